package uk.commonbaseline.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.OptionSettings;
import uk.commonbaseline.partnership.Pounds;

/// All options on one frozen baseline, to be asked. Keeps nothing.
public final class OptionDesk {
    private final Appraisal.Order order;
    private final OptionSettings settings;
    private final Costing costing;
    private final Estimates estimates;

    OptionDesk(Appraisal.Order order, OptionSettings settings, Costing costing, Estimates estimates) {
        this.order = order;
        this.settings = settings;
        this.costing = costing;
        this.estimates = estimates;
    }

    Appraisal.Order order() {
        return order;
    }

    /// Names everything that is assumed beside the baseline.
    String assumptionSet() {
        return new AssumptionSet(settings.assumptionSet(), order, estimates.population()).name();
    }

    OptionSettings settings() {
        return settings;
    }

    Costing costing() {
        return costing;
    }

    Estimates estimates() {
        return estimates;
    }

    public List<Option> options() {
        return settings.options();
    }

    /// All options taken apart.
    public List<Workings> workings() {
        return settings.options().stream().map(costing::workings).toList();
    }

    /// One option as it is, and as it would be.
    ///
    /// @param before as its file says
    /// @param after with all changes; the figures of the target year likewise
    /// @param partners yearly net saving of every partner, before and after
    public record WhatIf(Figures before, Figures after, List<PartnerMove> partners) {
        public WhatIf {
            partners = List.copyOf(partners);
        }
    }

    /// One partner's net saving a year at full effect and its share of the worth, in pounds.
    public record PartnerMove(String partner, Pounds netBefore, Pounds netAfter, Pounds npvBefore, Pounds npvAfter) {}

    /// Asks what an option would come to; empty when there is no such option.
    public Optional<WhatIf> ask(String code, List<Change> changes) {
        return find(code).map(option -> ask(option, changes));
    }

    private WhatIf ask(Option option, List<Change> changes) {
        Option changed = option;
        for (Change change : changes) {
            changed = change.on(changed);
        }
        OptionCosting before = costing.cost(option);
        OptionCosting after = costing.cost(changed);
        return new WhatIf(figures(before), figures(after), moves(before, after));
    }

    private static List<PartnerMove> moves(OptionCosting before, OptionCosting after) {
        List<PartnerMove> moves = new ArrayList<>();
        for (int index = 0; index < before.partners().size(); index++) {
            PartnerShare was = before.partners().get(index);
            PartnerShare is = after.partners().get(index);
            moves.add(new PartnerMove(was.partner(), was.net(), is.net(), was.npv(), is.npv()));
        }
        return moves;
    }

    /// Two options beside each other.
    ///
    /// @param services gross saving a year at full effect by service, in pounds
    /// @param partners `before` is the first option, `after` the second
    public record Compared(Figures one, Figures other, Map<String, ServiceMove> services, List<PartnerMove> partners) {
        public Compared {
            partners = List.copyOf(partners);
        }
    }

    /// What two options save on one service.
    public record ServiceMove(Pounds one, Pounds other) {}

    /// Puts two options beside each other; empty when one of them doesn't exist.
    public Optional<Compared> compare(String one, String other) {
        return find(one).flatMap(first -> find(other).map(second -> compare(first, second)));
    }

    private Compared compare(Option first, Option second) {
        OptionCosting one = costing.cost(first);
        OptionCosting other = costing.cost(second);
        Map<String, ServiceMove> services = new TreeMap<>();
        Map<String, Pounds> ofOne = byService(one);
        Map<String, Pounds> ofOther = byService(other);
        Stream.concat(ofOne.keySet().stream(), ofOther.keySet().stream())
                .forEach(service -> services.put(
                        service,
                        new ServiceMove(
                                ofOne.getOrDefault(service, Pounds.ZERO), ofOther.getOrDefault(service, Pounds.ZERO))));
        return new Compared(figures(one), figures(other), services, moves(one, other));
    }

    private static Map<String, Pounds> byService(OptionCosting costed) {
        return costed.lines().stream()
                .collect(Collectors.toMap(line -> line.cell().service(), LineSaving::saving, Pounds::plus));
    }

    private Optional<Option> find(String code) {
        return settings.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst();
    }

    /// All options as they are, in the order of their files.
    public List<Figures> list() {
        return settings.options().stream().map(costing::cost).map(this::figures).toList();
    }

    private Figures figures(OptionCosting costed) {
        return Figures.of(costed, Outcome.of(costed, costing.terms().targetSaving()));
    }
}
