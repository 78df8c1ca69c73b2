package uk.commonbaseline.report;

/// Times the parts of printing, one after the other.
final class Laps {
    private long begun = System.nanoTime();

    /// Milliseconds since the last lap ended.
    long lap() {
        long now = System.nanoTime();
        long lap = (now - begun) / 1_000_000;
        begun = now;
        return lap;
    }
}
