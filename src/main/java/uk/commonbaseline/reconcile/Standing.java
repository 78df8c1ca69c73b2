package uk.commonbaseline.reconcile;

import java.util.List;

/// Whether a pack may be final: when every check that can stop it is passed and each council has signed.
///
/// @param reasons why it is a draft, in the order of the checks; none where it is final
public record Standing(List<String> reasons) {
    public Standing {
        reasons = List.copyOf(reasons);
    }

    public boolean isFinal() {
        return reasons.isEmpty();
    }
}
