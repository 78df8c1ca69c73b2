package uk.commonbaseline.benefits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonbaseline.savings.Nature;

/// What the chosen option plans, and so what may be claimed and forecast of it.
record PlanScope(List<PlannedYear> plan) {
    PlanScope {
        plan = List.copyOf(plan);
    }

    Set<String> lines() {
        return plan.stream().map(part -> part.key().line()).collect(Collectors.toSet());
    }

    /// As what a line is planned; empty where no part of it is of that kind.
    Optional<Nature> nature(String line, boolean cashable) {
        return of(line).map(part -> part.key().nature())
                .filter(nature -> nature.sign() > 0 == cashable)
                .min(Enum::compareTo);
    }

    /// Why a line can't be claimed in a cell; empty where it can. An amount that lies in no single group may be claimed
    /// in any.
    Optional<String> whyNot(String line, CellKey cell) {
        return of(line).filter(part -> isOf(part.key(), cell.council(), cell.service()))
                        .anyMatch(part -> part.group() == 0 || part.group() == cell.group())
                ? Optional.empty()
                : Optional.of(
                        "the line %s is not planned for %s; %s".formatted(line, cell, planned(line, cell.council())));
    }

    /// Why a line can't be forecast; empty where it can.
    Optional<String> whyNot(Forecast forecast) {
        List<PlannedYear> own = of(forecast.line())
                .filter(part -> isOf(part.key(), forecast.council(), forecast.service()))
                .toList();
        if (own.isEmpty()) {
            return Optional.of("the line %s is not planned for %s %s; %s"
                    .formatted(
                            forecast.line(),
                            forecast.council(),
                            forecast.service(),
                            planned(forecast.line(), forecast.council())));
        }
        return own.stream().anyMatch(part -> part.year().equals(forecast.year()))
                ? Optional.empty()
                : Optional.of("the plan does not reach to %s; it is of %s to %s"
                        .formatted(
                                forecast.year(),
                                own.stream()
                                        .map(PlannedYear::year)
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow(),
                                own.stream()
                                        .map(PlannedYear::year)
                                        .max((one, other) -> one.compareTo(other))
                                        .orElseThrow()));
    }

    private Stream<PlannedYear> of(String line) {
        return plan.stream().filter(part -> part.key().line().equals(line));
    }

    private static boolean isOf(PlanKey key, String council, String service) {
        return (key.council().isEmpty() || key.council().equals(council))
                && (key.service().isEmpty() || key.service().equals(service));
    }

    private String planned(String line, String council) {
        String parts = of(line).filter(
                        part -> isOf(part.key(), council, part.key().service()))
                .map(part -> part.group() == 0
                        ? part.key().service()
                        : "%s group %d".formatted(part.key().service(), part.group()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "%s has no part in it".formatted(council) : "%s has %s".formatted(council, parts);
    }
}
