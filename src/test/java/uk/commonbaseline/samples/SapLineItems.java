package uk.commonbaseline.samples;

import java.util.List;

/// Ledger line items of SAP FI/CO, one file per quarter and one for period 13: semicolons, `1,234.56-`, pound signs in
/// Windows-1252.
final class SapLineItems {
    private record Span(String label, int first, int last) {}

    private static final List<Span> SPANS = List.of(
            new Span("P01-P03", 1, 3),
            new Span("P04-P06", 4, 6),
            new Span("P07-P09", 7, 9),
            new Span("P10-P12", 10, 12),
            new Span("P13", 13, 13));

    private SapLineItems() {}

    static List<Sample> of(CouncilPicture picture) {
        return SPANS.stream().map(span -> file(picture, span)).toList();
    }

    private static Sample file(CouncilPicture picture, Span span) {
        TextFile file = new TextFile(';', TextFile.WINDOWS);
        Expectation expected = Expectation.ofCost("2007/08 " + span.label(), "outturn");
        CostAnswer answer = new CostAnswer(expected);
        file.row(
                "Cost Center",
                "CC Name",
                "Cost Element",
                "Cost Element Name",
                "Fiscal Year",
                "Period",
                "Document Number",
                "Posting Date",
                "Text",
                "Vendor",
                "Val.in rep.cur.",
                "Fund",
                "One-off");
        for (LedgerLine line : picture.lines()) {
            if (line.period() >= span.first() && line.period() <= span.last()) {
                answer.accept(write(file, line), line, line.period());
            }
        }
        file.line("");
        if (span.last() == 13) {
            expected.tell("new-code", "the file");
        }
        return new Sample("BCC", "cost", "GL_" + span.label() + ".csv", file.bytes(), expected);
    }

    private static int write(TextFile file, LedgerLine line) {
        return file.row(
                line.costCentre().code(),
                line.costCentre().name(),
                line.account().code(),
                line.account().name(),
                "2007",
                Integer.toString(line.period()),
                "51" + line.document(),
                Written.day(line.day(), "dd.MM.yyyy"),
                text(line),
                line.supplier(),
                Written.minusBehind(line.amount()),
                line.isCapital() ? "CAP" : "REV",
                line.isOneOff() ? "X" : "");
    }

    private static String text(LedgerLine line) {
        return line.account().subjective().equals("4.6") ? line.text() + "; £ net of VAT" : line.text();
    }
}
