package uk.commonbaseline.savings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.partnership.Pounds;

/// Costs options against one frozen baseline. Pure arithmetic: the same base, terms and option give the same figures.
final class Costing {
    private final BaseByCell base;
    private final List<String> partners;
    private final Terms terms;

    /// Costs against one base, on the same terms for all options.
    ///
    /// @param partners all partners, in the order in which shares are to be shown
    Costing(BaseByCell base, List<String> partners, Terms terms) {
        this.base = base;
        this.partners = List.copyOf(partners);
        this.terms = terms;
    }

    /// The same against another base, such as one with estimates in it.
    Costing against(BaseByCell other) {
        List<String> all = new ArrayList<>(partners);
        other.cells().stream()
                .map(BaseCell::council)
                .distinct()
                .filter(council -> !all.contains(council))
                .forEach(all::add);
        return new Costing(other, all, terms);
    }

    BaseByCell base() {
        return base;
    }

    Terms terms() {
        return terms;
    }

    List<String> partners() {
        return partners;
    }

    /// Takes an option apart without adding anything up. With fewer partners than it needs nothing of it is left.
    Workings workings(Option option) {
        return workings(option, taken(option));
    }

    OptionCosting cost(Option option) {
        Pieces.Taken taken = taken(option);
        Workings workings = workings(option, taken);
        CaseCosting central = CaseCosting.of(workings, Case.CENTRAL);
        return new OptionCosting(
                option,
                workings,
                CaseCosting.of(workings, Case.LOW),
                central,
                CaseCosting.of(workings, Case.HIGH),
                PartnerShare.of(central, workings.factors(), partners),
                LineSaving.of(workings, base.within(option.participation())),
                taken.capped());
    }

    private Pieces.Taken taken(Option option) {
        List<String> among = option.participation().partnersAmong(partners);
        return among.size() < option.smallest()
                ? new Pieces.Taken(List.of(), List.of())
                : Pieces.of(option, base, among, terms.years());
    }

    private Workings workings(Option option, Pieces.Taken taken) {
        List<String> among = option.participation().partnersAmong(partners);
        Map<String, Pounds> inScope = new LinkedHashMap<>();
        among.forEach(partner -> inScope.put(partner, Pounds.ZERO));
        base.within(option.participation())
                .inScopeByPartner()
                .forEach((partner, amount) -> inScope.put(partner, new Pounds(amount)));
        return new Workings(
                option.code(),
                option.name(),
                option.decisionYear(),
                among,
                option.smallest(),
                inScope,
                taken.pieces(),
                terms.discounting(option.decisionYear()).factors(terms.years()),
                Plan.of(option));
    }
}
