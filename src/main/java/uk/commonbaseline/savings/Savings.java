package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.commonbaseline.partnership.Pounds;

/// What an option saves on the cells that take part, before any cost, in one of the three cases.
record Savings(Option option, BaseByCell base, Case which) {

    /// Cashable saving in a year counted from the decision, by the partner in whose base it lies.
    Shared<String> inYear(int year) {
        int sinceLive = option.yearsSinceLive(year);
        return Shared.rounded(byPartner(true, line -> line.phase().inYear(sinceLive)));
    }

    /// Cashable saving a year once every line has its full effect, by partner.
    Shared<String> atFullEffect() {
        return Shared.rounded(byPartner(true, _ -> BigDecimal.ONE));
    }

    /// What a year at full effect saves in time but can't be taken out of a budget.
    Pounds notCashable() {
        return Shared.rounded(byPartner(false, _ -> BigDecimal.ONE)).total();
    }

    /// The cashable full effect by service and subjective group; lines on the same cell add up.
    List<LineSaving> byLine() {
        Map<LineSaving.Cell, BigDecimal> rates = new LinkedHashMap<>();
        lines(true)
                .forEach(line -> LineSaving.Cell.of(line)
                        .forEach(cell -> rates.merge(cell, effectiveRate(line), BigDecimal::add)));
        Map<LineSaving.Cell, BigDecimal> exact = new LinkedHashMap<>();
        rates.forEach((cell, rate) -> exact.put(cell, saveable(cell).amount().multiply(rate)));
        Shared<LineSaving.Cell> savings = Shared.rounded(exact);
        return rates.keySet().stream()
                .map(cell -> new LineSaving(
                        cell, saveable(cell), rates.getOrDefault(cell, BigDecimal.ZERO), savings.part(cell)))
                .toList();
    }

    private Map<String, BigDecimal> byPartner(boolean cashable, Function<SavingLine, BigDecimal> phase) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        for (SavingLine line : lines(cashable)) {
            BigDecimal rate = effectiveRate(line).multiply(phase.apply(line));
            base.cells().stream()
                    .filter(line::covers)
                    .forEach(cell ->
                            exact.merge(cell.council(), cell.saveable().amount().multiply(rate), BigDecimal::add));
        }
        return exact;
    }

    private List<SavingLine> lines(boolean cashable) {
        return option.lines().stream()
                .filter(line -> line.cashable() == cashable)
                .toList();
    }

    private BigDecimal effectiveRate(SavingLine line) {
        return option.benefitsBias().appliedTo(line.rate().in(which));
    }

    private Pounds saveable(LineSaving.Cell cell) {
        return base.cells().stream()
                .filter(each -> each.service().equals(cell.service()) && each.groupNo() == cell.groupNo())
                .map(BaseCell::saveable)
                .reduce(Pounds.ZERO, Pounds::plus);
    }
}
