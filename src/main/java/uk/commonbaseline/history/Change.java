package uk.commonbaseline.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import uk.commonbaseline.finding.Finding;

/// One figure in two deliveries that changed more than is usual.
record Change(String measure, String what, Side now, Side before) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// One of the two, and where its rows stand.
    ///
    /// @param rows 0 where the figure itself is a number of rows, or where there are none
    record Side(BigDecimal figure, int rows, int firstRow, int lastRow, String sheet, int sheets) {
        private String place(String inFile) {
            if (rows == 0) {
                return inFile;
            }
            String stand = firstRow == lastRow ? "row " + firstRow : "rows %d to %d".formatted(firstRow, lastRow);
            String on = sheets > 1 ? " of %d sheets".formatted(sheets) : sheet.isEmpty() ? "" : " of sheet " + sheet;
            return (rows == 1 ? stand : "%,d of %s".formatted(rows, stand)) + on + inFile;
        }
    }

    /// @param earlier file, period and receipt of the earlier delivery
    Finding finding(String earlier) {
        return new ChangedMoreThanUsual(what, words(now, ""), words(before, " of " + earlier), change());
    }

    private String words(Side side, String inFile) {
        boolean none = side.rows() == 0 && !isCount();
        if (none) {
            return "nothing" + (inFile.isEmpty() ? " in this file" : " in" + inFile.substring(3));
        }
        String place = side.place(inFile);
        return place.isEmpty() ? shown(side.figure()) : "%s (%s)".formatted(shown(side.figure()), place.strip());
    }

    private boolean isCount() {
        return measure.equals("rows");
    }

    private String shown(BigDecimal figure) {
        return switch (measure) {
            case "rows" -> String.format(Locale.UK, "%,d", figure.longValue());
            case "fte-by-service" -> figure.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
            default -> pounds(figure);
        };
    }

    static String pounds(BigDecimal figure) {
        String sign = figure.signum() < 0 ? "-" : "";
        return String.format(Locale.UK, "%s£%,.2f", sign, figure.abs());
    }

    private String change() {
        BigDecimal difference = now.figure().subtract(before.figure());
        String direction = difference.signum() > 0 ? "more" : "less";
        String amount = shown(difference.abs());
        return before.figure().signum() == 0
                ? amount + " " + direction
                : "%s %s, %,d %%"
                        .formatted(
                                amount,
                                direction,
                                difference
                                        .abs()
                                        .multiply(HUNDRED)
                                        .divide(before.figure().abs(), 0, RoundingMode.HALF_EVEN)
                                        .longValue());
    }
}
