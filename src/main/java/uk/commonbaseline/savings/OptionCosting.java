package uk.commonbaseline.savings;

import java.util.List;
import java.util.function.Predicate;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.partnership.Pounds;

/// Everything that one option brings and costs against one baseline.
///
/// @param workings what it is made of
/// @param partners of the central case, in the partnership's order
/// @param lines of the central case; they sum to its gross saving
/// @param capped where a line found less to save than it asked for
record OptionCosting(
        Option option,
        Workings workings,
        CaseCosting low,
        CaseCosting central,
        CaseCosting high,
        List<PartnerShare> partners,
        List<LineSaving> lines,
        List<Capped> capped) {
    OptionCosting {
        partners = List.copyOf(partners);
        lines = List.copyOf(lines);
        capped = List.copyOf(capped);
    }

    /// What the central case brings a year at full effect outside any budget, in pounds.
    ///
    /// @param nature avoided or not cashable
    Pounds outsideBudgets(Nature nature) {
        return total(piece -> piece.nature() == nature && piece.lasting());
    }

    /// Costs that would have come once and now don't, in pounds.
    Pounds avoidedOnce() {
        return total(piece -> piece.nature() == Nature.AVOIDED && !piece.lasting());
    }

    private Pounds total(Predicate<Piece> of) {
        return Shared.rounded(workings.byPartner(of, piece -> piece.expected(Case.CENTRAL)))
                .total();
    }
}
