package uk.commonbaseline.benefits;

import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What an officer expects of a line by now.
///
/// @param amount pounds of the year at the baseline's prices; nought for "nothing that year"
/// @param because why it differs from the plan
record Forecast(String line, String council, String service, FinancialYear year, Pounds amount, String because) {
    boolean isOf(PlanKey key) {
        return line.equals(key.line()) && council.equals(key.council()) && service.equals(key.service());
    }
}
