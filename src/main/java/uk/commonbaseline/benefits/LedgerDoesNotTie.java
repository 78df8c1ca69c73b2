package uk.commonbaseline.benefits;

import java.util.List;

/// The ledger of benefits does not add up to the facts behind it: a fault of ours. Nothing was kept.
public final class LedgerDoesNotTie extends RuntimeException {
    LedgerDoesNotTie(List<String> cells) {
        super(
                "The ledger of benefits does not tie to the baseline, so nothing was kept: %s. Please report it with the log."
                        .formatted(String.join("; ", cells)));
    }
}
