package uk.commonbaseline.savings;

import java.util.Set;

/// One saving: a rate on the saveable base of some services and subjective groups of all partners that take part.
///
/// @param name unique within the option, used in the assumptions register
/// @param cashable whether budgets can be cut by it; only then it counts in the cash flow
/// @param phase how the saving grows from the year of going live
record SavingLine(
        String name,
        Set<String> services,
        Set<Integer> groups,
        RateRange rate,
        boolean cashable,
        BuildUp phase,
        Sourced sourced) {
    boolean covers(BaseCell cell) {
        return services.contains(cell.service()) && groups.contains(cell.groupNo());
    }
}
