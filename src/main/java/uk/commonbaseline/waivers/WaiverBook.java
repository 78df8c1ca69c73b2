package uk.commonbaseline.waivers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.warehouse.Waiving;

/// The waivers that may speak of one delivery, on one day.
public final class WaiverBook implements Waiving {
    private final List<Waiver> waivers;
    private final LocalDate day;
    private final Set<Waiver> used = new HashSet<>();

    public WaiverBook(List<Waiver> all, String council, String feed, LocalDate day) {
        this.waivers =
                all.stream().filter(waiver -> waiver.isFor(council, feed)).toList();
        this.day = day;
    }

    /// The first that speaks of the finding: one that works before one that has expired.
    Optional<Waiver> find(String code, Place place, String words) {
        Stream<Waiver> working = waivers.stream().filter(waiver -> waiver.works(day));
        Stream<Waiver> expired = waivers.stream().filter(waiver -> !waiver.works(day));
        return Stream.concat(working, expired)
                .filter(waiver -> waiver.speaksOf(code, place, words))
                .findFirst();
    }

    /// The waiver of all findings of a kind, that works.
    Optional<Waiver> findOfAll(String code) {
        return waivers.stream()
                .filter(waiver -> waiver.works(day) && waiver.code().equals(code) && waiver.speaksOfAll())
                .findFirst();
    }

    boolean works(Waiver waiver) {
        return waiver.works(day);
    }

    List<String> codes() {
        return waivers.stream().map(Waiver::code).distinct().toList();
    }

    @Override
    public Optional<String> waivedBy(Finding finding) {
        if (finding.consequence() != Consequence.QUESTIONED) {
            return Optional.empty();
        }
        Optional<Waiver> waiver =
                find(finding.code(), finding.place(), finding.inPlainWords()).filter(this::works);
        waiver.ifPresent(used::add);
        return waiver.map(each ->
                "waived until %s, %s (accepted by %s)".formatted(each.lastDay(), each.owner(), each.acceptedBy()));
    }

    /// What is to be said of waivers besides the findings: those that have expired, and those that waived none of
    /// what [#waivedBy] was asked about.
    public List<String> remarks() {
        return waivers.stream()
                .filter(waiver -> !works(waiver) || !used.contains(waiver))
                .map(waiver -> works(waiver)
                        ? "The waiver of %s speaks of nothing in this file.".formatted(waiver.name())
                        : "The waiver of %s expired on %s.".formatted(waiver.name(), waiver.lastDay()))
                .toList();
    }
}
