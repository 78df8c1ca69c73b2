package uk.commonbaseline.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.report.FigureTrace.Formula;

/// A figure of an edition, and what it is made of.
///
/// @param sum of all its facts, or what its formula gives where it is computed from other figures
/// @param formula how it is computed; empty where it is the sum of its rows alone
/// @param inputs what the formula is computed from, with their values
/// @param cells for as many of the first facts as were asked to be shown, the cells as they stand in the archive
public record TracedFigure(
        Figure figure,
        String edition,
        BigDecimal sum,
        Optional<Formula> formula,
        List<Input> inputs,
        List<Fact> facts,
        List<String> cells) {
    private static final BigDecimal LEAST = new BigDecimal("0.0000000001");

    public TracedFigure {
        inputs = List.copyOf(inputs);
        facts = List.copyOf(facts);
        cells = List.copyOf(cells);
    }

    /// A figure that another one is computed from.
    ///
    /// @param rows how many rows it is the sum of
    public record Input(String ref, BigDecimal value, int rows) {}

    /// Whether what it is made of gives what was printed; quotients are kept to ten decimals.
    public boolean holds() {
        BigDecimal apart = sum.subtract(figure.value()).abs();
        return figure.unit().equals("percent") ? apart.compareTo(LEAST) < 0 : apart.signum() == 0;
    }

    /// The facts that `cells` speaks of.
    public List<Fact> shown() {
        return facts.subList(0, cells.size());
    }

    /// What the facts that are not shown add to it.
    public BigDecimal rest() {
        return facts.subList(cells.size(), facts.size()).stream()
                .map(Fact::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
