package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.benefits.Evidence.Found;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

/// NORTH's ledger, posts and contracts of the baseline's year (1) and the year after (2), row by row; each story
/// is taken back.
final class TwoYears {
    private static final FinancialYear THEN = new FinancialYear(2007);

    private final DataSource source = TestDatabase.fresh().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(source);

    TwoYears() {
        jdbc.sql(SqlFile.read(TwoYears.class, "two-years")).update();
    }

    /// Rows that are planted before the question is asked.
    void tell(Runnable story) {
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(trial -> {
            story.run();
            trial.setRollbackOnly();
        });
    }

    TwoYears post(int year, String ref, String fte, String decision) {
        return insert("""
                insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy,
                    service_share, fte, pay, fte_in, pay_in, decision, post_ref)
                values (:year, :year * 3 - 1, 1, 1, 'NORTH', case when :decision = 'unmapped' then 'UNMAPPED' else 'HR' end, 'permanent', 'filled', 1, :fte, 0,
                    case when :decision = 'in' then :fte else 0 end, 0, :decision, :ref)""", Map.of("year", year, "ref", ref, "fte", new BigDecimal(fte), "decision", decision));
    }

    /// @param value pounds a year; empty where the register leaves it blank
    TwoYears contract(int year, String ref, String supplier, String value) {
        return insert("""
                insert into warehouse.baseline_contract (baseline_id, delivery_id, sheet_no, row_no, council, service, contract_ref, title,
                    supplier, annual_value)
                values (:year, :year * 3, 1, 1, 'NORTH', 'ICT', :ref, 'A contract', :supplier, cast(nullif(:value, '') as numeric))""", Map.of("year", year, "ref", ref, "supplier", supplier, "value", value));
    }

    TwoYears cost(int year, String centre, String subjective, String amount) {
        return cost(year, year == 1 ? 1 : 4, centre, subjective, 0, amount, "in");
    }

    TwoYears cost(
            int year, int delivery, String centre, String subjective, int period, String amount, String decision) {
        return insert(
                """
                insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective,
                    cost_centre_code, subjective_code, period, amount, decision, saveable)
                values (:year, :delivery, 1, 1, 0, 'NORTH', 'HR', :subjective, :centre, '100', :period, :amount, :decision, true)""",
                Map.of(
                        "year",
                        year,
                        "delivery",
                        delivery,
                        "centre",
                        centre,
                        "subjective",
                        subjective,
                        "period",
                        period,
                        "amount",
                        new BigDecimal(amount),
                        "decision",
                        decision));
    }

    /// A delivery of another feed of costs; 7 then, 8 now.
    TwoYears spendFiles() {
        return insert("""
                insert into warehouse.delivery (delivery_id, sha256, council, feed, kind, period, version, file_name, bytes, received_at, run, claimed_as, state, rows_rejected)
                overriding system value
                select n, repeat(n::text, 64), 'NORTH', 'spend', 'cost', period, 1, 'spend.csv', 1, '2009-05-01', 'r', 'x', 'published', 0
                from (values (7, '2007/08'), (8, '2008/09')) f (n, period)""", Map.of());
    }

    TwoYears rejected(int delivery, int rows) {
        return insert(
                "update warehouse.delivery set rows_rejected = :rows where delivery_id = :delivery",
                Map.of("delivery", delivery, "rows", rows));
    }

    TwoYears insert(String statement, Map<String, ?> values) {
        jdbc.sql(statement).params(values).update();
        return this;
    }

    Frozen frozen() {
        return new Frozen(1, "P-1", THEN, Basis.OUTTURN, THEN.lastDay(), THEN, BigDecimal.ZERO, BigDecimal.ONE);
    }

    Benefits benefits() {
        return new Benefits(source, new PlannedBenefits(source));
    }

    int number(String query) {
        return jdbc.sql(query).query((row, _) -> row.getInt(1)).single();
    }

    LaterYear read() {
        return new LaterYearReader(jdbc, frozen(), 2, THEN.plus(1))
                .read(Pounds.ZERO)
                .year();
    }

    Found find(Kind kind, String ref) {
        return read().find(new Evidence(kind, "NORTH", ref));
    }
}
