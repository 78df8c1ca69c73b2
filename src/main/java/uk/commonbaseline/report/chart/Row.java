package uk.commonbaseline.report.chart;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row that a query gave, by column name. Empty columns are null, and never counted as zero.
public record Row(Map<String, @Nullable Object> values) {

    /// The column as text; empty text where the column is.
    public String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    public boolean has(String column) {
        return values.get(column) != null;
    }

    /// The column as a length to draw. Figures that are read come as text, rounded by the query.
    public double number(String column) {
        if (values.get(column) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("the query gives no number in " + column + ": " + values);
    }

    public long whole(String column) {
        return values.get(column) instanceof BigDecimal exact ? exact.longValueExact() : Long.parseLong(text(column));
    }

    /// True only where the column says so.
    public boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
