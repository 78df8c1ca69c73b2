package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.partnership.Pounds;

/// An option costed in one of the three cases.
///
/// @param gross a year at full effect
/// @param recurring a year at full effect
record CaseCosting(Shared<String> gross, Shared<String> recurring, List<SharedYear> years, CashFlow cash) {
    CaseCosting {
        years = List.copyOf(years);
    }

    /// Adds up the pieces. Savings lie where their base lies; costs are borne by in-scope cost, and are those of the
    /// central case in all three.
    static CaseCosting of(Workings workings, Case which) {
        List<SharedYear> years = IntStream.rangeClosed(0, workings.years())
                .mapToObj(year -> new SharedYear(
                        saved(workings, piece -> piece.expectedInYear(which, year)),
                        borne(workings, Nature.RECURRING_COST, piece -> piece.expectedInYear(year)),
                        borne(workings, Nature.ONE_OFF_COST, piece -> piece.expectedInYear(year))))
                .toList();
        return new CaseCosting(
                saved(workings, piece -> atFullEffect(piece, piece.expected(which))),
                borne(workings, Nature.RECURRING_COST, piece -> piece.expected(Case.CENTRAL)),
                years,
                CashFlow.of(workings.decisionYear(), years, workings.factors()));
    }

    /// What comes only once is no part of a year at full effect.
    private static BigDecimal atFullEffect(Piece piece, BigDecimal pounds) {
        return piece.lasting() ? pounds : BigDecimal.ZERO;
    }

    private static Shared<String> saved(Workings workings, Function<Piece, BigDecimal> pounds) {
        return Shared.rounded(workings.byPartner(piece -> piece.nature().sign() > 0, pounds));
    }

    private static Shared<String> borne(Workings workings, Nature nature, Function<Piece, BigDecimal> pounds) {
        Map<String, BigDecimal> exact = workings.byPartner(piece -> piece.nature() == nature, pounds);
        return Shared.byWeight(exact.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), workings.weights());
    }

    /// Pounds a year at full effect: gross saving less recurring cost.
    Pounds net() {
        return gross.total().minus(recurring.total());
    }

    Pounds netOf(String partner) {
        return gross.part(partner).minus(recurring.part(partner));
    }
}
