package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.settings.SettingsMistake;

/// The rates that pay is worked out with: awards, National Insurance, pensions, the spine and the councils' grades.
/// A list that is not there is empty, and what hangs on it stays unknown.
///
/// @param folder where the lists are kept
public record PayRates(
        Path folder,
        List<Award> awards,
        List<NiRate> ni,
        List<PensionRate> pensions,
        List<SpinePoint> points,
        List<Grade> grades) {
    public static final PayRates NONE =
            new PayRates(Path.of(""), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final String NI_FILE = "ni-rates.csv";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PayRates {
        awards = List.copyOf(awards);
        ni = List.copyOf(ni);
        pensions = List.copyOf(pensions);
        points = List.copyOf(points);
        grades = List.copyOf(grades);
    }

    /// By how much pay rises from a day on.
    ///
    /// @param percent above zero, or zero in a year of standstill
    public record Award(LocalDate from, BigDecimal percent, String source, ListFile.Row row) implements DatedLine {
        @Override
        public String key() {
            return "the award of " + from;
        }

        @Override
        public Validity validity() {
            return Validity.ALWAYS;
        }
    }

    /// Employer's National Insurance: pounds of yearly pay, and percentages of it.
    public record NiRate(
            Validity validity,
            BigDecimal lowerEarningsLimit,
            BigDecimal secondaryThreshold,
            Optional<BigDecimal> upperLimit,
            BigDecimal rate,
            Optional<BigDecimal> contractedOutRate,
            Optional<BigDecimal> rebate,
            String source,
            ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "National Insurance";
        }
    }

    /// Percent of the salary; what goes towards the deficit is apart, and may be paid in another way.
    public record PensionRate(
            String council,
            Validity validity,
            BigDecimal futureService,
            Optional<BigDecimal> deficit,
            String source,
            ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "the pension rate of " + council;
        }
    }

    /// Pounds a year at whole time.
    public record SpinePoint(int point, Validity validity, BigDecimal salary, String source, ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "point " + point;
        }
    }

    /// The points that a grade reaches over, both ends included.
    public record Grade(
            String council, String grade, int lowest, int highest, Validity validity, String source, ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "the grade \"%s\" of %s".formatted(grade, council);
        }

        /// The middle point, or the two in the middle.
        Set<Integer> middle() {
            return new HashSet<>(List.of((lowest + highest) / 2, (lowest + highest + 1) / 2));
        }
    }

    /// Reads the lists in `jobs/reference`.
    ///
    /// @throws SettingsMistake at the first mistake
    static PayRates read(Path folder, Set<String> councils) {
        return new PayRates(
                folder,
                DatedLine.read(
                        folder.resolve("pay-awards.csv"), PayRates::award, "effective_from", "percent", "source"),
                DatedLine.read(
                        folder.resolve(NI_FILE),
                        PayRates::niRate,
                        "valid_from",
                        "valid_to",
                        "lower_earnings_limit",
                        "secondary_threshold",
                        "upper_limit",
                        "rate",
                        "contracted_out_rate",
                        "rebate",
                        "source"),
                DatedLine.read(
                        folder.resolve("pension-rates.csv"),
                        row -> pensionRate(row, councils),
                        "council",
                        "future_service",
                        "deficit",
                        "source"),
                DatedLine.read(folder.resolve("spine-points.csv"), PayRates::point, "point", "salary", "source"),
                DatedLine.read(
                        folder.resolve("grades.csv"),
                        row -> grade(row, councils),
                        "council",
                        "grade",
                        "lowest_point",
                        "highest_point",
                        "source"));
    }

    /// Refuses lists that are there and leave a day without its rate. A council that has no line at all is asked about
    /// later instead, so that a new partner stops nobody.
    ///
    /// @throws SettingsMistake naming the list, the line before the gap where there is one, and the remedy
    public void mustHoldOn(LocalDate day) {
        mustHold(day, ni);
        for (String council : pensions.stream().map(PensionRate::council).collect(Collectors.toSet())) {
            mustHold(
                    day,
                    pensions.stream()
                            .filter(rate -> rate.council().equals(council))
                            .toList());
        }
        Set<Integer> held =
                DatedLine.on(day, points).stream().map(SpinePoint::point).collect(Collectors.toSet());
        for (Grade grade : points.isEmpty() ? List.<Grade>of() : DatedLine.on(day, grades)) {
            grade.middle().stream()
                    .filter(point -> !held.contains(point))
                    .findFirst()
                    .ifPresent(point -> refuse(grade, point, day));
        }
    }

    private static void refuse(Grade grade, int point, LocalDate day) {
        throw grade.row()
                .mistake(
                        "%s has its middle at point %d, for which spine-points.csv has no salary on %s; add the point there, or correct the grade"
                                .formatted(grade.key(), point, day));
    }

    private static void mustHold(LocalDate day, List<? extends DatedLine> lines) {
        if (!lines.isEmpty() && DatedLine.on(day, lines).isEmpty()) {
            DatedLine last = lines.getLast();
            throw last.row()
                    .mistake(
                            "%s has no rate for %s, the day of the staff lists (staff-as-at); add a line that holds on that day"
                                    .formatted(last.key(), day));
        }
    }

    private static Award award(ListFile.Row row) {
        return new Award(DatedLine.day(row, "effective_from"), percentage(row, "percent"), row.get("source"), row);
    }

    private static NiRate niRate(ListFile.Row row) {
        NiRate rate = new NiRate(
                Validity.of(row),
                DatedLine.number(row, "lower_earnings_limit"),
                DatedLine.number(row, "secondary_threshold"),
                DatedLine.findNumber(row, "upper_limit"),
                percentage(row, "rate"),
                DatedLine.findNumber(row, "contracted_out_rate"),
                DatedLine.findNumber(row, "rebate"),
                row.get("source"),
                row);
        if (rate.contractedOutRate().isPresent() && rate.upperLimit().isEmpty()) {
            throw row.mistake("\"upper_limit\" is empty, but there is a contracted-out rate, which holds up to it");
        }
        return rate;
    }

    private static PensionRate pensionRate(ListFile.Row row, Set<String> councils) {
        return new PensionRate(
                DatedLine.council(row, councils),
                Validity.of(row),
                percentage(row, "future_service"),
                DatedLine.findNumber(row, "deficit"),
                row.get("source"),
                row);
    }

    private static SpinePoint point(ListFile.Row row) {
        return new SpinePoint(
                DatedLine.wholeNumber(row, "point"),
                Validity.of(row),
                DatedLine.number(row, "salary"),
                row.get("source"),
                row);
    }

    private static Grade grade(ListFile.Row row, Set<String> councils) {
        Grade grade = new Grade(
                DatedLine.council(row, councils),
                row.get("grade"),
                DatedLine.wholeNumber(row, "lowest_point"),
                DatedLine.wholeNumber(row, "highest_point"),
                Validity.of(row),
                row.get("source"),
                row);
        if (grade.lowest() > grade.highest()) {
            throw row.mistake("\"lowest_point\" is above \"highest_point\"");
        }
        return grade;
    }

    private static BigDecimal percentage(ListFile.Row row, String column) {
        BigDecimal percent = DatedLine.number(row, column);
        if (percent.compareTo(HUNDRED) >= 0) {
            throw row.mistake("\"%s\" is in percent, such as 12.8, not \"%s\"".formatted(column, percent));
        }
        return percent;
    }
}
