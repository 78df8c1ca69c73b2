package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.samples.Expectation.Fate;

/// Post report of ResourceLink: personal columns, weeks per year, and two rows for a job share.
final class ResourceLinkPosts {
    private static final BigDecimal WEEK = BigDecimal.valueOf(37);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, String> STATUS = Map.of(
            "filled", "Occupied",
            "vacant-funded", "Vacant",
            "vacant-frozen", "Vacant - frozen",
            "supernumerary", "Over establishment");
    private static final Map<String, String> OCCUPANCY = Map.of(
            "permanent", "Permanent", "fixed-term", "Temporary", "agency", "Agency", "secondee-out", "Seconded out");

    private final TextFile file = new TextFile(',', TextFile.WINDOWS);
    private final Expectation expected = Expectation.ofStaff("2007/08");
    private final StaffAnswer answer = new StaffAnswer(expected);
    private final Map<String, String> openShares = new HashMap<>();
    private boolean mistyped;

    private ResourceLinkPosts() {}

    static Sample of(CouncilPicture picture) {
        ResourceLinkPosts report = new ResourceLinkPosts();
        report.headings();
        for (Post post : picture.posts()) {
            report.post(post.withRef(report.sharedRef(post)));
        }
        return new Sample("AVDC", "staff", "RL_posts_mar08.csv", report.file.bytes(), report.expected);
    }

    private void headings() {
        file.row(
                "Employee Number",
                "Surname",
                "Forename",
                "NI Number",
                "DOB",
                "Gender",
                "Post Number",
                "Post Title",
                "Service Area",
                "Grade",
                "Service Condition",
                "Scale Point",
                "Position Status",
                "Occupancy",
                "Location",
                "Wk Pattern",
                "Weekly Hours",
                "Weeks Per Year",
                "FTE",
                "Full Time Salary",
                "Actual Salary",
                "Allowances",
                "Employer's NI",
                "Employer's Superannuation",
                "Start",
                "End Date",
                "Cost Code",
                "Support Share",
                "Covering Post");
    }

    /// Two halves of one service share a post number.
    private String sharedRef(Post post) {
        if (post.slot().part().compareTo(HALF) != 0 || !post.counts()) {
            return post.ref();
        }
        String open = openShares.remove(post.service());
        if (open == null) {
            openShares.put(post.service(), post.ref());
            return post.ref();
        }
        return open;
    }

    private void post(Post post) {
        Slot slot = post.slot();
        List<String> pay = StaffAnswer.payOf(post);
        String grade = Spine.grade(post.point());
        boolean wrong = isMistyped(post);
        int row = write(post, grade, pay, wrong ? "1.00" : slot.fte().toPlainString());
        expected.rows(Fate.ACCEPTED, 1);
        answer.accept(1, row, post, post.unit().unit(), post.paidBy().code(), grade, pay);
        if (wrong) {
            expected.tell("fte-differs-from-hours", "row " + row);
        }
    }

    private int write(Post post, String grade, List<String> pay, String fte) {
        Slot slot = post.slot();
        List<String> cells = new ArrayList<>(person(post));
        cells.addAll(List.of(
                post.ref(),
                post.title(),
                post.unit().unit(),
                grade,
                "NJC",
                Integer.toString(post.point()),
                STATUS.getOrDefault(slot.occupancy(), ""),
                OCCUPANCY.getOrDefault(slot.contract(), ""),
                "Civic Offices",
                "5 day"));
        cells.addAll(List.of(
                Written.plain(post.hours(WEEK)),
                slot.weeks().toPlainString(),
                fte,
                post.pay().wholeTime().toPlainString()));
        cells.addAll(pay);
        cells.addAll(List.of(
                "01/04/2001",
                Written.day(post.ends(), "dd/MM/yyyy"),
                post.paidBy().code(),
                slot.share().toPlainString(),
                post.covers()));
        return file.row(cells.toArray(String[]::new));
    }

    /// The first half post outside the core services still bears the FTE of the whole post.
    private boolean isMistyped(Post post) {
        boolean first = !mistyped && !post.unit().isCore() && post.slot().part().compareTo(HALF) == 0;
        mistyped |= first;
        return first;
    }

    private static List<String> person(Post post) {
        if (post.isVacant()) {
            return List.of("", "", "", "", "", "");
        }
        int n = post.number();
        return List.of(
                Integer.toString(7000 + n),
                post.holder(),
                "Test",
                String.format(Locale.UK, "QQ%06dA", n),
                String.format(Locale.UK, "01/01/%d", 1946 + n % 40),
                n % 2 == 0 ? "F" : "M");
    }
}
