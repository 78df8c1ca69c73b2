package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.Spelling;

/// Takes an option apart on the base of those who take part.
final class Pieces {
    private final Option option;
    private final BaseByCell base;
    private final List<String> partners;
    private final int years;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Option option, BaseByCell base, List<String> partners, int years) {
        this.option = option;
        this.base = base;
        this.partners = partners;
        this.years = years;
    }

    /// All pieces: savings in the order of the file and of the base, then costs.
    ///
    /// @param base the cells that take part
    /// @param partners the partners that take part
    /// @param years length of the appraisal after year 0
    static List<Piece> of(Option option, BaseByCell base, List<String> partners, int years) {
        Pieces taking = new Pieces(option, base, partners, years);
        option.lines().forEach(taking::saving);
        option.oneOffCosts().forEach(taking::oneOff);
        option.recurringCosts().forEach(taking::recurring);
        return List.copyOf(taking.pieces);
    }

    private void saving(SavingLine line) {
        List<BigDecimal> byYear = byYear(year -> line.phase().inYear(option.yearsSinceLive(year)));
        base.cells().stream()
                .filter(line::covers)
                .forEach(cell -> pieces.add(new Piece(
                        line.cashable() ? Nature.CASHABLE : Nature.NON_CASHABLE,
                        line.name(),
                        cell.council(),
                        cell.service(),
                        cell.groupNo(),
                        line.rate()
                                .asThreePoint()
                                .mapped(rate -> option.benefitsBias()
                                        .appliedTo(rate)
                                        .multiply(cell.saveable().amount())),
                        BigDecimal.ONE,
                        byYear)));
    }

    private void oneOff(OneOffCost cost) {
        cost(
                Nature.ONE_OFF_COST,
                "one-off/" + Spelling.of(cost.kind()),
                cost.size(),
                cost.bias(),
                byYear(cost.years()::inYear));
    }

    private void recurring(RecurringCost cost) {
        cost(
                Nature.RECURRING_COST,
                "recurring/" + Spelling.of(cost.kind()),
                cost.size(),
                cost.bias(),
                byYear(year -> cost.phase().inYear(option.yearsSinceLive(year))));
    }

    /// A fixed amount is one piece; a share of the base is one for each partner.
    private void cost(Nature nature, String line, Size size, OptimismBias bias, List<BigDecimal> byYear) {
        switch (size) {
            case Size.Amount(var amount) ->
                pieces.add(new Piece(
                        nature,
                        line,
                        "",
                        "",
                        0,
                        ThreePoint.certain(bias.appliedTo(amount.amount())),
                        BigDecimal.ONE,
                        byYear));
            case Size.ShareOfBase(var share) -> {
                var inScope = base.inScopeByPartner();
                partners.forEach(partner -> pieces.add(new Piece(
                        nature,
                        line,
                        partner,
                        "",
                        0,
                        ThreePoint.certain(bias.appliedTo(
                                inScope.getOrDefault(partner, BigDecimal.ZERO).multiply(share))),
                        BigDecimal.ONE,
                        byYear)));
            }
        }
    }

    private List<BigDecimal> byYear(IntFunction<BigDecimal> fraction) {
        return IntStream.rangeClosed(0, years).mapToObj(fraction).toList();
    }
}
