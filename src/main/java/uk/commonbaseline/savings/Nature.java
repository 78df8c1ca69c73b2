package uk.commonbaseline.savings;

import uk.commonbaseline.options.Benefit;
import uk.commonbaseline.options.Cost;

/// What a piece of an option is to a budget.
public enum Nature {
    /// A budget can be cut by it.
    CASHABLE(1),
    /// More is earned.
    INCOME(1),
    /// A cost that would have come and now doesn't; no budget holds it yet.
    AVOIDED(0),
    /// Time or quality that no budget can be cut by.
    NON_CASHABLE(0),
    /// Costs every year from going live.
    RECURRING_COST(-1),
    /// Costs once to get there.
    ONE_OFF_COST(-1);

    private final int sign;

    Nature(int sign) {
        this.sign = sign;
    }

    /// 1 for what comes into the cash flow, -1 for what leaves it, 0 for what never touches it.
    public int sign() {
        return sign;
    }

    static Nature of(Benefit benefit) {
        return switch (benefit) {
            case CASHABLE -> CASHABLE;
            case NON_CASHABLE -> NON_CASHABLE;
            case AVOIDED -> AVOIDED;
            case INCOME -> INCOME;
        };
    }

    static Nature of(Cost.Recurrence recurrence) {
        return recurrence == Cost.Recurrence.RECURRING ? RECURRING_COST : ONE_OFF_COST;
    }

    public boolean isCost() {
        return sign < 0;
    }
}
