package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

import java.time.Clock;

final class MakesAClock {
    final Clock clock = Clock.systemUTC();
}
