package uk.commonbaseline.benefits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.Pounds;
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
    /// @param parts where it stood in the baseline
    record Found(Proof proof, String identity, List<Part> parts) {
        Found {
            parts = List.copyOf(parts);
        }

        /// The part of it that can bear out a claim on the cell.
        Optional<Part> at(CellKey cell) {
            return parts.stream().filter(part -> part.touches(cell)).findFirst();
        }

        Found with(Found more) {
            return new Found(
                    proof,
                    identity,
                    Stream.concat(parts.stream(), more.parts.stream()).toList());
        }

        /// The same, when it can't be told any more what became of it.
        Found unseen() {
            return new Found(
                    Proof.NOT_CHECKED,
                    identity,
                    parts.stream()
                            .map(part -> new Part(part.service(), part.group(), Optional.empty()))
                            .toList());
        }
    }

    /// @param service empty where its service isn't known
    /// @param group 0 where it belongs to no single group
    /// @param fall pounds by which it fell itself, and more is not borne out by it; empty where that isn't known
    record Part(String service, int group, Optional<Pounds> fall) {
        boolean touches(CellKey cell) {
            return (service.isEmpty() || service.equals(cell.service())) && (group == 0 || group == cell.group());
        }

        /// As people read it: `HR group 1`.
        String words() {
            return group == 0 ? service : "%s group %d".formatted(service, group);
        }
    }

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
