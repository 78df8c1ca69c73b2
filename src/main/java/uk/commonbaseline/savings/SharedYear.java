package uk.commonbaseline.savings;

import java.math.BigDecimal;

/// What one year brings and costs, for the option and for each partner.
record SharedYear(Shared<String> gross, Shared<String> recurring, Shared<String> oneOff) {
    BigDecimal net() {
        return gross.total().subtract(recurring.total()).subtract(oneOff.total());
    }

    BigDecimal netOf(String partner) {
        return gross.part(partner).subtract(recurring.part(partner)).subtract(oneOff.part(partner));
    }
}
