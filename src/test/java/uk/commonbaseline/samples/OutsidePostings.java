package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.samples.LedgerLine.Kind;

/// Posts what every ledger holds and no controllable baseline counts: recharges, capital charges, severance, income,
/// accounting entries, premises of other services.
final class OutsidePostings {
    private static final int YEAR_END = 13;

    private final Chart chart;
    private final Postings postings;

    OutsidePostings(Chart chart, Postings postings) {
        this.chart = chart;
        this.postings = postings;
    }

    /// A fifth of each service's gross cost is charged out each quarter, and arrives in the services outside the core.
    void recharges(List<Target> targets) {
        BigDecimal all = BigDecimal.ZERO;
        for (Target target : targets) {
            BigDecimal charged = target.employees().add(target.running()).divide(BigDecimal.valueOf(5));
            quarterly(chart.firstOf(target.service()), chart.account("9.5"), charged.negate());
            all = all.add(charged);
        }
        List<CostCentre> receivers = chart.costCentres().stream()
                .filter(c -> !c.isCore() && !c.unit().isEmpty())
                .toList();
        List<BigDecimal> shares = Parts.uneven(all, receivers.size(), postings.chance());
        for (int i = 0; i < receivers.size(); i++) {
            quarterly(receivers.get(i), chart.account("7.1"), shares.get(i));
        }
    }

    void accountingEntries(BigDecimal scale) {
        once("FM", "8.1", 12, "Depreciation of offices", scale.multiply(new BigDecimal("9.5")));
        once("ICT", "8.1", 12, "Depreciation of equipment", scale.multiply(new BigDecimal("6.25")));
        once("ICT", "8.2", 12, "Amortisation of licences", scale.multiply(new BigDecimal("1.75")));
        once("FIN", "1.6", YEAR_END, "FRS17 entry", scale.multiply(new BigDecimal("-2.4")));
        once("FIN", "4.9", YEAR_END, "Provision for bad debts", scale.multiply(new BigDecimal("0.8")));
        once("FIN", "1.10", 9, "Severance", scale.multiply(new BigDecimal("1.1")));
        once("HR", "2.3", 2, "Rent of training rooms", scale.multiply(new BigDecimal("0.42")));
        once("LEG", "9.3", 6, "Legal fees recovered", scale.multiply(new BigDecimal("-1.3")));
        once("ICT", "9.3", 10, "Schools buying support", scale.multiply(new BigDecimal("-2.2")));
        once("FM", "5.4", 11, "Grounds team", scale.multiply(new BigDecimal("0.65")));
    }

    void capital(BigDecimal amount) {
        Account hardware = chart.account("4.6", 1);
        for (BigDecimal part : Parts.uneven(amount, 5, postings.chance())) {
            postings.once(
                    chart.firstOf("ICT"),
                    hardware,
                    8,
                    "Server replacement",
                    "Kestrel Networks Ltd",
                    part,
                    Kind.CAPITAL);
        }
    }

    void oneOffProject(BigDecimal amount) {
        Account fees = chart.account("4.5");
        for (BigDecimal part : Parts.uneven(amount, 3, postings.chance())) {
            postings.once(
                    chart.firstOf("HR"), fees, 5, "Single status review", "Ashdown Consulting LLP", part, Kind.ONE_OFF);
        }
    }

    private void quarterly(CostCentre centre, Account account, BigDecimal total) {
        List<BigDecimal> quarters = new ArrayList<>(Parts.equal(total, 4));
        for (int i = 0; i < 4; i++) {
            postings.once(centre, account, 3 * (i + 1), account.name(), "", quarters.get(i), Kind.ORDINARY);
        }
    }

    private void once(String service, String subjective, int period, String text, BigDecimal amount) {
        postings.once(
                chart.firstOf(service), chart.account(subjective), period, text, "", Pay.pence(amount), Kind.ORDINARY);
    }
}
