package uk.commonbaseline.samples;

import java.math.BigDecimal;

/// One assignment or vacant post of a council's establishment. `number` counts them from 1; the postholder's name and
/// number are made from it.
record Post(
        int number,
        String ref,
        String title,
        CostCentre unit,
        CostCentre paidBy,
        int point,
        Slot slot,
        String covers,
        String ends,
        Pay pay) {

    String service() {
        return unit.service();
    }

    boolean isVacant() {
        return slot.occupancy().startsWith("vacant");
    }

    boolean isAgency() {
        return slot.contract().equals("agency");
    }

    boolean isPaidByPayroll() {
        return slot.isPaid() && !isAgency();
    }

    boolean counts() {
        return slot.counts();
    }

    BigDecimal countedFte() {
        return counts() ? slot.fte().multiply(slot.share()) : BigDecimal.ZERO;
    }

    BigDecimal hours(BigDecimal wholeTimeHours) {
        return slot.part().multiply(wholeTimeHours);
    }

    /// Obviously invented.
    String holder() {
        return "Sample%04d".formatted(number);
    }

    Post withRef(String other) {
        return new Post(number, other, title, unit, paidBy, point, slot, covers, ends, pay);
    }
}
