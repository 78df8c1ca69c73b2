package uk.commonbaseline.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// Posts a service's pay from its establishment, and what else makes up its employee costs.
final class PayPostings {
    private final Chart chart;
    private final List<Post> posts;
    private final Postings postings;

    PayPostings(Chart chart, List<Post> posts, Postings postings) {
        this.chart = chart;
        this.posts = posts;
        this.postings = postings;
    }

    /// Employee costs that add up to `total` exactly.
    void post(String service, BigDecimal total) {
        BigDecimal left = total.subtract(payroll(service));
        BigDecimal overtime =
                Pay.pence(left.multiply(BigDecimal.valueOf(postings.chance().between(3, 9), 2)));
        CostCentre first = chart.firstOf(service);
        months(first, "1.2", overtime);
        left = left.subtract(overtime);
        BigDecimal agency = agency(service, left);
        left = left.subtract(agency);
        List<BigDecimal> rest = Parts.byWeight(left, List.of(46, 34, 12, 8));
        months(first, "1.5", rest.get(0));
        bills(first, chart.account("1.9", 0), rest.get(1), 1200);
        bills(first, chart.account("1.9", 1), rest.get(2), 900);
        postings.once(
                first,
                chart.account("1.11"),
                1,
                "Annual premium",
                "Marlow Risk Partners LLP",
                rest.get(3),
                LedgerLine.Kind.ORDINARY);
    }

    /// Posts what the payroll paid, cost centre by cost centre, and answers the sum.
    BigDecimal payroll(String service) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CostCentre centre : chart.centresOf(service)) {
            sum = sum.add(months(centre, "1.1", sum(centre, p -> p.pay().salary())))
                    .add(months(centre, "1.3", sum(centre, p -> p.pay().ni())))
                    .add(months(centre, "1.4", sum(centre, p -> p.pay().pension())))
                    .add(months(centre, "1.8", sum(centre, p -> p.pay().allowances())));
        }
        return sum;
    }

    private BigDecimal sum(CostCentre centre, Function<Post, BigDecimal> part) {
        return Pay.pence(posts.stream()
                .filter(p -> p.paidBy().equals(centre) && p.counts() && p.isPaidByPayroll())
                .map(p -> part.apply(p).multiply(p.slot().share()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal months(CostCentre centre, String subjective, BigDecimal total) {
        if (total.signum() != 0) {
            Account account = chart.account(subjective);
            postings.monthly(centre, account, account.name(), "", Parts.payMonths(total));
        }
        return total;
    }

    private BigDecimal agency(String service, BigDecimal left) {
        List<Post> covers = posts.stream()
                .filter(p -> p.service().equals(service) && p.isAgency())
                .toList();
        if (covers.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal charge = Pay.pence(left.multiply(new BigDecimal("0.4")));
        Account account = chart.account("1.7");
        postings.monthly(
                covers.getFirst().unit(), account, "Cover of vacancy", "Stopgap Staffing Ltd", Parts.equal(charge, 12));
        return charge;
    }

    private void bills(CostCentre centre, Account account, BigDecimal total, int size) {
        postings.bills(centre, account, account.name(), Suppliers.of(account), total, Bills.count(total, size));
    }
}
