package uk.commonbaseline.uncertainty;

/// What a standard normal number means on a scale from low (0) to high (1): the figure that is as likely to be
/// undercut. A table with straight lines between its points; they lie within 0.00001 of the curve, a hundredth of what
/// chance itself leaves open.
final class Quantiles {
    private static final double REACH = 8.5;
    private static final int PER_UNIT = 128;
    private static final int STEPS = (int) (2 * REACH * PER_UNIT);
    private static final int GRID = 8_192;
    private static final double[] BELOW = Normal.below(REACH, STEPS);

    private final double[] points;

    private Quantiles(double[] points) {
        this.points = points;
    }

    /// The table of a shape.
    ///
    /// @param mode where central lies between low and high, 0 to 1
    static Quantiles of(Shape shape, double mode) {
        return new Quantiles(
                switch (shape) {
                    case TRIANGULAR -> triangular(mode);
                    case PERT -> pert(mode);
                });
    }

    /// The figure from 0 to 1 at a standard normal number.
    double at(double normal) {
        double place = Math.clamp((normal + REACH) * PER_UNIT, 0, STEPS - 1e-9);
        int left = (int) place;
        double from = points[left];
        return from + (place - left) * (points[left + 1] - from);
    }

    private static double[] triangular(double mode) {
        double[] points = new double[STEPS + 1];
        for (int at = 0; at <= STEPS; at++) {
            points[at] =
                    BELOW[at] <= mode ? Math.sqrt(BELOW[at] * mode) : 1 - Math.sqrt(BELOW[STEPS - at] * (1 - mode));
        }
        return points;
    }

    /// A beta distribution has no formula for this, so its density is added up and the sum read backwards.
    private static double[] pert(double mode) {
        double[] sums = sums(1 + 4 * mode, 1 + 4 * (1 - mode));
        double[] points = new double[STEPS + 1];
        int cell = 0;
        for (int at = 0; at <= STEPS; at++) {
            double wanted = BELOW[at] * sums[GRID];
            while (cell < GRID - 1 && sums[cell + 1] < wanted) {
                cell++;
            }
            double within = sums[cell + 1] - sums[cell];
            double part = within > 0 ? Math.clamp((wanted - sums[cell]) / within, 0, 1) : 0;
            points[at] = (cell + part) / GRID;
        }
        return points;
    }

    private static double[] sums(double alpha, double beta) {
        double[] sums = new double[GRID + 1];
        double left = density(0, alpha, beta);
        for (int cell = 0; cell < GRID; cell++) {
            double right = density((cell + 1.0) / GRID, alpha, beta);
            sums[cell + 1] = sums[cell] + left + 4 * density((cell + 0.5) / GRID, alpha, beta) + right;
            left = right;
        }
        return sums;
    }

    private static double density(double x, double alpha, double beta) {
        return StrictMath.pow(x, alpha - 1) * StrictMath.pow(1 - x, beta - 1);
    }
}
