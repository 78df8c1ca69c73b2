package uk.commonbaseline.onboard;

import java.nio.file.Path;
import java.util.List;
import uk.commonbaseline.mapping.Proposing.Written;

/// What came of a council's files. The answer of `onboard --json`.
///
/// @param maps the proposals that were written
/// @param report the page that says what the files would add
/// @param questions the sheet of all that is to be asked
/// @param openQuestions how many it holds
public record Onboarded(
        String council, List<OnboardedFile> files, List<Written> maps, Path report, Path questions, int openQuestions) {
    public Onboarded {
        files = List.copyOf(files);
        maps = List.copyOf(maps);
    }
}
