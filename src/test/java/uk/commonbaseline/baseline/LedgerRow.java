package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Basis;

/// A row of an invented ledger, by our own codes: outturn of 2007/08 unless something else is said.
record LedgerRow(
        String council,
        String service,
        String subjective,
        int period,
        BigDecimal amount,
        String file,
        @Nullable String supplier,
        boolean capital,
        boolean oneOff,
        Basis basis,
        int year) {
    static LedgerRow cost(String council, String service, String subjective, int period, String amount) {
        return new LedgerRow(
                council,
                service,
                subjective,
                period,
                new BigDecimal(amount),
                "ledger.csv",
                null,
                false,
                false,
                Basis.OUTTURN,
                2007);
    }

    LedgerRow with(String party) {
        return new LedgerRow(council, service, subjective, period, amount, file, party, capital, oneOff, basis, year);
    }

    LedgerRow in(String other) {
        return new LedgerRow(
                council, service, subjective, period, amount, other, supplier, capital, oneOff, basis, year);
    }

    LedgerRow ofCapital() {
        return new LedgerRow(council, service, subjective, period, amount, file, supplier, true, oneOff, basis, year);
    }

    LedgerRow once() {
        return new LedgerRow(council, service, subjective, period, amount, file, supplier, capital, true, basis, year);
    }

    LedgerRow planned() {
        return new LedgerRow(
                council,
                service,
                subjective,
                period,
                amount,
                "plan.csv",
                supplier,
                capital,
                oneOff,
                Basis.PLANNED_SAVING,
                year);
    }

    LedgerRow ofYear(int other) {
        return new LedgerRow(
                council, service, subjective, period, amount, file, supplier, capital, oneOff, basis, other);
    }
}
