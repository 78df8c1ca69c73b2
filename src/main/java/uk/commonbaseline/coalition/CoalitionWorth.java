package uk.commonbaseline.coalition;

import java.util.List;
import uk.commonbaseline.partnership.Pounds;

/// What an option is worth to one coalition of its partners.
///
/// @param members in the partners' order
/// @param netSaving a year at full effect
/// @param oneOff what it costs to get there; positive
/// @param strandedSaving what the members lose a year through the absence of the others: their parts where all are in,
///     each with its own change, less what they have by themselves
/// @param strandedNpv the same of the net present value
record CoalitionWorth(
        List<String> members, Pounds netSaving, Pounds oneOff, Pounds npv, Pounds strandedSaving, Pounds strandedNpv) {
    CoalitionWorth {
        members = List.copyOf(members);
    }

    boolean isWorthIt() {
        return npv.amount().signum() > 0;
    }
}
