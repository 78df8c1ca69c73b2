package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Pay points of April 2007. Points over 49 are local: each pays 2.2 per cent more than the one below.
final class Spine {
    static final int LOWEST = 4;
    static final int HIGHEST = 68;
    private static final int LAST_NATIONAL = 49;
    private static final BigDecimal STEP = new BigDecimal("1.022");
    private static final Map<Integer, BigDecimal> NATIONAL = Tables.read("spine.csv").stream()
            .collect(Collectors.toMap(
                    row -> Integer.parseInt(row.get("point")), row -> new BigDecimal(row.get("april_2007"))));
    private static final int[] GRADE_TOPS = {11, 13, 17, 21, 25, 28, 31, 34, 38, 41, 44, 49};
    private static final String[] GRADES = {
        "Scale 1", "Scale 2", "Scale 3", "Scale 4", "Scale 5", "Scale 6", "SO1", "SO2", "PO1", "PO2", "PO3", "PO4"
    };

    private Spine() {}

    static BigDecimal salary(int point) {
        if (point <= LAST_NATIONAL) {
            return national(point);
        }
        return national(LAST_NATIONAL).multiply(STEP.pow(point - LAST_NATIONAL)).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal national(int point) {
        return Objects.requireNonNull(NATIONAL.get(point), "no such pay point");
    }

    static String grade(int point) {
        for (int i = 0; i < GRADE_TOPS.length; i++) {
            if (point <= GRADE_TOPS[i]) {
                return GRADES[i];
            }
        }
        return "Local";
    }

    /// The same grade under the county's own names, `R1` to `R13`.
    static String countyGrade(int point) {
        for (int i = 0; i < GRADE_TOPS.length; i++) {
            if (point <= GRADE_TOPS[i]) {
                return "R" + (i + 1);
            }
        }
        return "R13";
    }
}
