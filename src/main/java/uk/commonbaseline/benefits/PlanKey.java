package uk.commonbaseline.benefits;

import java.util.Comparator;
import uk.commonbaseline.savings.Nature;

/// Whose part of a line: one partner's service.
///
/// @param council empty for an amount that all who take part have together
/// @param service empty for an amount that belongs to none
record PlanKey(String line, Nature nature, String council, String service) implements Comparable<PlanKey> {
    private static final Comparator<PlanKey> ORDER = Comparator.comparing(PlanKey::line)
            .thenComparing(PlanKey::nature)
            .thenComparing(PlanKey::council)
            .thenComparing(PlanKey::service);

    @Override
    public int compareTo(PlanKey other) {
        return ORDER.compare(this, other);
    }
}
