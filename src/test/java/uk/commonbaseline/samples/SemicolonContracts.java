package uk.commonbaseline.samples;

import java.math.BigDecimal;
import uk.commonbaseline.samples.Expectation.Fate;

/// South Bucks' contracts: semicolons, and two rows that can't be right.
final class SemicolonContracts {
    private final TextFile file = new TextFile(';', TextFile.WINDOWS);
    private final Expectation expected = Expectation.ofContracts("2007/08");
    private final ContractAnswer answer = new ContractAnswer(expected);

    private SemicolonContracts() {}

    static Sample of(CouncilPicture picture) {
        SemicolonContracts list = new SemicolonContracts();
        list.file.row(
                "Ref",
                "Title",
                "Supplier",
                "Service",
                "Start",
                "End",
                "Annual Value",
                "Total Value",
                "VAT?",
                "Notice Period");
        for (Agreement agreement : picture.agreements()) {
            list.line(agreement, picture.word(agreement.service()));
        }
        list.wrong("SB-07", "Window cleaning", "01/04/2008", "31/03/2007", "4200");
        list.wrong("SB-08", "", "01/04/2007", "31/03/2010", "6500");
        return new Sample("SBDC", "contracts", "contracts_sbdc.csv", list.file.bytes(), list.expected);
    }

    private void line(Agreement agreement, String service) {
        int row = file.row(
                agreement.ref(),
                agreement.title(),
                agreement.supplier(),
                service,
                Written.day(agreement.starts(), "dd/MM/yyyy"),
                Written.day(agreement.ends(), "dd/MM/yyyy"),
                Written.withCommas(agreement.annual()),
                agreement.total(),
                agreement.withVat() ? "Inc" : "Exc",
                agreement.notice());
        answer.accept(row, agreement, service, "", agreement.total(), "row " + row);
    }

    private void wrong(String ref, String title, String start, String end, String annual) {
        int row = file.row(ref, title, "Amberley Building Engineers", "Facilities", start, end, annual, "", "Exc", "");
        expected.rows(Fate.REJECTED, 1);
        expected.amount("annual-value", Fate.REJECTED, new BigDecimal(annual));
        if (title.isEmpty()) {
            expected.tell("missing-value", "B" + row);
        } else {
            expected.tell("ends-before-it-starts", "row " + row);
        }
    }
}
