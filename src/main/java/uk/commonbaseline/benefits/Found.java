package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.options.Schedule.Watch;
import uk.commonbaseline.partnership.FinancialYear;

/// What one comparison of later extracts with a frozen baseline found.
///
/// @param option the code of the option that was chosen
/// @param deliveredFrom the part of a planned amount from which it counts as delivered
/// @param measured the years, ascending; at least one
/// @param watches what the option's schedule wants of indicators
record Found(
        Frozen baseline,
        int appraisalId,
        String option,
        BigDecimal deliveredFrom,
        List<Measured> measured,
        List<CouncilYear> councils,
        List<JudgedClaim> claims,
        List<Position> positions,
        Ledger ledger,
        List<Watch> watches) {
    Found {
        measured = List.copyOf(measured);
        councils = List.copyOf(councils);
        claims = List.copyOf(claims);
        positions = List.copyOf(positions);
        watches = List.copyOf(watches);
    }

    List<FinancialYear> years() {
        return measured.stream().map(each -> each.year().year()).toList();
    }

    /// What is wanted of an indicator: the next target from the year on, else the last one before it.
    Optional<Watch> watchOf(Measure measure) {
        List<Watch> own = watches.stream()
                .filter(each -> each.indicator().equals(measure.measure()))
                .sorted(Comparator.comparing(Watch::by))
                .toList();
        return own.stream()
                .filter(each -> each.by().compareTo(measure.year()) >= 0)
                .findFirst()
                .or(() -> own.stream().reduce((_, later) -> later));
    }

    /// sha256 over everything, so that a comparison that finds the same again is known.
    String hash() {
        StringBuilder all = new StringBuilder();
        Stream.of(
                        List.of(baseline.id(), appraisalId, option, deliveredFrom.stripTrailingZeros()),
                        councils,
                        claims,
                        positions,
                        ledger.entries(),
                        watches)
                .flatMap(List::stream)
                .forEach(each -> all.append(each).append('\n'));
        measured.forEach(year -> Stream.of(year.sources(), year.measures(), year.prices())
                .flatMap(List::stream)
                .forEach(each -> all.append(each).append('\n')));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
