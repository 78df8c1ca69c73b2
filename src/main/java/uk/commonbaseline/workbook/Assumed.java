package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

/// A row of an option's assumptions: pieces of one line that have everything in common but their base.
///
/// @param no from 1
/// @param pieces by their place in the option, from 0
record Assumed(int no, Shared shared, List<Integer> pieces, String services) {

    /// What the pieces of a row have in common.
    ///
    /// @param rate what their base is multiplied by
    /// @param allowance what that is multiplied by: 1 less the benefits bias, or 1 and the optimism bias
    /// @param grant pounds that somebody else pays of each
    record Shared(
            Nature nature,
            String line,
            boolean lasting,
            ThreePoint rate,
            BigDecimal allowance,
            BigDecimal grant,
            BigDecimal probability,
            List<BigDecimal> byYear) {
        static Shared of(Piece piece) {
            Piece.Working working = piece.working();
            return new Shared(
                    piece.nature(),
                    piece.line(),
                    piece.lasting(),
                    new ThreePoint(
                            working.rate().low().stripTrailingZeros(),
                            working.rate().central().stripTrailingZeros(),
                            working.rate().high().stripTrailingZeros()),
                    working.allowance().stripTrailingZeros(),
                    working.grant().stripTrailingZeros(),
                    piece.probability().stripTrailingZeros(),
                    piece.byYear().stream().map(BigDecimal::stripTrailingZeros).toList());
        }
    }

    /// The rows in the order of the pieces.
    static List<Assumed> of(Workings option) {
        Map<Shared, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < option.pieces().size(); at++) {
            groups.computeIfAbsent(Shared.of(option.pieces().get(at)), _ -> new ArrayList<>())
                    .add(at);
        }
        List<Assumed> rows = new ArrayList<>();
        groups.forEach((shared, pieces) -> rows.add(new Assumed(
                rows.size() + 1,
                shared,
                List.copyOf(pieces),
                pieces.stream()
                        .map(at -> option.pieces().get(at).service())
                        .filter(service -> !service.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")))));
        return rows;
    }

    /// Base x rate x allowance of a piece, before grants; nothing where the base lies below nothing.
    static BigDecimal product(Piece piece, BigDecimal rate) {
        return piece.working()
                .base()
                .multiply(rate)
                .multiply(piece.working().allowance())
                .max(BigDecimal.ZERO);
    }

    /// What base, rate, allowance and grant give of a piece; never below nothing.
    static BigDecimal asked(Piece piece, BigDecimal rate) {
        return product(piece, rate).subtract(piece.working().grant()).max(BigDecimal.ZERO);
    }
}
