package uk.commonbaseline.report;

import java.math.BigDecimal;

/// A figure that an edition prints.
///
/// @param ref short reference, the same in every edition for what means the same
/// @param page the first page on which it stands, as printed
/// @param value exact, as it was before it was rounded for the page
/// @param unit GBP, FTE, rows, posts, percent and so on
public record Figure(String ref, int page, String label, BigDecimal value, String unit) {
    private static final int PENCE = 2;

    /// The exact value as text, pounds with their pence: `1240.50`.
    public String exact() {
        return exact(value, unit);
    }

    /// Any exact value of a unit as text.
    public static String exact(BigDecimal value, String unit) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int least = unit.equals("GBP") ? PENCE : 0;
        return plain.scale() < least ? plain.setScale(least).toPlainString() : plain.toPlainString();
    }
}
