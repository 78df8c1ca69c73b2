package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What an option comes to, at the prices of the baseline.
///
/// @param net saving a year at full effect, central case; `netLow` and `netHigh` the others
/// @param recurring cost a year at full effect
/// @param oneOff with optimism bias, all years
/// @param npv over the whole horizon
/// @param npvFive over five years
/// @param paybackYears from the decision; empty when it never pays back
/// @param fullFrom first financial year at full effect
/// @param reachesTarget first financial year that reaches the target, one-off costs apart
/// @param findings where a line found less to save than it asked for
public record Figures(
        String option,
        String name,
        Pounds gross,
        Pounds recurring,
        Pounds net,
        Pounds netLow,
        Pounds netHigh,
        Pounds oneOff,
        Pounds npv,
        Pounds npvFive,
        Optional<BigDecimal> paybackYears,
        Optional<FinancialYear> fullFrom,
        Optional<FinancialYear> reachesTarget,
        List<String> findings) {
    public Figures {
        findings = List.copyOf(findings);
    }

    static Figures of(OptionCosting costing, Outcome outcome) {
        return new Figures(
                costing.option().code(),
                costing.option().name(),
                costing.central().gross().total(),
                costing.central().recurring().total(),
                outcome.net(),
                outcome.netLow(),
                outcome.netHigh(),
                outcome.oneOff(),
                outcome.npv(),
                costing.central().cash().npvFive(),
                outcome.paybackYears(),
                outcome.fullFrom(),
                outcome.reachesTarget(),
                costing.capped().stream().map(Capped::inWords).toList());
    }
}
