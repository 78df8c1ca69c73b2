package uk.commonbaseline.savings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.commonbaseline.partnership.Pounds;

/// Costs options against one frozen baseline. Pure arithmetic: the same base, terms and option give the same figures.
final class Costing {
    private final BaseByCell base;
    private final List<String> partners;
    private final Terms terms;
    private final Discounting discounting;

    /// Costs against one base, on the same terms for all options.
    ///
    /// @param partners all partners, in the order in which shares are to be shown
    Costing(BaseByCell base, List<String> partners, Terms terms) {
        this.base = base;
        this.partners = List.copyOf(partners);
        this.terms = terms;
        this.discounting = new Discounting(terms.discountRate());
    }

    /// Takes an option apart without adding anything up.
    Workings workings(Option option) {
        BaseByCell taking = base.within(option.participation());
        List<String> among = option.participation().partnersAmong(partners);
        Map<String, Pounds> inScope = new LinkedHashMap<>();
        among.forEach(partner -> inScope.put(partner, Pounds.ZERO));
        taking.inScopeByPartner().forEach((partner, amount) -> inScope.put(partner, new Pounds(amount)));
        return new Workings(
                option.code(),
                option.name(),
                option.decisionYear(),
                among,
                2,
                inScope,
                Pieces.of(option, taking, among, terms.years()),
                discounting.factors(terms.years()));
    }

    OptionCosting cost(Option option) {
        BaseByCell taking = base.within(option.participation());
        ChangeCosts costs =
                new ChangeCosts(option, taking, option.participation().partnersAmong(partners));
        Savings expected = new Savings(option, taking, Case.CENTRAL);
        CaseCosting central = inCase(expected, costs);
        return new OptionCosting(
                option,
                inCase(new Savings(option, taking, Case.LOW), costs),
                central,
                inCase(new Savings(option, taking, Case.HIGH), costs),
                PartnerShare.of(central, discounting, partners),
                expected.byLine(),
                expected.notCashable());
    }

    private CaseCosting inCase(Savings savings, ChangeCosts costs) {
        List<SharedYear> years = IntStream.rangeClosed(0, terms.years())
                .mapToObj(year ->
                        new SharedYear(savings.inYear(year), costs.recurringInYear(year), costs.oneOffInYear(year)))
                .toList();
        return new CaseCosting(
                savings.atFullEffect(),
                costs.recurringAtFullEffect(),
                years,
                CashFlow.of(savings.option().decisionYear(), years, discounting));
    }
}
