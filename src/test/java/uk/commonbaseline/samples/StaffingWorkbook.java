package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonbaseline.samples.Expectation.Fate;

/// One sheet per service group, real dates, and the rows with mistakes of [WrongRows] among the good ones.
final class StaffingWorkbook {
    private static final BigDecimal WEEK = BigDecimal.valueOf(36);
    private static final Map<String, String> STATUS = Map.of(
            "filled", "Filled", "vacant-funded", "Vacant", "vacant-frozen", "Frozen", "supernumerary", "Supernumerary");
    private static final Map<String, String> CONTRACTS =
            Map.of("permanent", "Permanent", "fixed-term", "Fixed term", "agency", "Agency");

    /// A sheet and the services on it.
    record Group(String sheet, Set<String> services) {}

    private static final List<Group> GROUPS = List.of(
            new Group("Finance and Payroll", Set.of("FIN", "PAY", "IA")),
            new Group("Legal and HR", Set.of("LEG", "HR")),
            new Group("ICT and Facilities", Set.of("ICT", "FM")),
            new Group("Revenues", Set.of("RB", "COM")),
            new Group("Environmental Services", Set.of("NONE")));

    private final Expectation expected = Expectation.ofStaff("2007/08");
    private final StaffAnswer answer = new StaffAnswer(expected);

    private StaffingWorkbook() {}

    static Sample of(CouncilPicture picture) {
        Book book = Book.xlsx();
        StaffingWorkbook workbook = new StaffingWorkbook();
        for (int i = 0; i < GROUPS.size(); i++) {
            Group group = GROUPS.get(i);
            List<Post> posts = picture.posts().stream()
                    .filter(p -> group.services().contains(p.service()))
                    .toList();
            workbook.sheet(book.sheet(group.sheet()), i + 1, posts);
        }
        return new Sample("SBDC", "staff", "Staffing March 2008.xlsx", book.bytes(), workbook.expected);
    }

    private void sheet(Page page, int sheetNo, List<Post> posts) {
        page.row("Staffing at 31 March 2008: " + page.name() + ". Invented sample.");
        page.blank();
        page.row(
                "Post No",
                "Post Title",
                "Name",
                "Team",
                "Status",
                "Contract",
                "Ends",
                "Start date",
                "Grade",
                "SCP",
                "Hours",
                "Salary",
                "Allowances",
                "Employer NI",
                "Employer Pension",
                "Support %",
                "Covers post",
                "Notes");
        List<WrongRow> wrong = new ArrayList<>(WrongRows.of(page.name()));
        for (int i = 0; i < posts.size(); i++) {
            post(page, sheetNo, posts.get(i));
            if (i % 2 == 1 && !wrong.isEmpty()) {
                wrong(page, wrong.removeFirst());
            }
        }
        wrong.forEach(row -> wrong(page, row));
    }

    private void wrong(Page page, WrongRow wrong) {
        int row = page.row(wrong.cells().toArray());
        wrong.told()
                .forEach(told -> expected.tell(
                        told.code(), told.column() < 0 ? page.place(row) : page.place(row, told.column())));
        answer.reject(wrong.fte(), wrong.pay());
    }

    private void post(Page page, int sheetNo, Post post) {
        Slot slot = post.slot();
        List<String> pay = StaffAnswer.payOf(post);
        String grade = Spine.grade(post.point());
        int row = page.row(
                post.ref(),
                post.title(),
                post.isVacant() ? "" : post.holder(),
                post.unit().unit(),
                STATUS.getOrDefault(slot.occupancy(), ""),
                CONTRACTS.getOrDefault(slot.contract(), ""),
                ContractsRegister.day(post.ends()),
                LocalDate.of(1995 + post.number() % 12, 4, 1),
                grade,
                post.point(),
                post.hours(WEEK),
                ContractsRegister.amount(pay.get(0)),
                ContractsRegister.amount(pay.get(1)),
                ContractsRegister.amount(pay.get(2)),
                ContractsRegister.amount(pay.get(3)),
                slot.sharePercent(),
                post.covers(),
                "");
        expected.rows(Fate.ACCEPTED, 1);
        answer.accept(sheetNo, row, post, post.unit().unit(), "", grade, pay);
    }
}
