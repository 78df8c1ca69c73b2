package uk.commonbaseline.gate.bad.only_run_and_inbound_ask_the_clock;

final class CountsMilliseconds {
    long moment() {
        return System.currentTimeMillis();
    }
}
