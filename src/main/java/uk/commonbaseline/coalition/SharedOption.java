package uk.commonbaseline.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Workings;

/// Everything that is said of who gains and who leaves one option.
final class SharedOption {
    private static final int LISTED_UP_TO = 6;
    private final Workings workings;
    private final Contributions what;
    private final Bearing bearing;
    private final AllocationSettings settings;
    private final Sharing sharing;
    private final Coalitions coalitions;

    SharedOption(Workings workings, Bearing bearing, AllocationSettings settings) {
        this.workings = workings;
        this.what = Contributions.of(workings);
        this.bearing = bearing;
        this.settings = settings;
        this.sharing = new Sharing(what, bearing, settings.sampling());
        this.coalitions = new Coalitions(what, sharing);
    }

    /// All that have a member, with few partners; else the outstanding ones and the smallest viable.
    List<CoalitionWorth> coalitions() {
        if (what.players() <= LISTED_UP_TO) {
            return coalitions.all().stream()
                    .filter(coalition -> !coalition.members().isEmpty())
                    .toList();
        }
        return Stream.concat(coalitions.outstanding().stream(), smallestViable().stream())
                .distinct()
                .toList();
    }

    Optional<CoalitionWorth> smallestViable() {
        return coalitions.smallestViable();
    }

    /// By the agreed keys, then by each key on both sides.
    List<Allocation> allocations() {
        List<Allocation> allocations = new ArrayList<>(List.of(allocation("agreed", settings.agreed())));
        for (Key key : Key.values()) {
            allocations.add(allocation(Spelling.of(key), Keys.both(key)));
        }
        return allocations;
    }

    List<Withdrawal> withdrawals() {
        return new Withdrawals(workings, bearing, settings.sampling(), settings.agreed()).all();
    }

    private Allocation allocation(String name, Keys keys) {
        Shares npvs = sharing.of(what.whole(), Figure.NPV, keys);
        Map<String, Pounds> alone = alone(Figure.NPV);
        return new Allocation(
                name,
                keys,
                sharing.of(what.whole(), Figure.NET_SAVING, keys),
                npvs,
                alone(Figure.NET_SAVING),
                alone,
                Repair.of(npvs.parts(), alone));
    }

    private Map<String, Pounds> alone(Figure figure) {
        Worth worth = what.net(figure);
        Map<String, Pounds> alone = new LinkedHashMap<>();
        what.partners().forEach(partner -> alone.put(partner, Pounds.rounded(worth.of(1L << what.player(partner)))));
        return alone;
    }

    /// An option shared by one pair of keys.
    ///
    /// @param name of the pair
    /// @param aloneSavings what each has by itself a year
    /// @param aloneNpvs the same of the net present value, which `repair` is about
    record Allocation(
            String name,
            Keys keys,
            Shares savings,
            Shares npvs,
            Map<String, Pounds> aloneSavings,
            Map<String, Pounds> aloneNpvs,
            Repair repair) {}
}
