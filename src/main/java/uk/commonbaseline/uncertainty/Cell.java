package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.savings.Workings;

/// What one line brings or costs one partner in one service: the smallest part that is drawn. Its subjective groups
/// rise and fall together.
record Cell(Name name, Effect effect, BigDecimal probability, ThreePoint pounds) {

    /// What the cell's chance hangs on. Nothing but these words decides what is drawn for it.
    record Name(boolean cost, String line, String service, String partner) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return words().compareTo(other.words());
        }

        private String words() {
            return String.join("\n", cost ? "cost" : "saving", line, service, partner);
        }
    }

    /// When it comes, and with which sign.
    ///
    /// @param lasting whether it comes every year once it has come
    record Effect(Nature nature, boolean lasting, List<BigDecimal> byYear) {
        static Effect of(Piece piece) {
            return new Effect(
                    piece.nature(),
                    piece.lasting(),
                    piece.byYear().stream().map(BigDecimal::stripTrailingZeros).toList());
        }
    }

    /// All that touches the cash flow, ordered by name and not by place: whatever order the pieces have, the cells are
    /// the same.
    static List<Cell> of(Workings option) {
        Map<String, Cell> cells = new TreeMap<>();
        option.pieces().stream()
                .filter(piece -> piece.nature().sign() != 0)
                .map(Cell::of)
                .forEach(cell -> cells.merge(cell.key(), cell, Cell::plus));
        return List.copyOf(cells.values());
    }

    private static Cell of(Piece piece) {
        return new Cell(
                new Name(piece.nature().isCost(), piece.line(), piece.service(), piece.partner()),
                Effect.of(piece),
                piece.probability().stripTrailingZeros(),
                piece.pounds());
    }

    private String key() {
        return String.join(
                "\n",
                name.words(),
                effect.nature().name(),
                String.valueOf(effect.lasting()),
                effect.byYear().toString(),
                probability.toString());
    }

    private Cell plus(Cell other) {
        return new Cell(
                name,
                effect,
                probability,
                new ThreePoint(
                        pounds.low().add(other.pounds.low()),
                        pounds.central().add(other.pounds.central()),
                        pounds.high().add(other.pounds.high())));
    }
}
