package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

import java.time.Instant;
import java.util.function.Supplier;

final class AsksForTheInstantByReference {
    final Supplier<Instant> moment = Instant::now;
}
