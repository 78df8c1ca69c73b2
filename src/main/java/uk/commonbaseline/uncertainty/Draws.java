package uk.commonbaseline.uncertainty;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// What the draws of one option came to, each in its own place; so no order of the work shows.
final class Draws {
    private final double[] net;
    private final double[] present;
    private final AtomicIntegerArray inYear;
    private final AtomicIntegerArray byYear;

    Draws(int draws, int years) {
        this.net = new double[draws];
        this.present = new double[draws];
        this.inYear = new AtomicIntegerArray(years);
        this.byYear = new AtomicIntegerArray(years);
    }

    /// Notes what one draw came to.
    void keep(int draw, double netSaving, double presentValue) {
        net[draw] = netSaving;
        present[draw] = presentValue;
    }

    void reached(int year) {
        inYear.incrementAndGet(year);
    }

    void hadReached(int year) {
        byYear.incrementAndGet(year);
    }

    /// Pounds a year at full effect, by draw.
    double[] net() {
        return net;
    }

    /// Net present value in pounds, by draw.
    double[] present() {
        return present;
    }

    int years() {
        return inYear.length();
    }

    /// How many draws reached the target in a year.
    int inYear(int year) {
        return inYear.get(year);
    }

    /// How many had reached it in that year or before.
    int byYear(int year) {
        return byYear.get(year);
    }
}
