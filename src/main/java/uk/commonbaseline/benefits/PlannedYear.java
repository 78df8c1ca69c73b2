package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.FinancialYear;

/// What a line is to save in one year on one subjective group of a partner's service.
///
/// @param amount pounds at the baseline's prices, exact and not rounded
record PlannedYear(PlanKey key, int group, FinancialYear year, BigDecimal amount) {}
