package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;

/// One partner's share of an option. Savings go to the partner in whose base they lie, costs
/// by in-scope cost; a partner that takes no part has zeros.
///
/// @param net saving less recurring cost, a year at full effect
record PartnerShare(String partner, Pounds net, Pounds oneOff, Pounds npv) {

    /// The shares of all partners, which sum to the option to the last digit.
    static List<PartnerShare> of(CaseCosting costing, List<BigDecimal> factors, List<String> partners) {
        Map<String, BigDecimal> exact = new LinkedHashMap<>();
        partners.forEach(partner -> exact.put(partner, Discounting.presentValue(netsOf(partner, costing), factors)));
        Map<String, Pounds> npvs = LargestRemainder.round(exact, costing.cash().npv());
        return partners.stream()
                .map(partner -> new PartnerShare(
                        partner,
                        costing.netOf(partner),
                        oneOffOf(partner, costing),
                        npvs.getOrDefault(partner, Pounds.ZERO)))
                .toList();
    }

    private static List<Pounds> netsOf(String partner, CaseCosting costing) {
        return costing.years().stream().map(year -> year.netOf(partner)).toList();
    }

    private static Pounds oneOffOf(String partner, CaseCosting costing) {
        return costing.years().stream().map(year -> year.oneOff().part(partner)).reduce(Pounds.ZERO, Pounds::plus);
    }
}
