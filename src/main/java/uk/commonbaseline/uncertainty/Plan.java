package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.savings.Workings;

/// All that can be worked out of an option before the first draw. Effects are numbered in the order of the cells'
/// names.
final class Plan {
    private final UncertaintySettings settings;
    private final Workings option;
    private final Map<Cell.Effect, Integer> effects = new LinkedHashMap<>();
    private final Map<String, Integer> shared = new LinkedHashMap<>();
    private final Map<String, Quantiles> tables = new LinkedHashMap<>();
    private final List<Drawn> drawn = new ArrayList<>();

    private Plan(Workings option, UncertaintySettings settings) {
        this.option = option;
        this.settings = settings;
    }

    /// A cell made ready: its pounds are `comes` times (`low` + `range` x what its table says).
    ///
    /// @param effect number of its effect
    /// @param shares numbers of the factors that it shares, -1 for none
    /// @param event number of the event that its line comes at all
    /// @param own its own numbers
    record Drawn(
            int effect,
            double low,
            double range,
            double probability,
            Shares shares,
            int event,
            Weights weights,
            Chance own,
            Quantiles table) {
        boolean isCertain() {
            return range == 0;
        }

        boolean alwaysComes() {
            return probability >= 1;
        }
    }

    record Shares(int overall, int service, int partner, int line) {}

    /// What a pound of an effect is to each result: at full effect (only what lasts), in net present value, and in each
    /// year's net saving of what lasts.
    record Worth(double atFullEffect, double present, List<Double> running) {}

    static Plan of(Workings option, UncertaintySettings settings) {
        Plan plan = new Plan(option, settings);
        Cell.of(option).forEach(plan::add);
        return plan;
    }

    List<Drawn> cells() {
        return drawn;
    }

    /// Numbers that several cells share, in the order of their numbers.
    List<Chance> factors() {
        return shared.keySet().stream()
                .map(name -> Chance.of(settings.seed(), name))
                .toList();
    }

    /// Whether a factor is an event, drawn evenly, and not a shared normal number.
    List<Boolean> events() {
        return shared.keySet().stream().map(name -> name.startsWith("event\n")).toList();
    }

    List<Worth> worths() {
        return effects.keySet().stream().map(this::worth).toList();
    }

    int years() {
        return option.factors().size();
    }

    private void add(Cell cell) {
        Cell.Name name = cell.name();
        double low = cell.pounds().low().doubleValue();
        BigDecimal range = cell.pounds().high().subtract(cell.pounds().low());
        String side = name.cost() ? "cost" : "saving";
        drawn.add(new Drawn(
                effects.computeIfAbsent(cell.effect(), _ -> effects.size()),
                low,
                range.doubleValue(),
                cell.probability().doubleValue(),
                new Shares(
                        factor("overall\n" + side, false),
                        factor(
                                "service\n" + side + "\n" + name.service(),
                                name.service().isEmpty()),
                        factor(
                                "partner\n" + side + "\n" + name.partner(),
                                name.partner().isEmpty()),
                        factor("line\n" + side + "\n" + name.line(), false)),
                factor("event\n" + side + "\n" + name.line(), false),
                Weights.of(settings.correlations(), name),
                Chance.of(settings.seed(), "own", side, name.line(), name.service(), name.partner()),
                table(cell, range)));
    }

    private int factor(String name, boolean none) {
        return none ? -1 : shared.computeIfAbsent(name, _ -> shared.size());
    }

    private Quantiles table(Cell cell, BigDecimal range) {
        double mode = range.signum() == 0
                ? 0
                : cell.pounds().central().subtract(cell.pounds().low()).doubleValue() / range.doubleValue();
        return tables.computeIfAbsent(Double.toHexString(mode), _ -> Quantiles.of(settings.shape(), mode));
    }

    private Worth worth(Cell.Effect effect) {
        double sign = effect.nature().sign();
        BigDecimal present = BigDecimal.ZERO;
        List<Double> running = new ArrayList<>();
        for (int year = 0; year < years(); year++) {
            BigDecimal fraction = effect.byYear().get(year);
            present = present.add(fraction.multiply(option.factors().get(year)));
            running.add(effect.lasting() ? sign * fraction.doubleValue() : 0);
        }
        return new Worth(effect.lasting() ? sign : 0, sign * present.doubleValue(), running);
    }
}
