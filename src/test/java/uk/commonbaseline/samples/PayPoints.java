package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;

/// Finds a pay point for each post of a service, the highest first, so that the payroll comes out close to a sum and
/// never over it.
final class PayPoints {
    private final List<Slot> slots;
    private final BigDecimal pensionRate;
    private final int[] points;

    PayPoints(List<Slot> slots, BigDecimal pensionRate) {
        this.slots = slots;
        this.pensionRate = pensionRate;
        this.points = new int[slots.size()];
    }

    int[] fit(BigDecimal payroll) {
        spread(payroll);
        for (int turn = 0; turn < 20_000 && payroll().compareTo(payroll) < 0; turn++) {
            move(points.length - 1 - turn % points.length, 1);
        }
        for (int turn = 0; turn < 20_000 && payroll().compareTo(payroll) > 0; turn++) {
            move(turn % points.length, -1);
        }
        return points.clone();
    }

    private void spread(BigDecimal payroll) {
        int n = points.length;
        int above = Math.min(34, 4 * (n - 1));
        int below = Math.min(20, 3 * (n - 1));
        for (int i = 0; i < n; i++) {
            int rank = n - i;
            points[i] = 28 - below + (above + below) * rank * rank / (n * n);
        }
        while (payroll().compareTo(payroll) > 0 && points[0] > Spine.LOWEST) {
            for (int i = 0; i < n; i++) {
                move(i, -1);
            }
        }
    }

    private void move(int post, int by) {
        points[post] = Math.clamp(points[post] + by, Spine.LOWEST, Spine.HIGHEST);
    }

    private BigDecimal payroll() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < points.length; i++) {
            Slot slot = slots.get(i);
            if (slot.counts() && slot.isPaid()) {
                Pay pay = Pay.of(Spine.salary(points[i]), slot.fte(), BigDecimal.ZERO, pensionRate);
                sum = sum.add(pay.total().multiply(slot.share()));
            }
        }
        return sum;
    }
}
