package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// An option's cash by year, from the year of decision.
record CashFlow(List<YearOfCash> years) {
    private static final int FIVE_YEARS = 5;

    CashFlow {
        years = List.copyOf(years);
    }

    /// Each cumulative present value is rounded once, from the exact sum, and each year's is the step between two of
    /// them: so every column adds up, and no rounding piles up over the years.
    static CashFlow of(FinancialYear decisionYear, List<SharedYear> shared, List<BigDecimal> factors) {
        List<Pounds> nets = shared.stream().map(SharedYear::net).toList();
        List<YearOfCash> years = new ArrayList<>();
        Pounds cumulative = Pounds.ZERO;
        Pounds presentBefore = Pounds.ZERO;
        for (int no = 0; no < shared.size(); no++) {
            cumulative = cumulative.plus(nets.get(no));
            Pounds present = Pounds.rounded(Discounting.presentValue(nets.subList(0, no + 1), factors));
            years.add(new YearOfCash(
                    no,
                    decisionYear.plus(no),
                    shared.get(no).gross().total(),
                    shared.get(no).recurring().total(),
                    shared.get(no).oneOff().total(),
                    nets.get(no),
                    Discounting.printed(factors.get(no)),
                    present.minus(presentBefore),
                    cumulative,
                    present));
            presentBefore = present;
        }
        return new CashFlow(years);
    }

    /// Net present value over the whole horizon, in pounds.
    Pounds npv() {
        return years.getLast().cumulativeDiscounted();
    }

    /// Net present value of year 0 to year 5, in pounds.
    Pounds npvFive() {
        return years.get(FIVE_YEARS).cumulativeDiscounted();
    }

    Pounds oneOff() {
        return years.stream().map(YearOfCash::oneOff).reduce(Pounds.ZERO, Pounds::plus);
    }

    /// Years from the decision until cumulative cash turns positive for good; empty when it never does.
    Optional<BigDecimal> payback() {
        return Payback.of(years.stream().map(YearOfCash::cumulative).toList());
    }
}
