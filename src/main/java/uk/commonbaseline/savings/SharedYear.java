package uk.commonbaseline.savings;

import uk.commonbaseline.partnership.Pounds;

/// What one year brings and costs, for the option and for each partner.
record SharedYear(Shared<String> gross, Shared<String> recurring, Shared<String> oneOff) {
    Pounds net() {
        return gross.total().minus(recurring.total()).minus(oneOff.total());
    }

    Pounds netOf(String partner) {
        return gross.part(partner).minus(recurring.part(partner)).minus(oneOff.part(partner));
    }
}
