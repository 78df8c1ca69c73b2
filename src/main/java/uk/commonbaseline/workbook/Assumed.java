package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

/// A row of an option's assumptions: pieces of one line that share their probability and the years in which they come.
///
/// @param no from 1
/// @param input what is multiplied by each piece's base, or the pounds; empty where each piece has pounds of its own
/// @param pieces by their place in the option, from 0
record Assumed(
        int no,
        Nature nature,
        String line,
        Measure measure,
        Optional<ThreePoint> input,
        BigDecimal probability,
        List<BigDecimal> byYear,
        List<Integer> pieces,
        String services) {
    private static final int DECIMALS = 12;

    /// What the input of a row is.
    enum Measure {
        RATE_OF_SAVEABLE("part of the saveable base"),
        RATE_OF_IN_SCOPE("part of the in-scope cost"),
        POUNDS("pounds"),
        POUNDS_BY_PIECE("pounds, on the sheet of lines");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isRate() {
            return this == RATE_OF_SAVEABLE || this == RATE_OF_IN_SCOPE;
        }
    }

    private record Key(Nature nature, String line, BigDecimal probability, List<BigDecimal> byYear) {}

    /// The rows in the order of the pieces.
    static List<Assumed> of(Workings option, Bases bases) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < option.pieces().size(); at++) {
            Piece piece = option.pieces().get(at);
            Key key = new Key(
                    piece.nature(),
                    piece.line(),
                    piece.probability().stripTrailingZeros(),
                    piece.byYear().stream().map(BigDecimal::stripTrailingZeros).toList());
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(at);
        }
        List<Assumed> rows = new ArrayList<>();
        groups.forEach((key, pieces) -> rows.add(row(rows.size() + 1, key, pieces, option, bases)));
        return rows;
    }

    private static Assumed row(int no, Key key, List<Integer> places, Workings option, Bases bases) {
        List<Piece> pieces = places.stream().map(option.pieces()::get).toList();
        Optional<ThreePoint> rate = rate(pieces, option, bases);
        boolean single = pieces.size() == 1;
        Measure measure = rate.isPresent()
                ? key.nature().isCost() ? Measure.RATE_OF_IN_SCOPE : Measure.RATE_OF_SAVEABLE
                : single ? Measure.POUNDS : Measure.POUNDS_BY_PIECE;
        return new Assumed(
                no,
                key.nature(),
                key.line(),
                measure,
                rate.isPresent() ? rate : single ? Optional.of(pieces.getFirst().pounds()) : Optional.empty(),
                key.probability(),
                key.byYear(),
                List.copyOf(places),
                pieces.stream()
                        .map(Piece::service)
                        .filter(service -> !service.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /// The one rate that gives every piece exactly, if there is one.
    private static Optional<ThreePoint> rate(List<Piece> pieces, Workings option, Bases bases) {
        Optional<ThreePoint> found = Optional.empty();
        for (Piece piece : pieces) {
            BigDecimal base = bases.of(piece, option);
            if (base.signum() != 0 && found.isEmpty()) {
                found = Optional.of(new ThreePoint(
                        part(piece.pounds().low(), base),
                        part(piece.pounds().central(), base),
                        part(piece.pounds().high(), base)));
            }
        }
        return found.filter(rate ->
                pieces.stream().allMatch(piece -> isExactly(piece.pounds(), rate, bases.of(piece, option))));
    }

    private static BigDecimal part(BigDecimal pounds, BigDecimal base) {
        return pounds.divide(base.abs(), DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static boolean isExactly(ThreePoint pounds, ThreePoint rate, BigDecimal base) {
        return pounds.low().compareTo(rate.low().multiply(base)) == 0
                && pounds.central().compareTo(rate.central().multiply(base)) == 0
                && pounds.high().compareTo(rate.high().multiply(base)) == 0;
    }
}
