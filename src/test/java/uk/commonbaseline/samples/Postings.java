package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.commonbaseline.samples.LedgerLine.Kind;

/// Collects a council's postings and gives them dates, periods and document numbers.
final class Postings {
    private static final LocalDate FIRST_MONTH = LocalDate.of(2007, 4, 1);
    private static final int YEAR_END = 13;

    private final Chance chance;
    private final List<LedgerLine> lines = new ArrayList<>();
    private int documents = 100_000;

    Postings(Chance chance) {
        this.chance = chance;
    }

    Chance chance() {
        return chance;
    }

    List<LedgerLine> inOrder() {
        return lines.stream()
                .sorted(Comparator.comparingInt(LedgerLine::period))
                .toList();
    }

    /// Twelve postings at the end of each month.
    void monthly(CostCentre centre, Account account, String text, String supplier, List<BigDecimal> months) {
        for (int i = 0; i < months.size(); i++) {
            LocalDate day = FIRST_MONTH.plusMonths(i).withDayOfMonth(25);
            add(centre, account, i + 1, day, text, supplier, months.get(i), Kind.ORDINARY);
        }
    }

    /// Bills over the year, with a credit note among many.
    void bills(CostCentre centre, Account account, String text, List<String> suppliers, BigDecimal total, int count) {
        List<BigDecimal> amounts = new ArrayList<>(Parts.uneven(total, count, chance));
        if (count >= 10) {
            BigDecimal credited = Pay.pence(amounts.getFirst().multiply(new BigDecimal("0.25")));
            amounts.set(0, amounts.getFirst().add(credited));
            amounts.add(credited.negate());
        }
        for (BigDecimal amount : amounts) {
            once(centre, account, chance.between(1, 12), text, chance.pick(suppliers), amount, Kind.ORDINARY);
        }
    }

    void once(
            CostCentre centre,
            Account account,
            int period,
            String text,
            String supplier,
            BigDecimal amount,
            Kind kind) {
        LocalDate day = period == YEAR_END
                ? LocalDate.of(2008, 3, 31)
                : FIRST_MONTH.plusMonths(period - 1L).withDayOfMonth(chance.between(1, 28));
        add(centre, account, period, day, text, supplier, amount, kind);
    }

    /// The same bill several times over: same day, document and amount, as real ledgers hold them.
    void repeated(CostCentre centre, Account account, String text, String supplier, BigDecimal amount, int times) {
        LocalDate day = LocalDate.of(2007, 10, 15);
        documents++;
        for (int i = 0; i < times; i++) {
            lines.add(new LedgerLine(centre, account, 7, day, document(), text, supplier, amount, Kind.ORDINARY));
        }
    }

    private void add(
            CostCentre centre,
            Account account,
            int period,
            LocalDate day,
            String text,
            String supplier,
            BigDecimal amount,
            Kind kind) {
        documents++;
        lines.add(new LedgerLine(centre, account, period, day, document(), text, supplier, amount, kind));
    }

    private String document() {
        return Integer.toString(documents);
    }
}
