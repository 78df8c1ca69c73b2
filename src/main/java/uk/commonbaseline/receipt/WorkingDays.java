package uk.commonbaseline.receipt;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Counts days on which offices are open. Bank holidays are not known here, so a day may come out a little early.
public final class WorkingDays {
    private WorkingDays() {}

    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            boolean weekend =
                    reached.getDayOfWeek() == DayOfWeek.SATURDAY || reached.getDayOfWeek() == DayOfWeek.SUNDAY;
            counted += weekend ? 0 : 1;
        }
        return reached;
    }
}
