package uk.commonbaseline.savings;

import java.util.List;
import uk.commonbaseline.partnership.Pounds;

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
        Pounds notCashable) {
    OptionCosting {
        partners = List.copyOf(partners);
        lines = List.copyOf(lines);
    }
}
