package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.benefits.Evidence.Found;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.benefits.Evidence.Part;
import uk.commonbaseline.benefits.Evidence.Proof;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;

/// Invented years, claims and plans.
final class Invented {
    static final FinancialYear FIRST = new FinancialYear(2008);
    static final FinancialYear SECOND = new FinancialYear(2009);
    static final FinancialYear THIRD = new FinancialYear(2010);
    static final BigDecimal DELIVERED_FROM = new BigDecimal("0.95");

    private Invented() {}

    static CellKey cell(String council) {
        return new CellKey(council, "HR", 1);
    }

    static YearOf year(FinancialYear year) {
        return new YearOf(year);
    }

    static Claim claim(String council, String number, String amount, String evidence) {
        return claim(council, number, "posts", cell(council), amount, new Evidence(Kind.POST, council, evidence));
    }

    static Claim claim(String council, String number, String line, CellKey cell, String amount, Evidence evidence) {
        return new Claim(
                number,
                line,
                Nature.CASHABLE,
                cell,
                FIRST,
                true,
                Pounds.of(amount),
                Pounds.of(amount),
                evidence,
                "the head of " + council,
                "",
                council + ".csv, line 2");
    }

    static PlanKey key(String council) {
        return new PlanKey("posts", Nature.CASHABLE, council, "HR");
    }

    /// 30, 70 and 100 % of 100,000 from the first year on.
    static List<PlannedYear> plan(String council) {
        return plan(council, 1);
    }

    static List<PlannedYear> plan(String council, int group) {
        return List.of(
                new PlannedYear(key(council), group, FIRST, new BigDecimal("30000")),
                new PlannedYear(key(council), group, SECOND, new BigDecimal("70000")),
                new PlannedYear(key(council), group, THIRD, new BigDecimal("100000")));
    }

    static List<Position> positions(List<LaterYear> years, List<PlannedYear> plan, Claim... claims) {
        return positions(years, plan, List.of(), List.of(), claims);
    }

    static List<Position> positions(
            List<LaterYear> years,
            List<PlannedYear> plan,
            List<Forecast> forecasts,
            List<RunningContract> contracts,
            Claim... claims) {
        return new PositionsJudge(plan, forecasts, contracts, DELIVERED_FROM)
                .judge(years, ClaimsJudge.judge(List.of(claims), years));
    }

    /// A year in the making: every cell cost 500,000 in the baseline.
    static final class YearOf {
        static final Pounds BASELINE = Pounds.of("500000");
        private final FinancialYear year;
        private final Map<String, String> notMeasured = new HashMap<>();
        private final TreeMap<CellKey, Cell> cells = new TreeMap<>();
        private final Map<Evidence, Found> evidence = new HashMap<>();

        private YearOf(FinancialYear year) {
            this.year = year;
        }

        YearOf fell(String council, String by) {
            return fell(cell(council), by);
        }

        YearOf fell(CellKey key, String by) {
            Pounds now = BASELINE.minus(Pounds.of(by));
            cells.put(key, Cell.measured(key, BASELINE, now, now));
            return this;
        }

        YearOf without(String council, String because) {
            notMeasured.put(council, because);
            cells.put(cell(council), Cell.notMeasured(cell(council), BASELINE));
            return this;
        }

        YearOf shows(String council, String post, Proof proof) {
            return shows(new Evidence(Kind.POST, council, post), proof, "post|" + council + "|" + post);
        }

        YearOf shows(Evidence thing, Proof proof, String identity) {
            return shows(thing, proof, identity, new Part("HR", 0, Optional.empty()));
        }

        YearOf shows(Evidence thing, Proof proof, String identity, Part... parts) {
            evidence.put(thing.plain(), new Found(proof, identity, List.of(parts)));
            return this;
        }

        LaterYear made() {
            return new LaterYear(year, notMeasured, cells, evidence);
        }
    }
}
