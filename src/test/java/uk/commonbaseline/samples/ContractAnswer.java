package uk.commonbaseline.samples;

import uk.commonbaseline.samples.Expectation.Fate;

/// Notes what a line of a register should become; `place` names its row where the value includes VAT.
final class ContractAnswer {
    private final Expectation expected;

    ContractAnswer(Expectation expected) {
        this.expected = expected;
    }

    void accept(int row, Agreement agreement, String service, String extendsTo, String total, String place) {
        expected.rows(Fate.ACCEPTED, 1);
        expected.amount("annual-value", Fate.ACCEPTED, agreement.annual());
        expected.record(
                "1",
                Integer.toString(row),
                agreement.ref(),
                agreement.title(),
                agreement.supplier(),
                service,
                agreement.starts(),
                agreement.ends(),
                extendsTo,
                Written.plain(agreement.annual()),
                total,
                Boolean.toString(agreement.withVat()));
        if (agreement.withVat()) {
            expected.tell("contract-value-includes-vat", place);
        }
    }
}
