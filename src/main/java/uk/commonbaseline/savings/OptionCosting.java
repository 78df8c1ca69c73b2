package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;

/// Everything that one option brings and costs against one baseline.
///
/// @param partners of the central case, in the partnership's order
/// @param lines of the central case; they sum to its gross saving
/// @param notCashable what the central case saves a year at full effect outside any budget, in pounds
record OptionCosting(
        Option option,
        CaseCosting low,
        CaseCosting central,
        CaseCosting high,
        List<PartnerShare> partners,
        List<LineSaving> lines,
        BigDecimal notCashable) {
    OptionCosting {
        partners = List.copyOf(partners);
        lines = List.copyOf(lines);
    }
}
