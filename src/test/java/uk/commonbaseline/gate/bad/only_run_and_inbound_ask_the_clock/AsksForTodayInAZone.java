package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

import java.time.LocalDate;
import java.time.ZoneId;

final class AsksForTodayInAZone {
    LocalDate day() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
