package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// Posts a service's running costs, contracts first and the rest as bills, so that they add up exactly.
final class RunningPostings {
    private final Chart chart;
    private final List<Agreement> agreements;
    private final Postings postings;
    private final int billSize;

    RunningPostings(Chart chart, List<Agreement> agreements, Postings postings, int billSize) {
        this.chart = chart;
        this.agreements = agreements;
        this.postings = postings;
        this.billSize = billSize;
    }

    void post(String service, BigDecimal total) {
        BigDecimal left = total.subtract(contracts(service)).subtract(repeats(service));
        postMix(service, service, left);
    }

    /// `mixOf` names the service whose habits of spending are taken; empty for those of an ordinary office.
    void postMix(String mixOf, String service, BigDecimal total) {
        List<CSVRecord> mix = Tables.read("mixes.csv", "service", mixOf);
        List<Integer> weights = new ArrayList<>();
        mix.forEach(row -> weights.add(Integer.parseInt(row.get("weight"))));
        List<BigDecimal> sums = Parts.byWeight(total, weights);
        for (int i = 0; i < mix.size(); i++) {
            Account account = chart.account(
                    mix.get(i).get("subjective"), Integer.parseInt(mix.get(i).get("account")));
            spread(service, account, sums.get(i));
        }
    }

    private BigDecimal contracts(String service) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Agreement agreement : agreements) {
            if (agreement.inLedger() && agreement.service().equals(service)) {
                BigDecimal paid = Pay.pence(agreement
                        .net()
                        .multiply(BigDecimal.valueOf(postings.chance().between(97, 102), 2)));
                Account account = chart.account("5.2");
                postings.monthly(
                        chart.firstOf(service),
                        account,
                        agreement.title(),
                        agreement.supplier(),
                        Parts.equal(paid, 12));
                sum = sum.add(paid);
            }
        }
        return sum;
    }

    private BigDecimal repeats(String service) {
        if (!service.equals("ICT")) {
            return BigDecimal.ZERO;
        }
        BigDecimal rental = new BigDecimal("38.25");
        postings.repeated(
                chart.firstOf(service), chart.account("4.6", 2), "Line rental", "Thamesfield Telecom plc", rental, 6);
        return rental.multiply(BigDecimal.valueOf(6));
    }

    private void spread(String service, Account account, BigDecimal total) {
        List<CostCentre> centres = chart.centresOf(service);
        List<BigDecimal> sums = Parts.uneven(total, centres.size(), postings.chance());
        for (int i = 0; i < centres.size(); i++) {
            int count = Bills.count(sums.get(i), billSize);
            postings.bills(centres.get(i), account, account.name(), Suppliers.of(account), sums.get(i), count);
        }
    }
}
