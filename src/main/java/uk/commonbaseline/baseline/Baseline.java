package uk.commonbaseline.baseline;

import java.util.List;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// A frozen baseline: what is in scope, and the hash over all its rows.
///
/// @param questions what has not come, what is not used, and what the councils are asked about their posts
public record Baseline(
        int id,
        String name,
        String contentHash,
        Pounds inScope,
        Fte fte,
        int services,
        int councils,
        boolean isNew,
        List<Question> questions) {
    public Baseline {
        questions = List.copyOf(questions);
    }

    /// Something that a council is to say or send; the baseline stands all the same.
    public record Question(String council, String words) {}
}
