package uk.commonbaseline.workbook;

import uk.commonbaseline.savings.Nature;

/// What a finance officer calls the kinds of pieces.
final class Kind {
    private Kind() {}

    static String of(Nature nature) {
        return switch (nature) {
            case CASHABLE -> "cashable saving";
            case INCOME -> "income";
            case AVOIDED -> "avoided cost";
            case NON_CASHABLE -> "non-cashable saving";
            case RECURRING_COST -> "running cost";
            case ONE_OFF_COST -> "one-off cost";
        };
    }
}
