package uk.commonbaseline.onboard;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.warehouse.Checked;

/// What became of one file.
///
/// @param feed path of the definition that reads it; null where there is none
/// @param isNew the definition was drafted now
/// @param checked what the night would say; null where no feed reads it
/// @param problem why no feed reads it; empty where one does
/// @param questions what can't be told from the file
public record OnboardedFile(
        String file,
        @Nullable Path feed,
        boolean isNew,
        @Nullable Checked checked,
        String problem,
        List<String> questions) {
    public OnboardedFile {
        questions = List.copyOf(questions);
    }

    /// Whether all of it, or part of it, would be loaded.
    public boolean isUsable() {
        return checked != null && !checked.outcome().equals("rejected");
    }
}
