package uk.commonbaseline.uncertainty;

/// The standard normal distribution.
final class Normal {
    private static final double SPLIT = 0.425;
    private static final double FAR = 5;

    /// Wichura's rational approximations, algorithm AS 241 (1988), good to about sixteen digits; highest power first.
    private static final double[] MIDDLE_OVER = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };

    private static final double[] MIDDLE_UNDER = {
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };

    private static final double[] TAIL_OVER = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };

    private static final double[] TAIL_UNDER = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };

    private static final double[] FAR_OVER = {
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };

    private static final double[] FAR_UNDER = {
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private Normal() {}

    /// The number below which a standard normal one lies with probability `p`, 0 < p < 1.
    static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= SPLIT) {
            double r = SPLIT * SPLIT - q * q;
            return q * at(r, MIDDLE_OVER) / at(r, MIDDLE_UNDER);
        }
        double r = Math.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double tail = r <= FAR
                ? at(r - 1.6, TAIL_OVER) / at(r - 1.6, TAIL_UNDER)
                : at(r - FAR, FAR_OVER) / at(r - FAR, FAR_UNDER);
        return q < 0 ? -tail : tail;
    }

    /// Probabilities below each of the evenly spaced numbers `-reach`, ..., `reach`: the density added up by Simpson's
    /// rule from the far left, where next to nothing lies. Those above 0 mirror those below.
    ///
    /// @param steps even; one fewer than the answer is long
    static double[] below(double reach, int steps) {
        double[] below = new double[steps + 1];
        double step = 2 * reach / steps;
        below[0] = density(reach) / reach;
        for (int at = 1; at <= steps / 2; at++) {
            double left = -reach + (at - 1) * step;
            below[at] =
                    below[at - 1] + step / 6 * (density(left) + 4 * density(left + step / 2) + density(left + step));
        }
        below[steps / 2] = 0.5;
        for (int at = steps / 2 + 1; at <= steps; at++) {
            below[at] = 1 - below[steps - at];
        }
        return below;
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double at(double x, double[] coefficients) {
        double sum = coefficients[0];
        for (int power = 1; power < coefficients.length; power++) {
            sum = sum * x + coefficients[power];
        }
        return sum;
    }
}
