package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Oracle journals by quarter: debits and credits apart, periods such as APR-07 and ADJ-08, commas and a line break
/// inside quotes.
final class OracleJournals {
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private OracleJournals() {}

    static List<Sample> of(CouncilPicture picture) {
        return List.of(
                file(picture, "Q1", 1, 3),
                file(picture, "Q2", 4, 6),
                file(picture, "Q3", 7, 9),
                file(picture, "Q4", 10, 13));
    }

    private static Sample file(CouncilPicture picture, String quarter, int first, int last) {
        TextFile file = new TextFile(',', StandardCharsets.UTF_8);
        Expectation expected = Expectation.ofCost("2007/08 " + quarter, "outturn");
        CostAnswer answer = new CostAnswer(expected);
        file.row(
                "PERIOD_NAME",
                "SEGMENT1",
                "SEGMENT2",
                "SEGMENT3",
                "SEGMENT4",
                "JE_SOURCE",
                "JE_CATEGORY",
                "JE_BATCH",
                "DESCRIPTION",
                "VENDOR_NAME",
                "ENTERED_DR",
                "ENTERED_CR");
        boolean unmapped = false;
        for (LedgerLine line : picture.lines()) {
            if (line.period() >= first && line.period() <= last) {
                answer.accept(write(file, line), line, line.period());
                unmapped |= line.costCentre().service().equals("UNMAPPED");
            }
        }
        if (unmapped) {
            expected.tell("new-code", "the file");
        }
        return new Sample("WDC", "cost", "GL_" + quarter + "_0708.csv", file.bytes(), expected);
    }

    private static int write(TextFile file, LedgerLine line) {
        boolean credit = line.amount().signum() < 0;
        String amount = amount(line.amount().abs());
        return file.row(
                line.period() == 13
                        ? "ADJ-08"
                        : Written.day(line.day(), "MMM-yy").toUpperCase(Locale.UK),
                "10",
                line.costCentre().code(),
                line.account().code(),
                line.isCapital() ? "C0417" : "0000",
                line.supplier().isEmpty() ? "Manual" : "Payables",
                category(line),
                "B" + line.document(),
                description(line),
                line.supplier(),
                credit ? "" : amount,
                credit ? amount : "");
    }

    private static String amount(BigDecimal amount) {
        return amount.compareTo(LARGE) > 0 ? Written.withCommas(amount) : Written.pence(amount);
    }

    private static String category(LedgerLine line) {
        if (line.isOneOff()) {
            return "Restructuring";
        }
        if (!line.supplier().isEmpty()) {
            return "Purchase Invoices";
        }
        return line.isEmployee() && !line.account().subjective().equals("1.6") ? "Payroll" : "Adjustment";
    }

    private static String description(LedgerLine line) {
        return switch (line.account().subjective()) {
            case "4.4" -> line.text() + ", \"house style\"";
            case "4.9" -> line.text() + "\nsee working paper 7";
            default -> line.text();
        };
    }
}
