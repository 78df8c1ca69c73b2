package uk.commonbaseline.savings;

import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// One council's cost of one service in one subjective group, as the baseline froze it.
///
/// @param groupNo standard subjective group, 1 to 10; 0 where the subjective belongs to no group any more
/// @param inScope controllable in-scope cost in pounds a year
/// @param saveable the part of it that can fall at all, in pounds a year
/// @param fte funded full-time equivalents in scope; they stand in group 1
record BaseCell(String council, String service, int groupNo, Pounds inScope, Pounds saveable, Fte fte) {}
