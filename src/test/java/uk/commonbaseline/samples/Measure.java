package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// One indicator of a council, last year and this year; `n/c` where it was not collected.
record Measure(String indicator, String code, String name, String lastYear, String thisYear, String target) {
    static final String NOT_COLLECTED = "n/c";

    static List<Measure> of(String council) {
        List<CSVRecord> codes = Tables.read("indicator-codes.csv", "council", council);
        return Tables.read("measures.csv", "council", council).stream()
                .map(row -> read(row, codes))
                .toList();
    }

    private static Measure read(CSVRecord row, List<CSVRecord> codes) {
        CSVRecord code = codes.stream()
                .filter(c -> c.get("indicator").equals(row.get("indicator")))
                .findFirst()
                .orElseThrow();
        return new Measure(
                row.get("indicator"),
                code.get("code"),
                code.get("name"),
                row.get("last_year"),
                row.get("this_year"),
                row.get("target"));
    }

    /// The value of a part of the year, a little above or below the year's; not collected where the year isn't.
    String part(Chance chance) {
        if (thisYear.equals(NOT_COLLECTED)) {
            return NOT_COLLECTED;
        }
        BigDecimal factor = BigDecimal.valueOf(chance.between(965, 1035), 3);
        return new BigDecimal(thisYear)
                .multiply(factor)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
