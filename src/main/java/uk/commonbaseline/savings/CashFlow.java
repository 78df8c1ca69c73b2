package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An option's cash by year, from the year of decision.
record CashFlow(List<YearOfCash> years) {
    private static final int FIVE_YEARS = 5;

    CashFlow {
        years = List.copyOf(years);
    }

    /// Each cumulative present value is rounded once, from the exact sum, and each year's is the step between two of
    /// them: so every column adds up, and no rounding piles up over the years.
    static CashFlow of(int decisionYear, List<SharedYear> shared, Discounting discounting) {
        List<BigDecimal> nets = shared.stream().map(SharedYear::net).toList();
        List<YearOfCash> years = new ArrayList<>();
        BigDecimal cumulative = BigDecimal.ZERO;
        BigDecimal presentBefore = BigDecimal.ZERO;
        for (int no = 0; no < shared.size(); no++) {
            cumulative = cumulative.add(nets.get(no));
            BigDecimal present =
                    discounting.presentValue(nets.subList(0, no + 1)).setScale(4, HALF_EVEN);
            years.add(new YearOfCash(
                    no,
                    decisionYear + no,
                    shared.get(no).gross().total(),
                    shared.get(no).recurring().total(),
                    shared.get(no).oneOff().total(),
                    nets.get(no),
                    discounting.printedFactor(no),
                    present.subtract(presentBefore),
                    cumulative,
                    present));
            presentBefore = present;
        }
        return new CashFlow(years);
    }

    /// Net present value over the whole horizon, in pounds.
    BigDecimal npv() {
        return years.getLast().cumulativeDiscounted();
    }

    /// Net present value of year 0 to year 5, in pounds.
    BigDecimal npvFive() {
        return years.get(FIVE_YEARS).cumulativeDiscounted();
    }

    BigDecimal oneOff() {
        return years.stream().map(YearOfCash::oneOff).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Years from the decision until cumulative cash turns positive for good; empty when it never does.
    Optional<BigDecimal> payback() {
        return Payback.of(years.stream().map(YearOfCash::cumulative).toList());
    }
}
