package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.Optional;
import uk.commonbaseline.options.Schedule.Watch;
import uk.commonbaseline.partnership.FinancialYear;

/// FTE or an indicator beside the pounds, then and now.
///
/// @param measure `FTE`, or the indicator; of a survey with its audience
/// @param service empty for an indicator of no service
/// @param direction HIGHER or LOWER is better, or CONTEXT
/// @param notMeasured why there is no figure now; empty where there is one
record Measure(
        FinancialYear year,
        String council,
        String measure,
        String service,
        String direction,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> current,
        String notMeasured) {
    static final String FTE = "FTE";

    /// met or not-met where a target is due; else better, same, worse or no-verdict; not-measured without a figure.
    String verdict(Optional<Watch> watch) {
        if (current.isPresent()
                && watch.filter(each -> each.by().compareTo(year) <= 0).isPresent()) {
            return watch.filter(each -> reaches(current.get(), each.target())).isPresent() ? "met" : "not-met";
        }
        if (baseline.isEmpty() || current.isEmpty()) {
            return "not-measured";
        }
        int change = current.get().compareTo(baseline.get());
        return switch (direction) {
            case "HIGHER" -> word(change);
            case "LOWER" -> word(-change);
            default -> "no-verdict";
        };
    }

    private boolean reaches(BigDecimal figure, BigDecimal target) {
        int over = figure.compareTo(target);
        return direction.equals("LOWER") ? over <= 0 : over >= 0;
    }

    private static String word(int gain) {
        return gain > 0 ? "better" : gain < 0 ? "worse" : "same";
    }
}
