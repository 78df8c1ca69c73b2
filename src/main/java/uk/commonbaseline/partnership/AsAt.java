package uk.commonbaseline.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The moment a run was told it is. Nothing below `run` and `inbound` asks the clock, so a run can be repeated.
public record AsAt(Instant moment) {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public LocalDate day() {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
