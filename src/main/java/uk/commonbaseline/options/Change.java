package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that may turn out otherwise than an option's file says. What-ifs, sensitivities and scenarios are lists of
/// these; none changes the file.
public sealed interface Change {
    /// The option as it then is.
    Option on(Option option);

    /// Partners take no part at all.
    record Without(Set<String> partners) implements Change {
        @Override
        public Option on(Option option) {
            return option.with(option.participation().without(pair -> partners.contains(pair.partner())));
        }
    }

    /// A partner keeps services to itself.
    record Keeps(String partner, Set<String> services) implements Change {
        @Override
        public Option on(Option option) {
            return option.with(option.participation()
                    .without(pair -> pair.partner().equals(partner) && services.contains(pair.service())));
        }
    }

    /// A partner comes in with services; those that the option leaves to each partner stay there.
    record Joins(String partner, Set<String> services) implements Change {
        @Override
        public Option on(Option option) {
            Set<String> offered = new HashSet<>(services);
            offered.retainAll(option.participation().services());
            return option.with(option.participation()
                    .with(offered.stream()
                            .map(service -> new Participation.Pair(partner, service))
                            .collect(Collectors.toSet())));
        }
    }

    /// Services go live later, with their savings and yearly costs; what it costs once is spent as planned.
    ///
    /// @param services empty for all
    record Later(int months, Set<String> services) implements Change {
        @Override
        public Option on(Option option) {
            if (services.isEmpty()) {
                return option.with(
                        option.live().later(months),
                        option.phases().stream()
                                .map(phase -> phase.later(months))
                                .toList());
            }
            return option.with(option.live(), Phase.settled(slipped(option)));
        }

        /// Services that are late leave phases that hold others as well; whoever waited for such a phase waits for
        /// both.
        private List<Phase> slipped(Option option) {
            List<Phase> phases = new ArrayList<>();
            Set<String> placed = new TreeSet<>();
            for (Phase phase : option.phases()) {
                phases.addAll(phase.slipped(services, months));
                placed.addAll(phase.services());
            }
            services.stream()
                    .filter(service -> !placed.contains(service))
                    .sorted()
                    .forEach(service -> phases.add(new Phase(
                            "late " + service, Set.of(service), option.live().later(months), 0, List.of())));
            return phases;
        }
    }

    /// Savings come to more or less than expected.
    ///
    /// @param services those on which they are made; empty for all
    /// @param line the only line it holds for; empty for all
    /// @param factor of the saving, such as 0.75
    record SavingBy(Set<String> services, String line, BigDecimal factor) implements Change {
        @Override
        public Option on(Option option) {
            return option.withLines(
                    option.lines().stream().flatMap(this::scaled).toList());
        }

        /// A line that is made on other services too is taken in two.
        private Stream<SavingLine> scaled(SavingLine each) {
            if (!line.isEmpty() && !each.name().equals(line)) {
                return Stream.of(each);
            }
            Set<String> meant = new TreeSet<>(each.services());
            Set<String> others = new TreeSet<>(each.services());
            if (!services.isEmpty()) {
                meant.retainAll(services);
                others.removeAll(services);
            } else {
                others.clear();
            }
            return Stream.of(each.among(meant).scaled(factor), each.among(others))
                    .filter(part -> !part.services().isEmpty());
        }
    }

    /// A line is more or less likely than expected; never more than certain.
    record ProbabilityBy(String line, BigDecimal factor) implements Change {
        @Override
        public Option on(Option option) {
            return option.withLines(option.lines().stream()
                    .map(each -> each.name().equals(line) ? each.likelier(factor) : each)
                    .toList());
        }
    }

    /// Costs come to more or less than expected.
    ///
    /// @param key the only cost it holds for, such as `one-off/ict`; empty for all that cost once
    record CostBy(String key, BigDecimal factor) implements Change {
        @Override
        public Option on(Option option) {
            return option.withCosts(option.costs().stream()
                    .map(cost -> isMeant(cost) ? cost.scaled(factor) : cost)
                    .toList());
        }

        private boolean isMeant(Cost cost) {
            return key.isEmpty()
                    ? cost.recurrence() == Cost.Recurrence.ONE_OFF
                    : cost.key().equals(key);
        }
    }

    /// More or less is taken off every saving for optimism; never more than all of it.
    record BiasBy(BigDecimal factor) implements Change {
        @Override
        public Option on(Option option) {
            BenefitsBias bias = option.benefitsBias();
            BigDecimal reduction = bias.reduction().multiply(factor).min(BigDecimal.ONE);
            return option.with(new BenefitsBias(reduction, bias.delay(), bias.sourced()));
        }
    }
}
