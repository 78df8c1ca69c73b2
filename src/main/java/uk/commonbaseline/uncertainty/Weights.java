package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;

/// How much of a cell's standard normal number is its own, and how much it shares: the squares add up to 1, so the sum
/// is standard normal too, and two cells correlate by what they share.
record Weights(double overall, double service, double partner, double line, double own) {

    /// What a cell without a service or partner can't share is its own.
    static Weights of(UncertaintySettings.Correlations correlations, Cell.Name name) {
        BigDecimal service = name.service().isEmpty() ? BigDecimal.ZERO : correlations.withinService();
        BigDecimal partner = name.partner().isEmpty() ? BigDecimal.ZERO : correlations.withinPartner();
        BigDecimal own = BigDecimal.ONE
                .subtract(correlations.overall())
                .subtract(service)
                .subtract(partner)
                .subtract(correlations.withinLine());
        return new Weights(
                root(correlations.overall()), root(service), root(partner), root(correlations.withinLine()), root(own));
    }

    private static double root(BigDecimal share) {
        return Math.sqrt(share.doubleValue());
    }
}
