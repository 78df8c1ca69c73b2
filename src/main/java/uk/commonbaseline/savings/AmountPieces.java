package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        BigDecimal planned = byPair(all.within(option.planned()), line.meantFor()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (planned.signum() == 0) {
            return List.of();
        }
        return byPair(taking, line.services()).entrySet().stream()
                .map(pair -> piece(pair.getKey(), pair.getValue().divide(planned, PRECISELY)))
                .toList();
    }

    private Piece piece(Participation.Pair pair, BigDecimal share) {
        BigDecimal left = option.benefitsBias().left();
        BigDecimal part = share.multiply(line.scale());
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

    /// In-scope cost by partner and service; who earns more there than it spends bears no share.
    private static Map<Participation.Pair, BigDecimal> byPair(BaseByCell cells, Set<String> services) {
        Map<Participation.Pair, BigDecimal> byPair = new LinkedHashMap<>();
        cells.cells().stream()
                .filter(cell -> services.contains(cell.service()))
                .forEach(cell -> byPair.merge(
                        new Participation.Pair(cell.council(), cell.service()),
                        cell.inScope().amount(),
                        BigDecimal::add));
        byPair.replaceAll((_, amount) -> amount.max(BigDecimal.ZERO));
        return byPair;
    }
}
