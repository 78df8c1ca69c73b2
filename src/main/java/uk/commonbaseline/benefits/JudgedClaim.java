package uk.commonbaseline.benefits;

import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// A claim with what later extracts say of it in one year.
///
/// @param counted the part of it that they bear out, at the baseline's prices; never above what is claimed
/// @param words why
record JudgedClaim(Claim claim, FinancialYear year, Pounds counted, State state, String words) {
    /// What it takes out of its cell of the ledger.
    Pounds inLedger() {
        return claim.isMeasurable() ? counted : Pounds.ZERO;
    }
}
