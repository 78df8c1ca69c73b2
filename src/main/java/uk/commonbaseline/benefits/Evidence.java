package uk.commonbaseline.benefits;

import java.util.Locale;
import uk.commonbaseline.partnership.Spelling;

/// What proves a saving: a post, contract or cost centre of the baseline that is gone or smaller since.
///
/// @param council whose extract holds it; another than the claimant's for a contract that one partner holds for several
/// @param ref as the council's extract writes it
record Evidence(Kind kind, String council, String ref) {
    enum Kind {
        POST("post"),
        CONTRACT("contract"),
        COST_CENTRE("cost centre");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        String word() {
            return Spelling.of(this);
        }
    }

    /// What later extracts show of it.
    enum Proof {
        GONE,
        SMALLER,
        STILL_THERE,
        NOT_IN_BASELINE,
        /// The later extract that would show it has not come, or was not read whole.
        NOT_CHECKED
    }

    /// @param identity what makes it the same thing in two councils' extracts
    record Found(Proof proof, String identity) {}

    /// Blanks around it and capitals mean nothing.
    Evidence plain() {
        return new Evidence(kind, council, ref.strip().toLowerCase(Locale.ROOT));
    }

    /// As people read it. A post is not named where the board reads along; the claim's own line names it.
    String words() {
        return kind == Kind.POST ? "the post that it names" : "%s %s of %s".formatted(kind.words(), ref, council);
    }

    /// As a claim writes it.
    String written() {
        return "%s:%s/%s".formatted(kind.word(), council, ref);
    }
}
