package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

/// The net present value with one line or cost at its low or high and all else central. Exact, nothing is drawn.
final class Tornado {
    private Tornado() {}

    /// A line or cost.
    ///
    /// @param cost whether it is a cost: its high then lowers the value
    /// @param atLow net present value with the line at its low, in pounds
    /// @param atHigh the same with the line at its high
    record Bar(String line, boolean cost, Pounds atLow, Pounds atHigh) {
        Pounds swing() {
            return atHigh.minus(atLow).abs();
        }
    }

    /// The longest bar first; equal ones by name.
    static List<Bar> of(Workings option) {
        BigDecimal central = present(option, option.pieces(), ThreePoint::central);
        Map<String, List<Piece>> lines = new LinkedHashMap<>();
        option.pieces().stream()
                .filter(piece -> piece.nature().sign() != 0)
                .forEach(piece -> lines.computeIfAbsent(piece.line(), _ -> new ArrayList<>())
                        .add(piece));
        return lines.values().stream()
                .map(line -> bar(option, line, central))
                .sorted(Comparator.comparing(Bar::swing).reversed().thenComparing(Bar::line))
                .toList();
    }

    private static Bar bar(Workings option, List<Piece> line, BigDecimal central) {
        BigDecimal others = central.subtract(present(option, line, ThreePoint::central));
        Nature nature = line.getFirst().nature();
        return new Bar(
                line.getFirst().line(),
                nature.isCost(),
                Pounds.rounded(others.add(present(option, line, ThreePoint::low))),
                Pounds.rounded(others.add(present(option, line, ThreePoint::high))));
    }

    private static BigDecimal present(Workings option, List<Piece> pieces, Function<ThreePoint, BigDecimal> which) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Piece piece : pieces) {
            sum = sum.add(which.apply(piece.pounds())
                    .multiply(piece.probability())
                    .multiply(piece.presentOfAPound(option.factors()))
                    .multiply(BigDecimal.valueOf(piece.nature().sign())));
        }
        return sum;
    }
}
