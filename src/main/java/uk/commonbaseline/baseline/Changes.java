package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;

/// The exact bridge from one frozen baseline to another.
///
/// @param costBefore in-scope controllable cost of the first, in pounds
/// @param fteBefore its full-time equivalents
/// @param changes every change; together they make the difference, to the last of four decimals
public record Changes(
        String before,
        Pounds costBefore,
        Fte fteBefore,
        String after,
        Pounds costAfter,
        Fte fteAfter,
        List<Change> changes) {

    /// Why a figure changed, in the order in which the bridge shows it.
    public enum Kind {
        NEW_DATA("new data", "files of periods that were missing before"),
        RESTATED_DATA("restated data", "newer versions of files"),
        DATA_WITHDRAWN("data withdrawn", "files that were taken back"),
        REAL_CHANGE("real change", "another year, basis or staff day, with the same maps and method"),
        MAPPING_CHANGE("mapping change", "codes that mean something else now"),
        METHOD_CHANGE("method change", "other limits, treatments, price base or rules");

        private final String words;
        private final String meaning;

        Kind(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        String word() {
            return Spelling.of(this);
        }

        public String words() {
            return words;
        }

        public String meaning() {
            return meaning;
        }
    }

    /// One change of one council's service.
    ///
    /// @param what the file, the codes or the subjective that it is about
    /// @param cost in pounds; negative where the second baseline has less
    /// @param fte in full-time equivalents; likewise
    public record Change(Kind kind, String council, String service, String what, BigDecimal cost, BigDecimal fte) {}

    /// The two baselines differ by something that no change explains: a fault of ours.
    public static final class NotExplained extends RuntimeException {
        NotExplained(String before, String after, Pounds cost, BigDecimal fte) {
            super(
                    "The bridge from %s to %s does not add up: GBP %s and %s FTE are left unexplained. Nothing was changed; please report it with the log."
                            .formatted(before, after, cost, fte.toPlainString()));
        }
    }

    /// Checks that nothing is left unexplained.
    ///
    /// @throws NotExplained when the changes do not make the difference
    public Changes {
        changes = List.copyOf(changes);
        BigDecimal cost = costAfter.minus(costBefore).amount().subtract(sum(changes, true));
        BigDecimal fte = fteAfter.minus(fteBefore).amount().subtract(sum(changes, false));
        if (cost.signum() != 0 || fte.signum() != 0) {
            throw new NotExplained(before, after, Pounds.rounded(cost), fte);
        }
    }

    /// The sum of each kind, those without any change left out.
    public Map<Kind, Sum> byKind() {
        Map<Kind, Sum> sums = new EnumMap<>(Kind.class);
        changes.forEach(change -> sums.merge(change.kind(), new Sum(change.cost(), change.fte()), Sum::plus));
        return sums;
    }

    /// Pounds and full-time equivalents.
    public record Sum(BigDecimal cost, BigDecimal fte) {
        Sum plus(Sum other) {
            return new Sum(cost.add(other.cost), fte.add(other.fte));
        }
    }

    private static BigDecimal sum(List<Change> changes, boolean ofCost) {
        return changes.stream()
                .map(change -> ofCost ? change.cost() : change.fte())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
