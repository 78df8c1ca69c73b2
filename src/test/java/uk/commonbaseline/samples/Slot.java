package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A post's outline, before it has a title and a pay point. `part` is the part of a whole-time week.
record Slot(BigDecimal part, BigDecimal weeks, int sharePercent, String contract, String occupancy) {
    static final BigDecimal WHOLE_YEAR = new BigDecimal("52.143");

    static Slot whole() {
        return part("1");
    }

    static Slot part(String part) {
        return new Slot(new BigDecimal(part), WHOLE_YEAR, 100, "permanent", "filled");
    }

    Slot weeks(String paid) {
        return new Slot(part, new BigDecimal(paid), sharePercent, contract, occupancy);
    }

    Slot share(int percent) {
        return new Slot(part, weeks, percent, contract, occupancy);
    }

    Slot contract(String kind) {
        return new Slot(part, weeks, sharePercent, kind, occupancy);
    }

    Slot occupancy(String state) {
        return new Slot(part, weeks, sharePercent, contract, state);
    }

    BigDecimal share() {
        return BigDecimal.valueOf(sharePercent, 2);
    }

    /// Four decimals.
    BigDecimal fte() {
        return part.multiply(weeks).divide(WHOLE_YEAR, 4, RoundingMode.HALF_EVEN);
    }

    boolean isPaid() {
        return occupancy.equals("filled") || occupancy.equals("supernumerary");
    }

    /// In the baseline: filled or vacant and funded, no agency cover, and support work for at least half of the role.
    boolean counts() {
        boolean outside =
                occupancy.equals("vacant-frozen") || occupancy.equals("supernumerary") || contract.equals("agency");
        return !outside && !contract.equals("secondee-out") && sharePercent >= 50;
    }
}
