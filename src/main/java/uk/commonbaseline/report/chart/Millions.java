package uk.commonbaseline.report.chart;

import java.util.Locale;

/// Labels of an axis in millions of pounds.
final class Millions {
    private Millions() {}

    /// Such as £2m or −£0.5m, with as many decimals as the step between ticks needs.
    static String of(double millions, double step) {
        int decimals = step >= 1 && step == Math.rint(step) ? 0 : step * 10 == Math.rint(step * 10) ? 1 : 2;
        String figure = String.format(Locale.UK, "£%." + decimals + "fm", Math.abs(millions));
        return millions < -step / 1000 ? "−" + figure : figure;
    }
}
