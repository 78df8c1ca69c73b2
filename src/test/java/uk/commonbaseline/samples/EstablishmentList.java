package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// Establishment list kept by hand in the old workbook format: merged section headings, subtotals of which one does not
/// agree, VACANT as postholder, pay as text with pound signs.
final class EstablishmentList {
    private static final BigDecimal WEEK = BigDecimal.valueOf(37);

    private final Page page;
    private final Expectation expected = Expectation.ofStaff("2007/08");
    private final StaffAnswer answer = new StaffAnswer(expected);
    private final Sums section = new Sums();
    private final Sums all = new Sums();

    /// Full-time equivalents, basic pay, National Insurance and pension of the rows above a total.
    private static final class Sums {
        private final List<BigDecimal> sums = new ArrayList<>(Collections.nCopies(4, BigDecimal.ZERO));

        void add(Post post) {
            Pay pay = post.pay();
            List<BigDecimal> cells = List.of(post.slot().fte(), pay.salary(), pay.ni(), pay.pension());
            for (int i = 0; i < cells.size(); i++) {
                sums.set(i, sums.get(i).add(cells.get(i)));
            }
        }

        BigDecimal get(int index) {
            return sums.get(index);
        }

        void clear() {
            sums.replaceAll(_ -> BigDecimal.ZERO);
        }
    }

    private EstablishmentList(Page page) {
        this.page = page;
    }

    static Sample of(CouncilPicture picture) {
        Book book = Book.xls();
        EstablishmentList list = new EstablishmentList(book.sheet("Establishment"));
        list.page.row("ESTABLISHMENT LIST");
        list.page.row("Posts at 31 March 2008. Invented sample.");
        list.page.blank();
        list.page.row(
                "Ref",
                "Post Title",
                "Postholder",
                "Grade",
                "SCP",
                "Hrs",
                "FTE",
                "Basic 07/08",
                "NI",
                "Super",
                "Total",
                "% on support svc",
                "Comments");
        List<String> units =
                picture.posts().stream().map(p -> p.unit().unit()).distinct().toList();
        for (String unit : units) {
            list.section(unit, picture.posts());
        }
        list.total("Grand total", list.all, BigDecimal.ZERO);
        book.sheet("Notes").row("Salaries are at the April 2007 award.");
        return new Sample("CDC", "staff", "Establishment list 0308.xls", book.bytes(), list.expected);
    }

    private void section(String unit, List<Post> posts) {
        page.row(unit);
        page.merge(0, 12);
        posts.stream().filter(p -> p.unit().unit().equals(unit)).forEach(this::post);
        BigDecimal slip = unit.equals("OFFICES") ? new BigDecimal("900.00") : BigDecimal.ZERO;
        int row = total("Sub-total", section, slip);
        if (slip.signum() != 0) {
            expected.tell("total-differs", page.place(row));
        }
        page.blank();
        section.clear();
    }

    private int total(String title, Sums sums, BigDecimal slip) {
        return page.row(
                "", title, "", "", "", "", sums.get(0), sums.get(1).add(slip), sums.get(2), sums.get(3), "", "", "");
    }

    private void post(Post post) {
        Pay pay = post.pay();
        Slot slot = post.slot();
        boolean paid = slot.isPaid();
        List<String> cells = StaffAnswer.payOf(post);
        String grade = Spine.grade(post.point());
        int row = page.row(
                post.ref(),
                post.title(),
                holder(post),
                grade,
                post.point(),
                post.hours(WEEK),
                slot.fte(),
                paid ? basic(post) : "",
                paid ? pay.ni() : "",
                paid ? pay.pension() : "",
                paid ? pay.total() : "",
                slot.sharePercent() == 100 ? 100 : slot.sharePercent() + "%",
                slot.part().compareTo(new BigDecimal("0.5")) == 0 ? "0.5 (job share)" : "");
        expected.rows(Fate.ACCEPTED, 1);
        answer.accept(
                1, row, post, post.unit().unit(), "", grade, List.of(cells.get(0), "", cells.get(2), cells.get(3)));
        section.add(post);
        all.add(post);
    }

    private static String holder(Post post) {
        return switch (post.slot().occupancy()) {
            case "vacant-funded" -> "VACANT";
            case "vacant-frozen" -> "VACANT (frozen)";
            default -> post.holder() + ", T.";
        };
    }

    /// Every fifth figure was typed as text.
    private static Object basic(Post post) {
        BigDecimal salary = post.pay().salary();
        return post.number() % 5 == 0 ? "£" + Written.withCommas(salary) : salary;
    }
}
