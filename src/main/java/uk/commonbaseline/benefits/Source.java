package uk.commonbaseline.benefits;

import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// Rows of one file that make part of a cell: those of one cost centre and one subjective code.
///
/// @param index by which they were restated; null at the price base's own prices
/// @param supplied pounds of the file
/// @param amount pounds at the baseline's prices
record Source(
        FinancialYear year,
        CellKey cell,
        int deliveryId,
        String costCentre,
        String subjective,
        @Nullable String index,
        int rows,
        Pounds supplied,
        Pounds amount) {}
