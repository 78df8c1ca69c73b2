package uk.commonbaseline.savings;

import java.util.List;
import uk.commonbaseline.partnership.Pounds;

/// An option costed in one of the three cases.
///
/// @param gross a year at full effect
/// @param recurring a year at full effect
record CaseCosting(Shared<String> gross, Shared<String> recurring, List<SharedYear> years, CashFlow cash) {
    CaseCosting {
        years = List.copyOf(years);
    }

    /// Pounds a year at full effect: gross saving less recurring cost.
    Pounds net() {
        return gross.total().minus(recurring.total());
    }

    Pounds netOf(String partner) {
        return gross.part(partner).minus(recurring.part(partner));
    }
}
