package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// An option taken apart on one frozen baseline: everything that its figures are made of.
///
/// @param decisionYear year 0
/// @param partners that take part, in the partnership's order
/// @param smallest the fewest partners with which the option can be carried out at all
/// @param inScope in-scope cost of what takes part in pounds a year, by partner; costs are borne by it
/// @param pieces of all lines and costs
/// @param factors discount factors by year from year 0, to 40 digits
public record Workings(
        String option,
        String name,
        FinancialYear decisionYear,
        List<String> partners,
        int smallest,
        Map<String, Pounds> inScope,
        List<Piece> pieces,
        List<BigDecimal> factors) {
    public Workings {
        partners = List.copyOf(partners);
        inScope = Map.copyOf(inScope);
        pieces = List.copyOf(pieces);
        factors = List.copyOf(factors);
    }
}
