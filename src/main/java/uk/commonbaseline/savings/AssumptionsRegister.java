package uk.commonbaseline.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.partnership.Spelling;

/// Lists every number of an option file with its source and owner.
final class AssumptionsRegister {
    private final List<Assumption> entries = new ArrayList<>();

    private AssumptionsRegister() {}

    /// In the order in which the board discusses them: timing, savings, costs.
    static List<Assumption> of(Option option) {
        AssumptionsRegister register = new AssumptionsRegister();
        if (!option.code().equals(Option.AS_IS)) {
            register.timing(option);
            register.benefits(option.benefitsBias());
        }
        option.lines().forEach(register::line);
        option.oneOffCosts().forEach(register::oneOff);
        option.recurringCosts().forEach(register::recurring);
        return List.copyOf(register.entries);
    }

    private void timing(Option option) {
        add(
                "decision-year",
                "Financial year of the decision, year 0",
                option.decisionYear().toString(),
                option.sourced());
        add("live-from", "First financial year with savings", option.liveFrom().toString(), option.sourced());
    }

    private void benefits(BenefitsBias bias) {
        add(
                "benefits-bias",
                "Optimism bias: taken off every saving",
                Percentage.written(bias.reduction()),
                bias.sourced());
    }

    private void line(SavingLine line) {
        String words = "%s saving on %s, subjective group %s: low/central/high share of the saveable base"
                .formatted(
                        line.cashable() ? "Cashable" : "Non-cashable", joined(line.services()), joined(line.groups()));
        RateRange rate = line.rate();
        add(
                "saving/" + line.name(),
                words,
                Percentage.written(List.of(rate.low(), rate.central(), rate.high())),
                line.sourced());
        add(
                "saving/" + line.name() + "/phase",
                "Share of the full effect by year from going live",
                Percentage.written(line.phase().byYear()),
                line.sourced());
    }

    private void oneOff(OneOffCost cost) {
        String key = "one-off/" + Spelling.of(cost.kind());
        add(key, "One-off cost: " + spoken(cost.kind()), cost.size().written(), cost.sourced());
        add(
                key + "/years",
                "Spread by year from the decision",
                Percentage.written(cost.years().byYear()),
                cost.sourced());
        bias(key, cost.bias(), cost.sourced());
    }

    private void recurring(RecurringCost cost) {
        String key = "recurring/" + Spelling.of(cost.kind());
        add(key, "Yearly cost: " + spoken(cost.kind()), cost.size().written(), cost.sourced());
        add(
                key + "/phase",
                "Share of the full cost by year from going live",
                Percentage.written(cost.phase().byYear()),
                cost.sourced());
        bias(key, cost.bias(), cost.sourced());
    }

    private void bias(String key, OptimismBias bias, Sourced sourced) {
        if (bias.uplift().signum() > 0) {
            add(
                    key + "/optimism-bias",
                    "Optimism bias: added to the cost (" + spoken(bias.type()) + ")",
                    Percentage.written(bias.uplift()),
                    sourced);
        }
    }

    private void add(String key, String words, String value, Sourced sourced) {
        entries.add(new Assumption(key, words, value, sourced.inOneLine()));
    }

    private static String joined(Set<?> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String spoken(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.startsWith("ict") ? "ICT" : words;
    }
}
