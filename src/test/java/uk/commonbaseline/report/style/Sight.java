package uk.commonbaseline.report.style;

/// A colour as eyes meet it: on white, beside another, in greyscale, and to people who see two primaries instead of
/// three.
record Sight(double red, double green, double blue) {
    /// Linear red, green and blue as seen without the red or the green cones, after Machado, Oliveira and Fernandes
    /// (2009).
    enum Eyes {
        FULL,
        PROTANOPIA,
        DEUTERANOPIA,
        GREYSCALE
    }

    /// Of a colour written `#12436D`.
    static Sight of(String hex) {
        return new Sight(linear(hex, 1), linear(hex, 3), linear(hex, 5));
    }

    Sight with(Eyes eyes) {
        return switch (eyes) {
            case FULL -> this;
            case PROTANOPIA ->
                new Sight(
                        mixed(0.152286, 1.052583, -0.204868),
                        mixed(0.114503, 0.786281, 0.099216),
                        mixed(-0.003882, -0.048116, 1.051998));
            case DEUTERANOPIA ->
                new Sight(
                        mixed(0.367322, 0.860646, -0.227968),
                        mixed(0.280085, 0.672501, 0.047413),
                        mixed(-0.011820, 0.042940, 0.968881));
            case GREYSCALE -> new Sight(luminance(), luminance(), luminance());
        };
    }

    private double mixed(double ofRed, double ofGreen, double ofBlue) {
        return Math.clamp(ofRed * red + ofGreen * green + ofBlue * blue, 0, 1);
    }

    /// Relative luminance, WCAG 2.1.
    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /// Contrast ratio, WCAG 2.1: from 1 (the same) to 21 (black on white).
    double contrast(Sight other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// How far two colours lie apart in CIE L*a*b* (1976); about 2 is just noticed, 10 is seen at a glance.
    double distance(Sight other) {
        double[] own = lab();
        double[] theirs = other.lab();
        return Math.sqrt(
                Math.pow(own[0] - theirs[0], 2) + Math.pow(own[1] - theirs[1], 2) + Math.pow(own[2] - theirs[2], 2));
    }

    private double[] lab() {
        double x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = f(luminance());
        double z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
