package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.options.BenefitsBias;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Cost;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Percentage;
import uk.commonbaseline.options.Phase;
import uk.commonbaseline.options.SavingLine;
import uk.commonbaseline.options.Schedule;
import uk.commonbaseline.options.Size;
import uk.commonbaseline.options.Sourced;
import uk.commonbaseline.options.Worth;

/// Lists every number of an option file with its source and owner.
final class AssumptionsRegister {
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000");

    private final Option option;
    private final List<Assumption> entries = new ArrayList<>();

    private AssumptionsRegister(Option option) {
        this.option = option;
    }

    /// In the order in which the board discusses them: timing, savings, costs, quality.
    static List<Assumption> of(Option option) {
        AssumptionsRegister register = new AssumptionsRegister(option);
        if (!option.code().equals(Option.AS_IS)) {
            register.timing();
            register.benefits(option.benefitsBias());
        }
        option.lines().forEach(register::line);
        option.costs().forEach(register::cost);
        option.quality().forEach(register::quality);
        return List.copyOf(register.entries);
    }

    private void timing() {
        Sourced sourced = option.sourced();
        add(
                "decision-year",
                "Financial year of the decision, year 0",
                option.decisionYear().toString(),
                sourced);
        add("live-from", "First month with savings", option.liveFrom().toString(), sourced);
        add(
                "smallest",
                "Fewest partners with which it can be carried out",
                Integer.toString(option.smallest()),
                sourced);
        for (Phase phase : option.phases()) {
            add(
                    "phase/" + phase.name(),
                    "Goes live: " + String.join(", ", phase.inOrder()),
                    "%s, after %d months of moving"
                            .formatted(phase.live().month(option.decisionYear()), phase.monthsToMove()),
                    sourced);
        }
    }

    private void benefits(BenefitsBias bias) {
        turned(
                "benefits-bias",
                "Optimism bias: taken off every saving",
                Percentage.written(bias.reduction()),
                bias.sourced(),
                new Assumption.Lever(bias.reduction(), Assumption.Unit.SHARE, BigDecimal.ONE, Change.BiasBy::new));
        if (bias.delay() > 0) {
            add(
                    "benefits-bias/delay",
                    "Optimism bias: every saving comes later by",
                    bias.delay() + " months",
                    bias.sourced());
        }
    }

    private void line(SavingLine line) {
        String key = "saving/" + line.name();
        turned(key, words(line), line.worth().written(), line.sourced(), lever(line));
        add(
                key + "/phase",
                line.recurs() ? "Share of the full effect by year from going live" : "Spread by year from going live",
                Percentage.written(line.phase().byYear()),
                line.sourced());
        if (line.probability().compareTo(BigDecimal.ONE) < 0) {
            turned(
                    key + "/probability",
                    "Probability that it comes at all",
                    Percentage.written(line.probability()),
                    line.sourced(),
                    new Assumption.Lever(
                            line.probability(),
                            Assumption.Unit.SHARE,
                            BigDecimal.ONE,
                            factor -> new Change.ProbabilityBy(line.name(), factor)));
        }
        line.overlap()
                .ifPresent(lot -> add(key + "/overlap", "Saves on what earlier lines leave of", lot, line.sourced()));
    }

    private static String words(SavingLine line) {
        String kind = Percentage.spoken(line.benefit());
        return switch (line.worth()) {
            case Worth.OfBase _ ->
                "%s saving on %s, subjective group %s: low/central/high share of the saveable base"
                        .formatted(kind, joined(line.services()), joined(line.groups()));
            case Worth.Amount _ ->
                "%s with %s: low/central/high pounds a year".formatted(kind, joined(line.services()));
        };
    }

    private static Assumption.Lever lever(SavingLine line) {
        boolean ofBase = line.worth() instanceof Worth.OfBase;
        BigDecimal central = switch (line.worth()) {
            case Worth.OfBase worth -> worth.rate().central();
            case Worth.Amount amount -> amount.in(Case.CENTRAL);
        };
        return new Assumption.Lever(
                central,
                ofBase ? Assumption.Unit.SHARE : Assumption.Unit.POUNDS,
                ofBase ? BigDecimal.ONE : LARGEST_AMOUNT,
                factor -> new Change.SavingBy(Set.of(), line.name(), factor));
    }

    private void cost(Cost cost) {
        boolean recurs = cost.recurrence() == Cost.Recurrence.RECURRING;
        turned(
                cost.key(),
                (recurs ? "Yearly cost: " : "One-off cost: ") + spoken(cost.kind()),
                cost.size().written(),
                cost.sourced(),
                lever(cost));
        add(
                cost.key() + (recurs ? "/phase" : "/years"),
                recurs ? "Share of the full cost by year from going live" : "Spread by year from the decision",
                Percentage.written(cost.years().byYear()),
                cost.sourced());
        if (cost.bias().uplift().signum() > 0) {
            add(
                    cost.key() + "/optimism-bias",
                    "Optimism bias: added to the cost ("
                            + spoken(Percentage.spoken(cost.bias().type())) + ")",
                    Percentage.written(cost.bias().uplift()),
                    cost.sourced());
        }
        if (cost.range().low().compareTo(cost.range().high()) < 0) {
            add(
                    cost.key() + "/range",
                    "From and to, as a share of the cost",
                    Percentage.written(List.of(cost.range().low(), cost.range().high())),
                    cost.sourced());
        }
        if (!cost.grant().isZero()) {
            add(cost.key() + "/grant", "Met by others", "GBP " + cost.grant().inWords(), cost.sourced());
        }
    }

    private static Assumption.Lever lever(Cost cost) {
        return switch (cost.size()) {
            case Size.Amount(var amount) ->
                new Assumption.Lever(
                        amount.amount(),
                        Assumption.Unit.POUNDS,
                        LARGEST_AMOUNT,
                        by -> new Change.CostBy(cost.key(), by));
            case Size.ShareOfBase(var share) ->
                new Assumption.Lever(
                        share, Assumption.Unit.SHARE, BigDecimal.ONE, by -> new Change.CostBy(cost.key(), by));
        };
    }

    private void quality(Schedule.QualityEffect effect) {
        add(
                "quality/" + effect.indicator(),
                "Change of the indicator, low/central/high, by " + effect.by() + ": " + effect.because(),
                "%s/%s/%s".formatted(effect.low(), effect.central(), effect.high()),
                effect.sourced());
    }

    private void add(String key, String words, String value, Sourced sourced) {
        entries.add(new Assumption(key, words, value, sourced, Optional.empty()));
    }

    private void turned(String key, String words, String value, Sourced sourced, Assumption.Lever lever) {
        entries.add(new Assumption(key, words, value, sourced, Optional.of(lever)));
    }

    private static String joined(Set<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String spoken(String kind) {
        String words = kind.toLowerCase(Locale.ROOT).replace('-', ' ');
        return words.startsWith("ict") ? "ICT" : words;
    }
}
