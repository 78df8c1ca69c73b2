package uk.commonbaseline.options;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;

/// One way forward, as its file under `jobs/options` describes it.
///
/// @param form what it is in law and who governs it
/// @param decisionYear year 0
/// @param live when it goes live, but for the services that a phase names
/// @param smallest the fewest partners with which it can be carried out
/// @param planned who takes part by its file; amounts of income and avoided costs are meant for those
/// @param participation who takes part
public record Option(
        String code,
        String name,
        Form form,
        FinancialYear decisionYear,
        GoLive live,
        List<Phase> phases,
        int smallest,
        Sourced sourced,
        Participation planned,
        Participation participation,
        BenefitsBias benefitsBias,
        List<SavingLine> lines,
        List<Cost> costs,
        List<Schedule.QualityEffect> quality,
        Schedule schedule) {
    /// The option that changes nothing: the comparator of all others, always exactly zero.
    public static final String AS_IS = "O0";

    public Option {
        phases = List.copyOf(phases);
        lines = List.copyOf(lines);
        costs = List.copyOf(costs);
        quality = List.copyOf(quality);
    }

    /// What an option is in law.
    ///
    /// @param legalBasis the powers it rests on
    public record Form(String vehicle, String governance, String legalBasis) {}

    /// When a service goes live.
    public GoLive liveOf(String service) {
        return phases.stream()
                .filter(phase -> phase.services().contains(service))
                .map(Phase::live)
                .findFirst()
                .orElse(live);
    }

    /// When the first of the services that are planned to take part goes live.
    public GoLive firstLive() {
        Set<String> services = planned.services();
        return services.stream()
                .map(this::liveOf)
                .min((one, other) -> Integer.compare(one.months(), other.months()))
                .orElse(live);
    }

    /// The month in which the first service goes live.
    public YearMonth liveFrom() {
        return firstLive().month(decisionYear);
    }

    Option with(Participation others) {
        return changed(live, phases, others, benefitsBias, lines, costs);
    }

    Option with(GoLive start, List<Phase> moved) {
        return changed(start, moved, participation, benefitsBias, lines, costs);
    }

    Option with(BenefitsBias bias) {
        return changed(live, phases, participation, bias, lines, costs);
    }

    Option withLines(List<SavingLine> others) {
        return changed(live, phases, participation, benefitsBias, others, costs);
    }

    Option withCosts(List<Cost> others) {
        return changed(live, phases, participation, benefitsBias, lines, others);
    }

    /// What can turn out otherwise; the rest stays as the file has it.
    private Option changed(
            GoLive start,
            List<Phase> moved,
            Participation taking,
            BenefitsBias bias,
            List<SavingLine> saved,
            List<Cost> spent) {
        return new Option(
                code,
                name,
                form,
                decisionYear,
                start,
                moved,
                smallest,
                sourced,
                planned,
                taking,
                bias,
                saved,
                spent,
                quality,
                schedule);
    }
}
