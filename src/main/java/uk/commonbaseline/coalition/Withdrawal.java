package uk.commonbaseline.coalition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.partnership.Pounds;

/// What it does to every partner when one leaves, or keeps one service to itself.
///
/// @param partner who leaves
/// @param service the only one that it keeps to itself; empty when it leaves with all
/// @param changes how each partner's part changes, the leaver's own among them; negative where it loses
record Withdrawal(String partner, Optional<String> service, Map<String, Change> changes) {
    Withdrawal {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /// Pounds a year at full effect, and net present value.
    record Change(Pounds netSaving, Pounds npv) {
        static final Change NONE = new Change(Pounds.ZERO, Pounds.ZERO);

        Change plus(Change other) {
            return new Change(netSaving.plus(other.netSaving), npv.plus(other.npv));
        }

        Change negated() {
            return new Change(netSaving.negated(), npv.negated());
        }
    }

    /// What all lose together, the leaver included; positive where they lose.
    Change lost() {
        return changes.values().stream().reduce(Change.NONE, Change::plus).negated();
    }

    /// What the leaver gives up itself; positive where it loses.
    Change ownLoss() {
        return changes.getOrDefault(partner, Change.NONE).negated();
    }

    /// What the others lose: the loss beyond the leaver's own part. Negative where they are better off without.
    Change stranded() {
        return lost().plus(ownLoss().negated());
    }
}
