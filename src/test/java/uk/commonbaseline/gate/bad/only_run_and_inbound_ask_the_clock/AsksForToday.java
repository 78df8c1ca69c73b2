package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

import java.time.LocalDate;

final class AsksForToday {
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    LocalDate day() {
        return LocalDate.now();
    }
}
