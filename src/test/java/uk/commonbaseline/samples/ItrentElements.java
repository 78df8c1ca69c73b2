package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.samples.Expectation.Fate;

/// iTrent: one row per pay element. The first version lacks some posts and has some pay at the prices of the year
/// before; the second corrects it.
final class ItrentElements {
    private static final BigDecimal WEEK = BigDecimal.valueOf(37);
    private static final BigDecimal BEFORE_AWARD = new BigDecimal("0.97585");
    private static final Map<String, String> STATUS = Map.of(
            "filled", "FILLED", "vacant-funded", "VACANT", "vacant-frozen", "FROZEN", "supernumerary", "SUPERNUMERARY");
    private static final Map<String, String> CONTRACTS =
            Map.of("permanent", "PERM", "fixed-term", "FTC", "agency", "AGY", "secondee-out", "SEC-OUT");

    private final TextFile file = new TextFile(',', StandardCharsets.UTF_8);
    private final Expectation expected = Expectation.ofStaff("2007/08");
    private final StaffAnswer answer = new StaffAnswer(expected);
    private final boolean corrected;

    private ItrentElements(boolean corrected) {
        this.corrected = corrected;
    }

    static List<Sample> of(CouncilPicture picture) {
        return List.of(
                file(picture, false, "Establishment_Mar08.csv"), file(picture, true, "Establishment_Mar08 v2.csv"));
    }

    private static Sample file(CouncilPicture picture, boolean corrected, String name) {
        ItrentElements extract = new ItrentElements(corrected);
        extract.file.row(
                "EMPLOYEE_REF",
                "UNIT",
                "POSITION",
                "POSITION_ID",
                "POSITION_STATUS",
                "CONTRACT_TYPE",
                "OCCUPANCY_FTE",
                "CONTRACTUAL_HOURS",
                "GRADE_STEP",
                "ELEMENT_CODE",
                "ELEMENT_VALUE",
                "COST_CODE",
                "COSTING_RULE",
                "COVERS_POSITION_ID",
                "EFFECTIVE_FROM",
                "EFFECTIVE_TO");
        for (Post post : picture.posts()) {
            if (corrected || post.number() % 37 != 5) {
                extract.post(post);
            }
        }
        return new Sample("WDC", "staff", name, extract.file.bytes(), extract.expected);
    }

    private void post(Post post) {
        Map<String, BigDecimal> elements = elements(post);
        int first = 0;
        for (Map.Entry<String, BigDecimal> element : elements.entrySet()) {
            int row = row(post, element.getKey(), element.getValue());
            first = first == 0 ? row : first;
        }
        expected.rows(Fate.ACCEPTED, elements.size());
        List<String> pay = new ArrayList<>();
        for (String code : List.of("BASIC", "ALLOW", "ERNI", "ERPEN")) {
            BigDecimal amount = elements.get(code);
            pay.add(amount == null ? "" : amount.toPlainString());
        }
        answer.accept(1, first, post, post.unit().unit(), post.paidBy().code(), grade(post), pay);
    }

    private Map<String, BigDecimal> elements(Post post) {
        Map<String, BigDecimal> elements = new LinkedHashMap<>();
        Pay pay = post.pay();
        boolean old = !corrected && post.number() % 20 == 3;
        elements.put(
                "BASIC", old ? pay.salary().multiply(BEFORE_AWARD).setScale(2, RoundingMode.HALF_UP) : pay.salary());
        if (pay.allowances().signum() != 0) {
            elements.put("ALLOW", pay.allowances());
        }
        if (post.isPaidByPayroll()) {
            elements.put("ERNI", pay.ni());
            elements.put("ERPEN", pay.pension());
        }
        if (post.isPaidByPayroll() && post.number() % 15 == 2) {
            elements.put("SICK", new BigDecimal("145.60"));
        }
        return elements;
    }

    private int row(Post post, String element, BigDecimal amount) {
        Slot slot = post.slot();
        return file.row(
                post.isVacant() ? "" : String.format(Locale.UK, "W%05d", 3000 + post.number()),
                post.unit().unit(),
                post.title(),
                post.ref(),
                STATUS.getOrDefault(slot.occupancy(), ""),
                CONTRACTS.getOrDefault(slot.contract(), ""),
                slot.fte().toPlainString(),
                Written.plain(post.hours(WEEK)),
                grade(post),
                element,
                Written.pence(amount),
                post.paidBy().code(),
                slot.sharePercent() + "%",
                post.covers(),
                "01-Apr-2007",
                Written.day(post.ends(), "dd-MMM-yyyy"));
    }

    private static String grade(Post post) {
        return Spine.grade(post.point()) + "/" + post.point();
    }
}
