package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import uk.commonbaseline.samples.Expectation.Fate;

/// Notes what a staff row should become. Pay cells are salary, allowances, National Insurance and pension as written,
/// empty where the file holds none.
final class StaffAnswer {
    private final Expectation expected;

    StaffAnswer(Expectation expected) {
        this.expected = expected;
    }

    void accept(int sheetNo, int row, Post post, String unit, String costCentre, String grade, List<String> pay) {
        expected.record(
                Integer.toString(sheetNo),
                Integer.toString(row),
                post.ref(),
                unit,
                costCentre,
                grade,
                post.slot().contract(),
                post.slot().occupancy(),
                post.covers(),
                Written.plain(post.slot().fte()),
                Written.plain(post.slot().share()),
                tidy(pay.get(0)),
                tidy(pay.get(1)),
                tidy(pay.get(2)),
                tidy(pay.get(3)));
        amounts(Fate.ACCEPTED, post.slot().fte(), pay);
    }

    void reject(BigDecimal fte, List<String> pay) {
        expected.rows(Fate.REJECTED, 1);
        amounts(Fate.REJECTED, fte, pay);
    }

    private void amounts(Fate fate, BigDecimal fte, List<String> pay) {
        expected.amount("fte", fate, fte);
        BigDecimal total = pay.stream()
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        expected.amount("pay", fate, total);
    }

    private static String tidy(String amount) {
        return amount.isEmpty() ? "" : Written.plain(new BigDecimal(amount));
    }

    /// All four as plain figures; empty for a post without pay.
    static List<String> payOf(Post post) {
        if (!post.slot().isPaid()) {
            return List.of("", "", "", "");
        }
        Pay pay = post.pay();
        return List.of(
                pay.salary().toPlainString(),
                pay.allowances().toPlainString(),
                pay.ni().toPlainString(),
                pay.pension().toPlainString());
    }
}
