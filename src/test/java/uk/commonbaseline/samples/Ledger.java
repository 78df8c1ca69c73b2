package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.samples.LedgerLine.Kind;

/// Draws up one council's ledger for 2007/08.
final class Ledger {
    private static final Map<String, Integer> BILL_SIZES =
            Map.of("BCC", 6000, "AVDC", 3000, "WDC", 3000, "CDC", 4000, "SBDC", 1500);

    private final Chart chart;
    private final Postings postings;
    private final OutsidePostings outside;

    private Ledger(Chart chart) {
        this.chart = chart;
        this.postings = new Postings(Chance.of(chart.council() + " ledger"));
        this.outside = new OutsidePostings(chart, postings);
    }

    static List<LedgerLine> of(Chart chart, List<Target> targets, List<Post> posts, List<Agreement> agreements) {
        Ledger ledger = new Ledger(chart);
        ledger.services(targets, posts, agreements);
        ledger.outside.recharges(targets);
        ledger.outside.accountingEntries(scale(targets));
        ledger.peculiar();
        return ledger.postings.inOrder();
    }

    private void services(List<Target> targets, List<Post> posts, List<Agreement> agreements) {
        int billSize = BILL_SIZES.getOrDefault(chart.council(), 5000);
        PayPostings pay = new PayPostings(chart, posts, postings);
        RunningPostings running = new RunningPostings(chart, agreements, postings, billSize);
        for (Target target : targets) {
            pay.post(target.service(), target.employees());
            running.post(target.service(), target.running());
        }
        new OtherServices(chart, postings, pay, billSize).post();
    }

    /// A thousandth of the council's controllable cost.
    private static BigDecimal scale(List<Target> targets) {
        return targets.stream()
                .map(t -> t.employees().add(t.running()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(3);
    }

    private void peculiar() {
        switch (chart.council()) {
            case "BCC" -> county();
            case "AVDC" -> withVouchers();
            case "WDC" -> withHoldingCode();
            case "SBDC" -> once("LEG", "5.1", 8, "Legal advice", "Bucks CC", "12500.00", Kind.ORDINARY);
            default -> {}
        }
    }

    private void county() {
        outside.capital(new BigDecimal("412000.00"));
        outside.oneOffProject(new BigDecimal("96500.00"));
        once("PAY", "9.6", 10, "Payroll service", "Aylesbury Vale DC", "-42000.00", Kind.ORDINARY);
        once("IA", "9.6", 11, "IT audit days", "Wycombe District Council", "-18400.00", Kind.ORDINARY);
        once("LEG", "9.6", 8, "Legal advice", "South Bucks", "-12500.00", Kind.ORDINARY);
        once("FIN", "UNMAPPED", 13, "Cash in transit, £ to be traced", "", "1846.20", Kind.ORDINARY);
        once("NONE", "UNMAPPED", 13, "Cash in transit, £ to be traced", "", "-377.15", Kind.ORDINARY);
    }

    private void withVouchers() {
        outside.capital(new BigDecimal("88000.00"));
        once("PAY", "5.1", 10, "Payroll service", "Buckinghamshire County Council", "42000.00", Kind.ORDINARY);
        once("FIN", "1.1", 6, "Virement", "", "-15000.00", Kind.NOT_SPENDING);
        once("ICT", "4.5", 6, "Virement", "", "15000.00", Kind.NOT_SPENDING);
        once("RB", "1.1", 9, "Virement to savings target", "", "-7500.00", Kind.NOT_SPENDING);
        once("HR", "1.1", 12, "Head count", "", "9.00", Kind.NOT_SPENDING);
    }

    private void withHoldingCode() {
        outside.capital(new BigDecimal("64000.00"));
        outside.oneOffProject(new BigDecimal("31250.00"));
        once("IA", "5.1", 11, "IT audit days", "Buckinghamshire CC", "18400.00", Kind.ORDINARY);
        once("NONE", "4.1", 5, "Fuel for meters, 448.125", "Beacon Equipment Hire", "448.125", Kind.ORDINARY);
        once("UNMAPPED", "4.5", 9, "Transformation adviser", "Lintel Advisory Ltd", "4200.00", Kind.ORDINARY);
        once("UNMAPPED", "4.4", 11, "Transformation printing", "Inkwell Mailing Ltd", "612.40", Kind.ORDINARY);
    }

    private void once(
            String service, String subjective, int period, String text, String supplier, String amount, Kind kind) {
        postings.once(
                chart.firstOf(service),
                chart.account(subjective),
                period,
                text,
                supplier,
                new BigDecimal(amount),
                kind);
    }
}
