package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One posting of a council's ledger: costs positive, income negative. Period 1 is April, 13 the year-end adjustments.
record LedgerLine(
        CostCentre costCentre,
        Account account,
        int period,
        LocalDate day,
        String document,
        String text,
        String supplier,
        BigDecimal amount,
        Kind kind) {

    /// What sets a posting apart from ordinary spending.
    enum Kind {
        ORDINARY,
        CAPITAL,
        ONE_OFF,
        /// A budget virement or a statistical posting that the extract mixes with the actuals.
        NOT_SPENDING
    }

    boolean isCapital() {
        return kind == Kind.CAPITAL;
    }

    boolean isOneOff() {
        return kind == Kind.ONE_OFF;
    }

    /// In the controllable baseline of its cost centre's service.
    boolean counts() {
        return kind == Kind.ORDINARY && costCentre.isCore() && Treatment.counts(account, costCentre, supplier);
    }

    boolean isEmployee() {
        return account.subjective().startsWith("1.");
    }
}
