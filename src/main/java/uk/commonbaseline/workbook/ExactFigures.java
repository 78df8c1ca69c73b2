package uk.commonbaseline.workbook;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// An option's figures in exact decimals, as the appraisal rounds them: what a year saves and costs to a hundredth of a
/// penny, half to even; everything else follows from those. The workbook's formulas are held against them.
final class ExactFigures {
    private static final MathContext PRECISELY = new MathContext(40, HALF_EVEN);
    private static final int FIVE_YEARS = 5;

    private final Workings option;
    private final Choice choice;
    private final List<BigDecimal> gross;
    private final List<BigDecimal> recurring;
    private final List<BigDecimal> oneOff;
    private final List<BigDecimal> presents;

    ExactFigures(Workings option, Choice choice) {
        this.option = option;
        this.choice = choice;
        this.gross = byYear(piece -> piece.nature().sign() > 0);
        this.recurring = byYear(piece -> piece.nature() == Nature.RECURRING_COST);
        this.oneOff = byYear(piece -> piece.nature() == Nature.ONE_OFF_COST);
        this.presents = option.pieces().stream().map(this::present).toList();
    }

    int years() {
        return option.factors().size();
    }

    BigDecimal gross(int year) {
        return gross.get(year);
    }

    BigDecimal recurring(int year) {
        return recurring.get(year);
    }

    BigDecimal oneOff(int year) {
        return oneOff.get(year);
    }

    BigDecimal net(int year) {
        return gross(year).subtract(recurring(year)).subtract(oneOff(year));
    }

    List<BigDecimal> nets() {
        List<BigDecimal> nets = new ArrayList<>();
        for (int year = 0; year < years(); year++) {
            nets.add(net(year));
        }
        return nets;
    }

    BigDecimal cumulative(int year) {
        return nets().subList(0, year + 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Present value of all years up to this one; not rounded.
    BigDecimal cumulativePresent(int year) {
        List<BigDecimal> nets = nets();
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at <= year; at++) {
            sum = sum.add(nets.get(at).multiply(option.factors().get(at)));
        }
        return sum;
    }

    BigDecimal npv() {
        return cumulativePresent(years() - 1);
    }

    BigDecimal npvFive() {
        return cumulativePresent(FIVE_YEARS);
    }

    /// Years until cumulative cash leaves the negative for good; empty when it does not end above zero.
    Optional<BigDecimal> payback() {
        if (cumulative(years() - 1).signum() <= 0) {
            return Optional.empty();
        }
        int last = years() - 1;
        while (last >= 0 && cumulative(last).signum() >= 0) {
            last--;
        }
        if (last < 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal owed = cumulative(last).negate();
        return Optional.of(BigDecimal.valueOf(last).add(owed.divide(net(last + 1), PRECISELY)));
    }

    /// Pounds a year at full effect of some of the pieces, without sign; not rounded.
    BigDecimal atFullEffect(Predicate<Piece> which) {
        return option.pieces().stream().filter(which).map(this::expected).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What comes only once is no part of it.
    BigDecimal grossAtFullEffect() {
        return rounded(atFullEffect(ExactFigures::isLastingGain));
    }

    /// What never touches the cash flow: a year at full effect, or once and in all.
    BigDecimal beside(Nature nature, boolean everyYear) {
        return atFullEffect(piece -> piece.nature() == nature && piece.lasting() == everyYear);
    }

    static boolean isLastingGain(Piece piece) {
        return piece.nature().sign() > 0 && piece.lasting();
    }

    BigDecimal recurringAtFullEffect() {
        return rounded(atFullEffect(piece -> piece.nature() == Nature.RECURRING_COST));
    }

    /// Of all years.
    BigDecimal oneOffInAll() {
        return rounded(atFullEffect(piece -> piece.nature() == Nature.ONE_OFF_COST));
    }

    /// What the switches leave of a piece, weighed by its probability.
    BigDecimal expected(Piece piece) {
        return choice.of(piece.nature(), piece.pounds()).multiply(piece.probability());
    }

    /// Without sign.
    BigDecimal inYear(Piece piece, int year) {
        return expected(piece).multiply(piece.byYear().get(year));
    }

    /// With sign; not rounded.
    BigDecimal present(Piece piece) {
        return expected(piece).multiply(presentOfAPound(piece));
    }

    /// The same of base x rate x allowance alone, without what grants and other lines take from it.
    BigDecimal presentOfProduct(Piece piece) {
        BigDecimal rate = choice.of(piece.nature(), piece.working().rate());
        return Assumed.product(piece, rate).multiply(piece.probability()).multiply(presentOfAPound(piece));
    }

    private BigDecimal presentOfAPound(Piece piece) {
        return piece.presentOfAPound(option.factors())
                .multiply(BigDecimal.valueOf(piece.nature().sign()));
    }

    /// The net present value without any rounding of years.
    BigDecimal unroundedNpv() {
        return presents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What of a shared amount a partner bears: its part of the in-scope cost, or all the same where there is none.
    BigDecimal shareOf(String partner) {
        BigDecimal all = option.partners().stream().map(this::bears).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.signum() == 0
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(option.partners().size()), PRECISELY)
                : bears(partner).divide(all, PRECISELY);
    }

    BigDecimal bears(String partner) {
        return inScope(partner).max(BigDecimal.ZERO);
    }

    BigDecimal inScope(String partner) {
        return option.inScope().getOrDefault(partner, Pounds.ZERO).amount();
    }

    /// What some of the pieces come to for one partner at full effect, its part of shared ones with it; without sign.
    BigDecimal atFullEffect(String partner, Predicate<Piece> which) {
        BigDecimal own = atFullEffect(
                which.and(piece -> !isBorneTogether(piece) && piece.partner().equals(partner)));
        return own.add(atFullEffect(which.and(ExactFigures::isBorneTogether)).multiply(shareOf(partner)));
    }

    /// Whether it falls on all by their in-scope cost, as all costs do.
    private static boolean isBorneTogether(Piece piece) {
        return piece.nature().isCost() || piece.isShared();
    }

    /// One partner's net present value; not rounded.
    BigDecimal npv(String partner) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal share = shareOf(partner);
        for (int at = 0; at < presents.size(); at++) {
            Piece piece = option.pieces().get(at);
            if (isBorneTogether(piece)) {
                sum = sum.add(presents.get(at).multiply(share));
            } else if (piece.partner().equals(partner)) {
                sum = sum.add(presents.get(at));
            }
        }
        return sum;
    }

    private List<BigDecimal> byYear(Predicate<Piece> which) {
        return IntStream.range(0, years())
                .mapToObj(year -> rounded(sum(which, year)))
                .toList();
    }

    private BigDecimal sum(Predicate<Piece> which, int year) {
        return option.pieces().stream()
                .filter(which)
                .map(piece -> inYear(piece, year))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(Pounds.DECIMALS, HALF_EVEN);
    }
}
