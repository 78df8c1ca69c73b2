package uk.commonbaseline.timetable;

import java.util.List;

/// Phases that wait for each other, so that none can begin.
final class PhasesInACircle extends RuntimeException {
    /// @param circle each waits for the next; the last is the first once more
    PhasesInACircle(List<String> circle) {
        super("these phases wait for each other, so none can begin: " + String.join(" after ", circle));
    }
}
