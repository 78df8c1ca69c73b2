package uk.commonbaseline.benefits;

import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

/// What an officer says was saved.
///
/// @param number the claim's number in the council's file
/// @param nature of the line that it is claimed under; only cashable ones stand in the ledger
/// @param year the first year that it counts in
/// @param recurring whether it counts in each later year as well
/// @param written pounds of a year as the file has them
/// @param amount the same at the baseline's prices
/// @param place file and line
record Claim(
        String number,
        String line,
        Nature nature,
        CellKey cell,
        FinancialYear year,
        boolean recurring,
        Pounds written,
        Pounds amount,
        Evidence evidence,
        String owner,
        String comment,
        String place) {
    String council() {
        return cell.council();
    }

    boolean standsIn(FinancialYear other) {
        return year.equals(other) || (recurring && year.compareTo(other) < 0);
    }

    /// Whether it takes from a budget whose cost is measured.
    boolean isMeasurable() {
        return nature == Nature.CASHABLE;
    }

    /// As people know it: `WDC 3`.
    String name() {
        return council() + " " + number;
    }
}
