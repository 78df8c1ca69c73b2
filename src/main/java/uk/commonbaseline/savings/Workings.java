package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
/// @param plan what the option's file says beside figures
public record Workings(
        String option,
        String name,
        FinancialYear decisionYear,
        List<String> partners,
        int smallest,
        Map<String, Pounds> inScope,
        List<Piece> pieces,
        List<BigDecimal> factors,
        Plan plan) {
    public Workings {
        partners = List.copyOf(partners);
        inScope = Map.copyOf(inScope);
        pieces = List.copyOf(pieces);
        factors = List.copyOf(factors);
    }

    /// Without anything beside the figures.
    public Workings(
            String option,
            String name,
            FinancialYear decisionYear,
            List<String> partners,
            int smallest,
            Map<String, Pounds> inScope,
            List<Piece> pieces,
            List<BigDecimal> factors) {
        this(option, name, decisionYear, partners, smallest, inScope, pieces, factors, Plan.NONE);
    }

    /// Length of the appraisal after year 0.
    public int years() {
        return factors.size() - 1;
    }

    /// Net present value in pounds, exact and never rounded.
    public BigDecimal npv() {
        return npv(_ -> true);
    }

    /// Net present value of some pieces.
    BigDecimal npv(Predicate<Piece> of) {
        return pieces.stream()
                .filter(of)
                .filter(piece -> piece.nature().sign() != 0)
                .map(this::presentValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal presentValue(Piece piece) {
        BigDecimal present = piece.expected().multiply(piece.presentOfAPound(factors));
        return piece.nature().isCost() ? present.negate() : present;
    }

    /// What pieces come to by the partner in whose base they lie; fixed amounts under the empty partner.
    Map<String, BigDecimal> byPartner(Predicate<Piece> of, Function<Piece, BigDecimal> pounds) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        pieces.stream().filter(of).forEach(piece -> exact.merge(piece.partner(), pounds.apply(piece), BigDecimal::add));
        return exact;
    }

    /// What partners bear costs by.
    Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        partners.forEach(partner ->
                weights.put(partner, inScope.getOrDefault(partner, Pounds.ZERO).amount()));
        return weights;
    }
}
