package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.report.chart.Row;

/// A figure as one query of a page gave it: exactly, and as it is written on the page.
///
/// @param row which row of the query gave it, from 0
/// @param in how many of the unit one written stands for
/// @param written empty where the page does not write it out by itself
record Shown(
        String page,
        String query,
        int row,
        String ref,
        String label,
        BigDecimal value,
        String unit,
        BigDecimal in,
        String written) {
    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*)(\\.\\d+)?([mk])?\\b");

    static Shown of(String page, String query, int number, FigurePlan.Column column, Row row) {
        return new Shown(
                page,
                query,
                number,
                row.text(column.refColumn()),
                FigurePlan.filled(column.label(), row),
                new BigDecimal(row.text(column.exactly())),
                FigurePlan.filled(column.unit(), row),
                column.in(),
                row.text(column.name()));
    }

    boolean isProse() {
        return query.equals("page");
    }

    /// Whether what is written is the value, rounded half up to the decimals that are written, and nothing else.
    boolean isRoundedFromItsValue() {
        Matcher number = NUMBER.matcher(written);
        if (!number.find()) {
            return false;
        }
        String decimals = number.group(2) == null ? "" : number.group(2);
        BigDecimal said = new BigDecimal(number.group(1).replace(",", "") + decimals);
        BigDecimal one = number.group(3) == null
                ? in
                : BigDecimal.valueOf(number.group(3).equals("m") ? 1_000_000 : 1_000);
        int scale = Math.max(0, decimals.length() - 1);
        return value.abs().divide(one, scale, RoundingMode.HALF_UP).compareTo(said) == 0;
    }
}
