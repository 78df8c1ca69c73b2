package uk.commonbaseline.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.commonbaseline.samples.Expectation.Fate;

/// Writes an [Expectation] as the two files beside a sample.
final class ExpectedFiles {
    private static final CSVFormat ROWS =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private ExpectedFiles() {}

    static String receipt(Expectation expected) {
        return """
                {
                  "outcome": "%s",
                  "period": "%s",
                  "rows": {"read": %d, "accepted": %d, "rejected": %d, "excluded": %d},
                  "amounts": {%s},
                  "findings": [%s]
                }
                """.formatted(
                expected.outcome(),
                expected.period(),
                expected.rowsRead(),
                expected.rows(Fate.ACCEPTED),
                expected.rows(Fate.REJECTED),
                expected.rows(Fate.EXCLUDED),
                listed(expected.measures().stream()
                        .map(measure -> amounts(expected, measure))
                        .toList()),
                listed(expected.told().stream().map(ExpectedFiles::finding).toList()));
    }

    static String rows(Expectation expected) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, ROWS)) {
            printer.printRecord(expected.headings());
            for (List<String> row : expected.records()) {
                printer.printRecord(row);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString();
    }

    private static String amounts(Expectation expected, String measure) {
        return "\"%s\": {\"read\": \"%s\", \"accepted\": \"%s\", \"rejected\": \"%s\", \"excluded\": \"%s\"}"
                .formatted(
                        measure,
                        Written.plain(expected.amountRead(measure)),
                        amount(expected.amount(measure, Fate.ACCEPTED)),
                        amount(expected.amount(measure, Fate.REJECTED)),
                        amount(expected.amount(measure, Fate.EXCLUDED)));
    }

    private static String amount(BigDecimal amount) {
        return Written.plain(amount);
    }

    private static String finding(Expectation.Told told) {
        return "{\"code\": \"%s\", \"place\": \"%s\"}".formatted(told.code(), told.place());
    }

    private static String listed(List<String> items) {
        return items.isEmpty() ? "" : items.stream().collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    }
}
