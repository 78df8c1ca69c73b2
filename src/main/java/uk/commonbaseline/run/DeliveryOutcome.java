package uk.commonbaseline.run;

import java.math.BigDecimal;

/// How one delivery ended, for the closing table.
///
/// @param outcome as in the register, or `failed`
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
    public boolean failed() {
        return outcome.equals("failed");
    }

    public boolean isNew() {
        return !outcome.equals("already-received") && !failed();
    }

    /// Rows or the whole file were not accepted.
    public boolean rejectedData() {
        return outcome.equals("rejected") || outcome.equals("partly-accepted");
    }
}
