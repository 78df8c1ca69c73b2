package uk.commonbaseline.run;

import java.math.BigDecimal;

/// How one delivery ended, for the closing table.
///
/// @param outcome as in the register, or [#FAILED], or [#NOT_CONSERVED]
/// @param pounds what was read in pounds: costs of all bases, yearly pay, or annual values
public record DeliveryOutcome(
        int id,
        String council,
        String councilName,
        String feed,
        String fileName,
        String period,
        int version,
        String outcome,
        int rows,
        int accepted,
        int rejected,
        int leftOut,
        BigDecimal pounds) {
    /// Something of ours failed; the next run takes the delivery up again.
    static final String FAILED = "failed";

    /// Rows or pounds did not add up, twice; nothing was published, and the file was refused.
    static final String NOT_CONSERVED = "not-conserved";

    public boolean failed() {
        return outcome.equals(FAILED) || notConserved();
    }

    public boolean notConserved() {
        return outcome.equals(NOT_CONSERVED);
    }

    public boolean isNew() {
        return !outcome.equals("already-received") && !failed();
    }

    /// Rows or the whole file were not accepted.
    public boolean rejectedData() {
        return outcome.equals("rejected") || outcome.equals("partly-accepted");
    }
}
