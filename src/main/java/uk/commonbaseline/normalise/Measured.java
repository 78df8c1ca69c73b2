package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.FinancialYear;

/// A figure that a row brought, counted when its cell was read and before the row's fate is known.
///
/// @param measure what it counts towards: a basis for costs (`unknown-basis` where the row does not tell), `fte` and
/// `pay`
///     for staff, `annual-value`, `values`
/// @param year of a cost, as far as the row tells
/// @param asAt day of the snapshot that a staff figure belongs to
public record Measured(
        int part,
        String measure,
        BigDecimal amount,
        @Nullable FinancialYear year,
        @Nullable LocalDate asAt) {
    static final String UNKNOWN_BASIS = "unknown-basis";

    /// A figure of no particular year or day.
    public Measured(int part, String measure, BigDecimal amount) {
        this(part, measure, amount, null, null);
    }
}
