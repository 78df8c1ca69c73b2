package uk.commonbaseline.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.OptionSettings;
import uk.commonbaseline.partnership.Pounds;

/// All options on one frozen baseline, to be asked. Keeps nothing.
public final class OptionDesk {
    private final OptionSettings settings;
    private final Costing costing;
    private final Estimates estimates;

    OptionDesk(OptionSettings settings, Costing costing, Estimates estimates) {
        this.settings = settings;
        this.costing = costing;
        this.estimates = estimates;
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
    public record WhatIf(Option option, Figures before, Figures after, List<PartnerMove> partners) {
        public WhatIf {
            partners = List.copyOf(partners);
        }
    }

    /// One partner's net saving a year at full effect and its share of the worth, in pounds.
    public record PartnerMove(String partner, Pounds netBefore, Pounds netAfter, Pounds npvBefore, Pounds npvAfter) {}

    /// Asks what an option would come to; empty when there is no such option.
    public Optional<WhatIf> ask(String code, List<Change> changes) {
        return settings.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> ask(option, changes));
    }

    private WhatIf ask(Option option, List<Change> changes) {
        Option changed = option;
        for (Change change : changes) {
            changed = change.on(changed);
        }
        OptionCosting before = costing.cost(option);
        OptionCosting after = costing.cost(changed);
        List<PartnerMove> moves = new ArrayList<>();
        for (int index = 0; index < before.partners().size(); index++) {
            PartnerShare was = before.partners().get(index);
            PartnerShare is = after.partners().get(index);
            moves.add(new PartnerMove(was.partner(), was.net(), is.net(), was.npv(), is.npv()));
        }
        return new WhatIf(option, figures(before), figures(after), moves);
    }

    /// All options as they are, in the order of their files.
    public List<Figures> list() {
        return settings.options().stream().map(costing::cost).map(this::figures).toList();
    }

    private Figures figures(OptionCosting costed) {
        return Figures.of(costed, Outcome.of(costed, costing.terms().targetSaving()));
    }
}
