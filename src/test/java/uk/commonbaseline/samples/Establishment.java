package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws up one council's posts, service by service.
final class Establishment {
    private static final Map<String, String> PENSION_RATES =
            Map.of("BCC", "0.139", "AVDC", "0.145", "WDC", "0.142", "CDC", "0.140", "SBDC", "0.150");
    private static final Map<String, String> REFERENCES =
            Map.of("BCC", "5001%04d", "AVDC", "AV%04d", "WDC", "P%05d", "CDC", "C%03d", "SBDC", "SB%03d");
    /// Share of the employee budget that goes on payroll; the rest is agencies, training, insurance, deficit.
    private static final BigDecimal ON_PAYROLL = new BigDecimal("0.935");

    private final Chart chart;
    private final BigDecimal pensionRate;
    private final String reference;
    private final List<Post> posts = new ArrayList<>();

    private Establishment(Chart chart) {
        this.chart = chart;
        this.pensionRate = new BigDecimal(PENSION_RATES.getOrDefault(chart.council(), "0.15"));
        this.reference = REFERENCES.getOrDefault(chart.council(), "%04d");
    }

    static List<Post> of(Chart chart, List<Target> targets) {
        Establishment establishment = new Establishment(chart);
        for (Team team : Team.of(chart.council())) {
            if (team.isCore()) {
                Target target = targets.stream()
                        .filter(t -> t.service().equals(team.service()))
                        .findFirst()
                        .orElseThrow();
                establishment.add(team, target.fte(), target.employees().multiply(ON_PAYROLL));
            } else {
                establishment.add(team, team.outerFte(), team.outerPay());
            }
        }
        return List.copyOf(establishment.posts);
    }

    private void add(Team team, BigDecimal fte, BigDecimal payroll) {
        List<Slot> slots = inOrder(TeamPlan.of(team, fte));
        int[] points = new PayPoints(slots, pensionRate).fit(payroll);
        List<String> titles = Tables.read("titles.csv", "service", team.service()).stream()
                .map(row -> row.get("title"))
                .toList();
        List<String> vacancies = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Post post = post(team, slots.get(i), points[i], title(titles, i, slots.size()), i, vacancies);
            posts.add(post);
            if (post.slot().occupancy().equals("vacant-funded")) {
                vacancies.add(post.ref());
            }
        }
    }

    /// Whole-time posts first, so that nobody leads a service for a quarter of the week; uncounted ones last.
    private static List<Slot> inOrder(List<Slot> slots) {
        return slots.stream()
                .sorted(Comparator.comparing((Slot s) -> !s.counts())
                        .thenComparing(Slot::part, Comparator.reverseOrder())
                        .thenComparing(s -> !isOrdinary(s)))
                .toList();
    }

    private static boolean isOrdinary(Slot slot) {
        return slot.occupancy().equals("filled")
                && slot.sharePercent() == 100
                && slot.contract().equals("permanent");
    }

    /// The first leads; few are next below, many at the end.
    private static String title(List<String> titles, int rank, int size) {
        int below = titles.size() - 1;
        int step = 0;
        while (step < below - 1 && (step + 1) * (step + 1) * size <= (rank - 1) * below * below) {
            step++;
        }
        return titles.get(rank == 0 ? 0 : step + 1);
    }

    private Post post(Team team, Slot slot, int point, String title, int rank, List<String> vacancies) {
        int number = posts.size() + 1;
        List<CostCentre> centres = chart.centresOf(team.service());
        CostCentre unit = centres.get(rank % centres.size());
        CostCentre paidBy = slot.sharePercent() < 50 ? chart.firstOf("NONE") : unit;
        boolean agency = slot.contract().equals("agency");
        String covers = agency && !vacancies.isEmpty() ? vacancies.removeFirst() : "";
        String ends = slot.contract().equals("permanent") || agency ? "" : "2009-03-31";
        String ref = String.format(Locale.UK, reference, number);
        return new Post(number, ref, title, unit, paidBy, point, slot, covers, ends, pay(slot, point, number));
    }

    private Pay pay(Slot slot, int point, int number) {
        BigDecimal wholeTime = Spine.salary(point);
        if (slot.contract().equals("agency")) {
            return Pay.agency(wholeTime.multiply(new BigDecimal("1.15")).setScale(0, RoundingMode.HALF_UP));
        }
        return slot.isPaid()
                ? Pay.of(wholeTime, slot.fte(), allowances(slot, number), pensionRate)
                : Pay.none(wholeTime);
    }

    private static BigDecimal allowances(Slot slot, int number) {
        if (!slot.counts() || !slot.isPaid()) {
            return BigDecimal.ZERO;
        }
        return switch (number % 61) {
            case 8 -> new BigDecimal("-84.00");
            case 4, 13, 22, 31, 40, 49, 58 -> new BigDecimal("312.50");
            default -> BigDecimal.ZERO;
        };
    }
}
