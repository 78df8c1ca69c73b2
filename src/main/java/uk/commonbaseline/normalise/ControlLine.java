package uk.commonbaseline.normalise;

import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// One figure that somebody publishes about a council.
///
/// @param part which figure of a row that holds several, from 0
/// @param council the partner that it is about
/// @param line which figure of the publication it is, such as `net-current-expenditure`
public record ControlLine(
        Origin origin, int part, String council, FinancialYear year, Basis basis, String line, Pounds amount) {}
