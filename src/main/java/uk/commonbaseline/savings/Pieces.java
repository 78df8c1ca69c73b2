package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.commonbaseline.options.Cost;
import uk.commonbaseline.options.GoLive;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Profile;
import uk.commonbaseline.options.SavingLine;
import uk.commonbaseline.options.Size;
import uk.commonbaseline.options.Worth;

/// Takes an option apart on the base of those who take part.
final class Pieces {
    private static final GoLive FROM_THE_DECISION = new GoLive(0);

    private final Option option;
    private final BaseByCell base;
    private final List<String> partners;
    private final int years;
    private final Map<BaseCell, CellPounds> cells = new LinkedHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Capped> capped = new ArrayList<>();

    private Pieces(Option option, BaseByCell base, List<String> partners, int years) {
        this.option = option;
        this.base = base;
        this.partners = partners;
        this.years = years;
    }

    /// What an option is made of.
    ///
    /// @param pieces savings in the order of the file and of the base, then costs
    /// @param capped where a line found less to save than it asked for
    record Taken(List<Piece> pieces, List<Capped> capped) {
        Taken {
            pieces = List.copyOf(pieces);
            capped = List.copyOf(capped);
        }
    }

    /// Takes apart.
    ///
    /// @param all the whole base; amounts are meant for those of it who are planned to take part
    /// @param partners the partners that take part
    /// @param years length of the appraisal after year 0
    static Taken of(Option option, BaseByCell all, List<String> partners, int years) {
        Pieces taking = new Pieces(option, all.within(option.participation()), partners, years);
        for (SavingLine line : option.lines()) {
            switch (line.worth()) {
                case Worth.OfBase rate -> taking.saving(line, rate);
                case Worth.Amount amount ->
                    taking.pieces.addAll(new AmountPieces(option, line, amount, years).among(all, taking.base));
            }
        }
        option.costs().forEach(taking::cost);
        return new Taken(taking.pieces, taking.capped);
    }

    private void saving(SavingLine line, Worth.OfBase worth) {
        BigDecimal left = option.benefitsBias().left();
        ThreePoint rate = new ThreePoint(
                        worth.rate().low(), worth.rate().central(), worth.rate().high())
                .mapped(each -> each.multiply(line.scale()));
        for (BaseCell cell : base.cells()) {
            if (line.covers(cell.service(), cell.groupNo())) {
                CellPounds pounds = cells.computeIfAbsent(cell, CellPounds::new);
                CellPounds.Saving saving = pounds.save(line, rate.mapped(each -> each.multiply(left)));
                saving.cappedBy().ifPresent(capped::add);
                pieces.add(new Piece(
                        Nature.of(line.benefit()),
                        line.name(),
                        cell.council(),
                        cell.service(),
                        cell.groupNo(),
                        new Piece.Working(cell.saveable().amount(), rate, left, BigDecimal.ZERO),
                        saving.pounds(),
                        line.probability(),
                        line.recurs(),
                        savingByYear(option, line, cell.service(), years)));
            }
        }
    }

    /// The fraction of a line's full effect by year, on one service.
    static List<BigDecimal> savingByYear(Option option, SavingLine line, String service, int years) {
        GoLive live = new GoLive(
                option.liveOf(service).months() + option.benefitsBias().delay());
        return byYear(live, line.phase(), years);
    }

    /// A fixed amount is one piece; a share of the base is one for each partner.
    private void cost(Cost cost) {
        switch (cost.size()) {
            case Size.Amount(var amount) -> pieces.add(cost(cost, "", amount.amount(), BigDecimal.ONE));
            case Size.ShareOfBase(var share) -> {
                Map<String, BigDecimal> inScope = base.inScopeByPartner();
                partners.forEach(partner ->
                        pieces.add(cost(cost, partner, inScope.getOrDefault(partner, BigDecimal.ZERO), share)));
            }
        }
    }

    private Piece cost(Cost cost, String partner, BigDecimal of, BigDecimal share) {
        BigDecimal allowance = BigDecimal.ONE.add(cost.bias().uplift());
        BigDecimal grant = cost.grant().amount();
        ThreePoint rate = new ThreePoint(
                        cost.range().low(), BigDecimal.ONE, cost.range().high())
                .mapped(each -> each.multiply(share).multiply(cost.scale()));
        boolean recurs = cost.recurrence() == Cost.Recurrence.RECURRING;
        return new Piece(
                Nature.of(cost.recurrence()),
                cost.key(),
                partner,
                "",
                0,
                new Piece.Working(of, rate, allowance, grant),
                rate.mapped(each ->
                        of.multiply(each).multiply(allowance).subtract(grant).max(BigDecimal.ZERO)),
                BigDecimal.ONE,
                recurs,
                byYear(recurs ? option.firstLive() : FROM_THE_DECISION, cost.years(), years));
    }

    private static List<BigDecimal> byYear(GoLive live, Profile profile, int years) {
        return IntStream.rangeClosed(0, years)
                .mapToObj(year -> live.inYear(profile, year))
                .toList();
    }
}
