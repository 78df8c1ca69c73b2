package uk.commonbaseline.samples;

import java.math.BigDecimal;
import uk.commonbaseline.samples.Expectation.Fate;

/// Notes what a ledger row should become.
final class CostAnswer {
    private final Expectation expected;

    CostAnswer(Expectation expected) {
        this.expected = expected;
    }

    /// A row that holds one posting.
    void accept(int row, LedgerLine line, int period) {
        expected.rows(Fate.ACCEPTED, 1);
        expected.amount("outturn", Fate.ACCEPTED, line.amount());
        expected.record(
                "1",
                Integer.toString(row),
                "0",
                "2007",
                Integer.toString(period),
                "outturn",
                Boolean.toString(line.isCapital()),
                Boolean.toString(line.isOneOff()),
                line.costCentre().code(),
                line.account().code(),
                line.supplier(),
                Written.plain(line.amount()));
    }

    /// One of several figures of a row.
    void acceptPart(int row, int part, int period, String basis, CodePair codes, BigDecimal amount) {
        expected.amount(basis, Fate.ACCEPTED, amount);
        expected.record(
                "1",
                Integer.toString(row),
                Integer.toString(part),
                "2007",
                Integer.toString(period),
                basis,
                "false",
                "false",
                codes.costCentre().code(),
                codes.account().code(),
                "",
                Written.plain(amount));
    }

    void exclude(LedgerLine line) {
        expected.rows(Fate.EXCLUDED, 1);
        expected.amount("outturn", Fate.EXCLUDED, line.amount());
    }
}
