package uk.commonbaseline.samples;

import java.util.List;
import java.util.Locale;

/// Agresso transactions in two halves: semicolons, periods such as 200813, virements and statistics among the actuals.
final class AgressoTransactions {
    private final TextFile file = new TextFile(';', TextFile.WINDOWS);
    private final Expectation expected;
    private final CostAnswer answer;
    private boolean early;

    private AgressoTransactions(String half) {
        expected = Expectation.ofCost("2007/08 " + half, "outturn");
        answer = new CostAnswer(expected);
    }

    static List<Sample> of(CouncilPicture picture) {
        return List.of(file(picture, "H1", 1, 6), file(picture, "H2", 7, 13));
    }

    private static Sample file(CouncilPicture picture, String half, int first, int last) {
        AgressoTransactions extract = new AgressoTransactions(half);
        extract.file.row(
                "Client",
                "Account",
                "Account (T)",
                "Cost Centre",
                "Cost Centre (T)",
                "Project",
                "Period",
                "Trans.date",
                "TT",
                "TransNo",
                "Apar ID",
                "Apar ID (T)",
                "Text",
                "Tax code",
                "Amount");
        picture.lines().stream()
                .filter(line -> line.period() >= first && line.period() <= last)
                .forEach(extract::line);
        return new Sample("AVDC", "cost", "agresso_0708_" + half + ".csv", extract.file.bytes(), extract.expected);
    }

    private void line(LedgerLine line) {
        boolean spending = line.kind() != LedgerLine.Kind.NOT_SPENDING;
        boolean early = spending && isEarly(line);
        int row = file.row(
                "A1",
                line.account().code(),
                line.account().name(),
                line.costCentre().code(),
                line.costCentre().name(),
                line.isCapital() ? "CP0719" : "",
                String.format(Locale.UK, "2008%02d", line.period()),
                early ? "28/03/2007" : Written.day(line.day(), "dd/MM/yyyy"),
                voucher(line),
                line.document(),
                line.supplier().isEmpty()
                        ? ""
                        : "S" + Math.floorMod(line.supplier().hashCode(), 9000),
                line.supplier(),
                line.text(),
                line.supplier().isEmpty() ? "0" : "P1",
                Written.pence(line.amount()));
        if (spending) {
            answer.accept(row, line, line.period());
        } else {
            answer.exclude(line);
        }
        if (early) {
            expected.tell("posting-outside-the-year", "row " + row);
        }
    }

    /// One bill of April outside the core services was posted in March.
    private boolean isEarly(LedgerLine line) {
        boolean first =
                !early && line.period() == 1 && line.costCentre().service().equals("NONE");
        early |= first;
        return first;
    }

    private static String voucher(LedgerLine line) {
        if (line.kind() == LedgerLine.Kind.NOT_SPENDING) {
            return line.text().startsWith("Virement") ? "BV" : "ST";
        }
        return line.supplier().isEmpty() ? "GL" : "PI";
    }
}
