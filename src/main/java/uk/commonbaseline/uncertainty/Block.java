package uk.commonbaseline.uncertainty;

import java.util.Arrays;
import java.util.List;

/// Draws a run of numbers for all cells of an option, cell after cell, so that what each needs stays at hand.
final class Block {
    static final int SIZE = 1_024;

    private final List<Plan.Drawn> cells;
    private final List<Chance> factors;
    private final List<Boolean> events;
    private final double target;
    private final double[][] shared;
    private final double[][] sums;
    private final double[] atFullEffect;
    private final double[] present;
    private final double[][] running;
    private final double[] normals = new double[SIZE];
    private final double[] own = new double[SIZE];

    Block(Plan plan, double target) {
        this.cells = plan.cells();
        List<Plan.Worth> worths = plan.worths();
        this.atFullEffect =
                worths.stream().mapToDouble(Plan.Worth::atFullEffect).toArray();
        this.present = worths.stream().mapToDouble(Plan.Worth::present).toArray();
        this.running = worths.stream()
                .map(worth -> worth.running().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
        this.factors = plan.factors();
        this.events = plan.events();
        this.target = target;
        this.shared = new double[factors.size()][SIZE];
        this.sums = new double[worths.size()][SIZE];
    }

    /// Fills in the results of `count` draws from `first` on.
    void draw(int first, int count, Draws into) {
        for (int factor = 0; factor < shared.length; factor++) {
            if (events.get(factor)) {
                factors.get(factor).uniforms(first, shared[factor], count);
            } else {
                factors.get(factor).normals(first, shared[factor], count);
            }
        }
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        cells.forEach(cell -> add(cell, first, count));
        for (int at = 0; at < count; at++) {
            result(at, first + at, into);
        }
    }

    private void add(Plan.Drawn cell, int first, int count) {
        double[] sum = sums[cell.effect()];
        if (!cell.isCertain()) {
            mix(cell, first, count);
        }
        double[] event = shared[cell.event()];
        for (int at = 0; at < count; at++) {
            if (cell.alwaysComes() || event[at] < cell.probability()) {
                sum[at] += cell.isCertain()
                        ? cell.low()
                        : cell.low() + cell.range() * cell.table().at(normals[at]);
            }
        }
    }

    /// The cell's standard normal numbers, of what it shares and what is its own.
    private void mix(Plan.Drawn cell, int first, int count) {
        Arrays.fill(normals, 0, count, 0);
        plus(cell.weights().overall(), cell.shares().overall(), count);
        plus(cell.weights().service(), cell.shares().service(), count);
        plus(cell.weights().partner(), cell.shares().partner(), count);
        plus(cell.weights().line(), cell.shares().line(), count);
        if (cell.weights().own() > 0) {
            cell.own().normals(first, own, count);
            plus(cell.weights().own(), own, count);
        }
    }

    private void plus(double weight, int factor, int count) {
        if (factor >= 0 && weight > 0) {
            plus(weight, shared[factor], count);
        }
    }

    private void plus(double weight, double[] numbers, int count) {
        for (int at = 0; at < count; at++) {
            normals[at] += weight * numbers[at];
        }
    }

    private void result(int at, int draw, Draws into) {
        into.keep(draw, weighed(atFullEffect, at), weighed(present, at));
        boolean reached = false;
        for (int year = 0; year < into.years(); year++) {
            if (running(year, at) >= target) {
                into.reached(year);
                reached = true;
            }
            if (reached) {
                into.hadReached(year);
            }
        }
    }

    private double weighed(double[] worth, int at) {
        double sum = 0;
        for (int effect = 0; effect < sums.length; effect++) {
            sum += worth[effect] * sums[effect][at];
        }
        return sum;
    }

    private double running(int year, int at) {
        double sum = 0;
        for (int effect = 0; effect < sums.length; effect++) {
            sum += running[effect][year] * sums[effect][at];
        }
        return sum;
    }
}
