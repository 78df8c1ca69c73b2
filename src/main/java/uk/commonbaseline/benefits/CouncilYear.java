package uk.commonbaseline.benefits;

import uk.commonbaseline.partnership.FinancialYear;

/// Whether a council's costs of a year could be compared.
///
/// @param notMeasured why not; empty where they could
public record CouncilYear(FinancialYear year, String council, String notMeasured) {}
