package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.samples.LedgerLine.Kind;

/// Posts the services outside the core: their pay, some running costs, their income and what they pay on to others.
final class OtherServices {
    private static final List<String> SERVICES = List.of("COM", "DEM", "VCS", "RB", "PRO", "SAM", "NONE");
    private static final Set<String> WITH_INCOME = Set.of("RB", "SAM", "NONE");

    private final Chart chart;
    private final Postings postings;
    private final PayPostings pay;
    private final int billSize;

    OtherServices(Chart chart, Postings postings, PayPostings pay, int billSize) {
        this.chart = chart;
        this.postings = postings;
        this.pay = pay;
        this.billSize = billSize;
    }

    void post() {
        for (String service : SERVICES) {
            if (chart.has(service)) {
                post(service, pay.payroll(service));
            }
        }
    }

    private void post(String service, BigDecimal payroll) {
        BigDecimal running = Pay.pence(payroll.multiply(new BigDecimal("0.3")));
        new RunningPostings(chart, List.of(), postings, billSize).postMix("", service, running);
        CostCentre centre = chart.firstOf(service);
        if (WITH_INCOME.contains(service)) {
            income(centre, "9.3", "Fees", Pay.pence(payroll.multiply(new BigDecimal("-0.15"))));
        }
        if (service.equals("RB")) {
            BigDecimal paidOn = Pay.pence(payroll.multiply(new BigDecimal("18")));
            income(centre, "6.1", "Benefit run", paidOn);
            income(centre, "9.1", "Subsidy", Pay.pence(paidOn.multiply(new BigDecimal("-0.97"))));
        }
        if (service.equals("VCS")) {
            postings.once(
                    centre,
                    chart.account("5.3"),
                    4,
                    "Core grants",
                    "Citizens advice (sample)",
                    new BigDecimal("185000.00"),
                    Kind.ORDINARY);
        }
    }

    private void income(CostCentre centre, String subjective, String text, BigDecimal total) {
        postings.monthly(centre, chart.account(subjective), text, "", Parts.equal(total, 12));
    }
}
