package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

import java.util.Date;

final class MakesAnOldDate {
    @SuppressWarnings("JavaUtilDate")
    Date moment() {
        return new Date();
    }
}
