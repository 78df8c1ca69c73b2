package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;

/// The frozen baseline that later years are compared with, and how it was scoped.
///
/// @param priceBase the year at whose prices it stands
/// @param embeddedBelow as the board had it, 0 to 1
/// @param inScopeFrom likewise
public record Frozen(
        int id,
        String name,
        FinancialYear year,
        Basis basis,
        LocalDate staffAsAt,
        FinancialYear priceBase,
        BigDecimal embeddedBelow,
        BigDecimal inScopeFrom) {}
