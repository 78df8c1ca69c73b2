package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.samples.Expectation.Fate;

/// List export of SAP's personnel planning: preamble, vertical bars, leading zeros, `1.234,56-`.
final class SapStaffList {
    private static final BigDecimal WEEK = BigDecimal.valueOf(37);
    private static final Map<String, String> CONTRACTS = Map.of(
            "permanent", "Permanent",
            "fixed-term", "Fixed term",
            "agency", "Agency",
            "secondee-in", "Secondment in",
            "secondee-out", "Secondment out");
    private static final Map<String, String> VACANT =
            Map.of("vacant-funded", "X", "vacant-frozen", "F", "supernumerary", "S");

    private final TextFile file = new TextFile('|', TextFile.WINDOWS);
    private final Expectation expected = Expectation.ofStaff("2007/08");
    private final StaffAnswer answer = new StaffAnswer(expected);

    private SapStaffList() {}

    static Sample of(CouncilPicture picture) {
        SapStaffList list = new SapStaffList();
        list.file.line("Positions with holders, key date 31.03.2008");
        list.file.line("Invented sample. Printed 16.05.2008");
        list.file.line("");
        list.headings();
        picture.posts().forEach(list::post);
        return new Sample("BCC", "staff", "SAP_posts_20080331.txt", list.file.bytes(), list.expected);
    }

    private void headings() {
        file.row(
                "",
                "Pers.No.",
                "Position",
                "Position Text",
                "Org.Unit",
                "Org.Unit Text",
                "EE Group",
                "EE Subgroup",
                "PS Group",
                "PS Level",
                "Cap.Util.Lvl",
                "Weekly Hrs",
                "Annual Salary",
                "Allowances",
                "ER NI",
                "ER Superann.",
                "Cost Ctr",
                "Contract Type",
                "Leaving Date",
                "Vacant",
                "Supp.Svc %",
                "Covers Pos.",
                "");
    }

    private void post(Post post) {
        Slot slot = post.slot();
        List<String> pay = pay(post);
        String grade = Spine.countyGrade(post.point());
        int row = file.row(
                "",
                number(post),
                post.ref(),
                post.title(),
                post.unit().unit(),
                post.unit().unitName(),
                "1",
                "NJC",
                grade,
                Integer.toString(post.point()),
                comma(slot.part().movePointRight(2)),
                comma(post.hours(WEEK)),
                money(pay.get(0)),
                money(pay.get(1)),
                money(pay.get(2)),
                money(pay.get(3)),
                post.paidBy().code(),
                CONTRACTS.getOrDefault(slot.contract(), ""),
                Written.day(post.ends(), "dd.MM.yyyy"),
                VACANT.getOrDefault(slot.occupancy(), ""),
                Integer.toString(slot.sharePercent()),
                post.covers(),
                "");
        answer.accept(1, row, post, post.unit().unit(), post.paidBy().code(), grade, pay);
        tell(post, row);
    }

    private void tell(Post post, int row) {
        expected.rows(Fate.ACCEPTED, 1);
        if (isLeaver(post)) {
            expected.tell("vacant-post-with-pay-number", "row " + row);
        }
        if (isUnpaid(post)) {
            expected.tell("filled-post-without-pay", "row " + row);
        }
        if (post.isAgency() && post.covers().isEmpty()) {
            expected.tell("agency-without-a-post", "row " + row);
        }
    }

    /// The number of the last holder was left on the frozen post of the personnel service.
    private static boolean isLeaver(Post post) {
        return post.slot().occupancy().equals("vacant-frozen") && post.service().equals("HR");
    }

    /// Somebody whose support work is a small part of the role, and who is on unpaid leave.
    private static boolean isUnpaid(Post post) {
        return post.slot().sharePercent() == 10 && post.service().equals("FM");
    }

    private static List<String> pay(Post post) {
        return isUnpaid(post) ? List.of("", "", "", "") : StaffAnswer.payOf(post);
    }

    private static String number(Post post) {
        boolean has = (!post.isVacant() && !post.isAgency()) || isLeaver(post);
        return has ? String.format(Locale.UK, "%08d", 20_400 + 7 * post.number()) : "";
    }

    private static String money(String amount) {
        return amount.isEmpty() ? "" : Written.continental(new BigDecimal(amount));
    }

    private static String comma(BigDecimal number) {
        return Written.continental(number).strip();
    }
}
