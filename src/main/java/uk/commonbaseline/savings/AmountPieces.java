package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Participation;
import uk.commonbaseline.options.SavingLine;
import uk.commonbaseline.options.Worth;

/// Shares out an amount of income or avoided cost among partners and services, by in-scope cost. The amount is meant
/// for those who are planned to take part; who leaves takes its share away, who comes in brings one.
record AmountPieces(Option option, SavingLine line, Worth.Amount amount, int years) {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);

    List<Piece> among(BaseByCell all, BaseByCell taking) {
        BigDecimal planned = inScope(all.within(option.planned()), _ -> true);
        Set<Participation.Pair> pairs = taking.cells().stream()
                .filter(cell -> line.services().contains(cell.service()))
                .map(cell -> new Participation.Pair(cell.council(), cell.service()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return pairs.stream()
                .filter(_ -> planned.signum() > 0)
                .map(pair ->
                        piece(pair, inScope(taking, cell -> cell.isOf(pair)).divide(planned, PRECISELY)))
                .toList();
    }

    private Piece piece(Participation.Pair pair, BigDecimal share) {
        BigDecimal left = option.benefitsBias().left();
        BigDecimal part = share.max(BigDecimal.ZERO).multiply(line.scale());
        ThreePoint amounts = new ThreePoint(amount.in(Case.LOW), amount.in(Case.CENTRAL), amount.in(Case.HIGH));
        return new Piece(
                Nature.of(line.benefit()),
                line.name(),
                pair.partner(),
                pair.service(),
                0,
                new Piece.Working(part, amounts, left, BigDecimal.ZERO),
                amounts.mapped(each -> each.multiply(part).multiply(left)),
                line.probability(),
                line.recurs(),
                Pieces.savingByYear(option, line, pair.service(), years));
    }

    private BigDecimal inScope(BaseByCell cells, Predicate<BaseCell> those) {
        return cells.cells().stream()
                .filter(cell -> line.services().contains(cell.service()))
                .filter(those)
                .map(cell -> cell.inScope().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
