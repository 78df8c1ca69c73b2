package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
                : years(costing, year -> saved(costing, year).compareTo(gross) >= 0);
    }

    /// Measured by what lasts: neither one-off costs nor savings that come once count.
    private static Optional<FinancialYear> firstNet(OptionCosting costing, Pounds target) {
        return years(
                costing,
                year -> saved(costing, year)
                                .minus(costing.central()
                                        .cash()
                                        .years()
                                        .get(year)
                                        .recurring())
                                .compareTo(target)
                        >= 0);
    }

    private static Pounds saved(OptionCosting costing, int year) {
        return Shared.rounded(costing.workings()
                        .byPartner(
                                piece -> piece.nature().sign() > 0 && piece.lasting(),
                                piece -> piece.expectedInYear(year)))
                .total();
    }

    private static Optional<FinancialYear> years(OptionCosting costing, IntPredicate of) {
        return IntStream.rangeClosed(0, costing.workings().years())
                .filter(of)
                .mapToObj(costing.option().decisionYear()::plus)
                .findFirst();
    }
}
