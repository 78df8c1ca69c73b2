package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.options.Participation;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;

/// One council's cost of one service in one subjective group, as the baseline froze it.
///
/// @param groupNo standard subjective group, 1 to 10; 0 where the subjective belongs to no group any more
/// @param inScope controllable in-scope cost in pounds a year
/// @param saveable the part of it that can fall at all, in pounds a year, less `planned`
/// @param planned what the council's own budget saves on it already, in pounds a year; not negative
/// @param fte funded full-time equivalents in scope; they stand in group 1
record BaseCell(String council, String service, int groupNo, Pounds inScope, Pounds saveable, Pounds planned, Fte fte) {
    /// A cell of which no budget saves anything yet.
    BaseCell(String council, String service, int groupNo, Pounds inScope, Pounds saveable, Fte fte) {
        this(council, service, groupNo, inScope, saveable, Pounds.ZERO, fte);
    }

    boolean isOf(Participation.Pair pair) {
        return council.equals(pair.partner()) && service.equals(pair.service());
    }

    BaseCell as(String other) {
        return new BaseCell(other, service, groupNo, inScope, saveable, planned, fte);
    }

    BaseCell times(BigDecimal factor) {
        return new BaseCell(
                council,
                service,
                groupNo,
                inScope.times(factor),
                saveable.times(factor),
                planned.times(factor),
                Fte.ZERO);
    }
}
