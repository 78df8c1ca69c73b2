package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;

/// An option costed in one of the three cases.
///
/// @param gross a year at full effect
/// @param recurring a year at full effect
record CaseCosting(Shared<String> gross, Shared<String> recurring, List<SharedYear> years, CashFlow cash) {
    CaseCosting {
        years = List.copyOf(years);
    }

    /// Pounds a year at full effect: gross saving less recurring cost.
    BigDecimal net() {
        return gross.total().subtract(recurring.total());
    }

    BigDecimal netOf(String partner) {
        return gross.part(partner).subtract(recurring.part(partner));
    }
}
