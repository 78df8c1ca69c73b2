package uk.commonbaseline.coalition;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import uk.commonbaseline.partnership.Pounds;

/// What an option is worth to each coalition of its partners.
final class Coalitions {
    private final Contributions what;
    private final Worth netSaving;
    private final Worth npv;
    private final Worth oneOff;
    private final Shares savingOfAll;
    private final Shares npvOfAll;

    Coalitions(Contributions what, Sharing sharing) {
        this.what = what;
        this.netSaving = what.net(Figure.NET_SAVING);
        this.npv = what.net(Figure.NPV);
        this.oneOff = what.net(Figure.ONE_OFF);
        this.savingOfAll = sharing.of(what.whole(), Figure.NET_SAVING, Keys.both(Key.OWN_CHANGE));
        this.npvOfAll = sharing.of(what.whole(), Figure.NPV, Keys.both(Key.OWN_CHANGE));
    }

    CoalitionWorth of(long coalition) {
        Pounds saving = Pounds.rounded(netSaving.of(coalition));
        Pounds worth = Pounds.rounded(npv.of(coalition));
        List<String> members = what.members(coalition);
        return new CoalitionWorth(
                members,
                saving,
                Pounds.rounded(oneOff.of(coalition)).negated(),
                worth,
                partsOf(savingOfAll, members).minus(saving),
                partsOf(npvOfAll, members).minus(worth));
    }

    private static Pounds partsOf(Shares all, List<String> members) {
        return members.stream().map(all::of).reduce(Pounds.ZERO, Pounds::plus);
    }

    CoalitionWorth whole() {
        return of(what.whole());
    }

    /// Every coalition, from nobody to all.
    ///
    /// @throws IllegalArgumentException beyond the partners of which every coalition is looked at
    List<CoalitionWorth> all() {
        if (what.players() > Sampling.EXACT_UP_TO) {
            throw new IllegalArgumentException("too many coalitions: 2^" + what.players());
        }
        return LongStream.rangeClosed(0, what.whole()).mapToObj(this::of).toList();
    }

    /// The whole, the whole without each, and each alone.
    List<CoalitionWorth> outstanding() {
        LongStream without = IntStream.range(0, what.players()).mapToLong(player -> what.whole() & ~(1L << player));
        LongStream alone = IntStream.range(0, what.players()).mapToLong(player -> 1L << player);
        return LongStream.concat(LongStream.of(what.whole()), LongStream.concat(without, alone))
                .distinct()
                .mapToObj(this::of)
                .toList();
    }

    /// The fewest partners to whom the option is worth more than it costs; of several such sets the one that costs
    /// least to get there, then the one worth most. With too many partners to look at every set, the one worth most
    /// of the fewest. Empty where no set is worth more than it costs.
    Optional<CoalitionWorth> smallestViable() {
        return what.players() > Sampling.EXACT_UP_TO ? worthMostOfFewest() : cheapestOfFewest();
    }

    private Optional<CoalitionWorth> cheapestOfFewest() {
        Comparator<CoalitionWorth> fewest =
                Comparator.comparingInt(each -> each.members().size());
        return LongStream.rangeClosed(1, what.whole())
                .filter(coalition -> npv.of(coalition).signum() > 0)
                .mapToObj(this::of)
                .filter(CoalitionWorth::isWorthIt)
                .min(fewest.thenComparing(CoalitionWorth::oneOff)
                        .thenComparing(CoalitionWorth::npv, Comparator.reverseOrder()));
    }

    /// Worth is a sum over members, so no set of a size is worth more than that of the partners who bring most.
    private Optional<CoalitionWorth> worthMostOfFewest() {
        List<Integer> byWorth = IntStream.range(0, what.players())
                .boxed()
                .sorted(comparing(this::brings).reversed())
                .toList();
        long coalition = 0;
        for (int player : byWorth) {
            coalition |= 1L << player;
            if (of(coalition).isWorthIt()) {
                return Optional.of(of(coalition));
            }
        }
        return Optional.empty();
    }

    private BigDecimal brings(int player) {
        return what.worth(Figure.NPV, Side.SAVINGS)
                .own()
                .get(player)
                .add(what.worth(Figure.NPV, Side.COSTS).own().get(player));
    }
}
