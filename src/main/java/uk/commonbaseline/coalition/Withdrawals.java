package uk.commonbaseline.coalition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// What it costs each partner when one of them leaves or limits its part, with the keys that were agreed.
final class Withdrawals {
    private final Workings workings;
    private final Contributions what;
    private final Bearing bearing;
    private final Sampling sampling;
    private final Keys keys;
    private final Shares savings;
    private final Shares npvs;

    Withdrawals(Workings workings, Bearing bearing, Sampling sampling, Keys keys) {
        this.workings = workings;
        this.what = Contributions.of(workings);
        this.bearing = bearing;
        this.sampling = sampling;
        this.keys = keys;
        Sharing sharing = new Sharing(what, bearing, sampling);
        this.savings = sharing.of(what.whole(), Figure.NET_SAVING, keys);
        this.npvs = sharing.of(what.whole(), Figure.NPV, keys);
    }

    /// Each partner leaving, then each keeping one service that it takes part with.
    List<Withdrawal> all() {
        Stream<Withdrawal> leaving = what.partners().stream().map(this::leaving);
        Stream<Withdrawal> limiting = what.partners().stream()
                .flatMap(partner -> services(partner).map(service -> limiting(partner, service)));
        return Stream.concat(leaving, limiting).toList();
    }

    private Stream<String> services(String partner) {
        return workings.pieces().stream()
                .filter(piece -> piece.partner().equals(partner)
                        && !piece.service().isEmpty()
                        && piece.nature().sign() != 0)
                .map(Piece::service)
                .distinct();
    }

    /// The others go on; below the smallest number nobody does.
    Withdrawal leaving(String partner) {
        long others = what.whole() & ~(1L << what.player(partner));
        return compared(partner, Optional.empty(), new Sharing(what, bearing, sampling), others);
    }

    /// The partner stays in with all but one service. What it saved there is gone; platform, programme and what the
    /// partner pays by its size stay, since they were made for all.
    Withdrawal limiting(String partner, String service) {
        Contributions left = Contributions.of(withdrawing(partner, service));
        return compared(partner, Optional.of(service), new Sharing(left, bearing, sampling), what.whole());
    }

    /// The option when a partner keeps one service to itself.
    Workings withdrawing(String partner, String service) {
        List<Piece> pieces = workings.pieces().stream()
                .filter(piece -> piece.nature().isCost()
                        || !piece.partner().equals(partner)
                        || !piece.service().equals(service))
                .toList();
        return new Workings(
                workings.option(),
                workings.name(),
                workings.decisionYear(),
                workings.partners(),
                workings.smallest(),
                workings.inScope(),
                pieces,
                workings.factors(),
                workings.plan());
    }

    private Withdrawal compared(String partner, Optional<String> service, Sharing then, long coalition) {
        Shares savingsThen = then.of(coalition, Figure.NET_SAVING, keys);
        Shares npvsThen = then.of(coalition, Figure.NPV, keys);
        Map<String, Withdrawal.Change> changes = new LinkedHashMap<>();
        for (String each : what.partners()) {
            changes.put(
                    each,
                    new Withdrawal.Change(
                            savingsThen.of(each).minus(savings.of(each)),
                            npvsThen.of(each).minus(npvs.of(each))));
        }
        return new Withdrawal(partner, service, changes);
    }
}
