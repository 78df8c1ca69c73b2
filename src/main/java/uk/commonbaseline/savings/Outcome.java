package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What an option comes to once something has turned out otherwise.
///
/// @param net saving a year at full effect, central case
/// @param paybackYears empty when it never pays back
/// @param fullFrom first financial year at full effect; empty within the appraisal, or when it saves nothing
/// @param reachesTarget first financial year with the target; empty when never
record Outcome(
        Pounds net,
        Pounds netLow,
        Pounds netHigh,
        Pounds oneOff,
        Pounds npv,
        Optional<BigDecimal> paybackYears,
        Optional<FinancialYear> fullFrom,
        Optional<FinancialYear> reachesTarget) {
    static Outcome of(OptionCosting costing, Pounds target) {
        CaseCosting central = costing.central();
        return new Outcome(
                central.net(),
                costing.low().net(),
                costing.high().net(),
                central.cash().oneOff(),
                central.cash().npv(),
                central.cash().payback(),
                first(costing, central.gross().total()),
                firstNet(costing, target));
    }

    /// The same with a wider range.
    Outcome between(Outcome lower, Outcome upper) {
        return new Outcome(net, lower.netLow, upper.netHigh, oneOff, npv, paybackYears, fullFrom, reachesTarget);
    }

    private static Optional<FinancialYear> first(OptionCosting costing, Pounds gross) {
        return gross.isZero()
                ? Optional.empty()
                : years(costing)
                        .filter(year -> year.gross().compareTo(gross) >= 0)
                        .map(YearOfCash::financialYear)
                        .findFirst();
    }

    /// Measured by what a year brings once one-off costs are left out.
    private static Optional<FinancialYear> firstNet(OptionCosting costing, Pounds target) {
        return years(costing)
                .filter(year -> year.gross().minus(year.recurring()).compareTo(target) >= 0)
                .map(YearOfCash::financialYear)
                .findFirst();
    }

    private static Stream<YearOfCash> years(OptionCosting costing) {
        return costing.central().cash().years().stream();
    }
}
