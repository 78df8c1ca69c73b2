package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How systems write figures and days.
final class Written {
    private Written() {}

    /// Without trailing zeros and exponents: `1234.5`.
    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /// `1234.50`, or more decimals where there are more.
    static String pence(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.scale())).toPlainString();
    }

    /// `1,234.50`.
    static String withCommas(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount);
    }

    /// `1,234.50-`.
    static String minusBehind(BigDecimal amount) {
        return withCommas(amount.abs()) + (amount.signum() < 0 ? "-" : "");
    }

    /// `1.234,50-`, to the right of twelve places.
    static String continental(BigDecimal amount) {
        String swapped = minusBehind(amount).replace(',', ';').replace('.', ',').replace(';', '.');
        return String.format(Locale.UK, "%12s", swapped);
    }

    /// `(1,234.50)`.
    static String bracketed(BigDecimal amount) {
        return amount.signum() < 0 ? "(" + withCommas(amount.abs()) + ")" : withCommas(amount);
    }

    static String day(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }

    /// An ISO day as another pattern; empty stays empty.
    static String day(String iso, String pattern) {
        return iso.isEmpty() ? "" : day(LocalDate.parse(iso), pattern);
    }
}
