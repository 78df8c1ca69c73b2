package uk.commonbaseline.report.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.commonbaseline.report.reading.Exact;

/// How numbers are shown in a workbook, and which printed ones are numbers at all.
final class Numbers {
    private static final Pattern PRINTED = Pattern.compile("[+−-]?[0-9][0-9,]*(\\.[0-9]+)?");
    private static final Pattern NOTHING_BESIDE = Pattern.compile("(± )?[+−-]?£?[0-9][0-9,.]*(m|k|%)?");

    private Numbers() {}

    /// The format of a figure: pounds with pence, thousands apart, as many decimals as it has where that is not many.
    static String format(Exact figure) {
        return switch (figure.unit()) {
            case "GBP", "£" -> "#,##0.00_)";
            case "FTE" -> "#,##0.0###_)";
            case "percent", "%" -> "0.0\"%\"_)";
            default -> decimals(figure.value());
        };
    }

    /// A printed number without a reference, as far as it is one and nothing more.
    static Optional<BigDecimal> printed(String text) {
        return PRINTED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "").replace('−', '-')))
                : Optional.empty();
    }

    static String decimals(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0_)" : "#,##0." + "0".repeat(Math.min(10, decimals)) + "_)";
    }

    /// Whether a cell says more than its figure: a mark, a place among others, or what it is measured in.
    static boolean saysMore(String text) {
        return !NOTHING_BESIDE.matcher(text).matches();
    }
}
