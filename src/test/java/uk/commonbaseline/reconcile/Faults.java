package uk.commonbaseline.reconcile;

import static uk.commonbaseline.reconcile.Verdict.NOT_CHECKED;
import static uk.commonbaseline.reconcile.Verdict.RED;

import java.util.List;

/// One planted fault for each check, and some ways in which a check can't be made. The councils are those of clean.sql.
final class Faults {
    private static final String COST =
            "update warehouse.baseline_cost set %s where baseline_id = 2 and council = 'A' and %s";
    private static final String STAFF = "update warehouse.baseline_staff set %s where council = 'A'";

    private Faults() {}

    static List<Fault> found() {
        return List.of(
                red(
                        "C01",
                        "update warehouse.baseline_expected set delivery_id = null where council = 'A' and kind = 'staff'",
                        "1",
                        "not received: staff 2007/08"),
                red(
                        "C02",
                        "delete from warehouse.baseline_cost where council = 'A' and period = 7",
                        "1",
                        "missing: period 7"),
                red(
                        "C03",
                        "update warehouse.delivery set rows_accepted = 15 where council = 'A' and kind = 'staff'",
                        "3",
                        "rows are missing or too many"),
                red(
                        "C04",
                        "insert into warehouse.baseline_reject values (2, 1, 'A', 'outturn', 4, 2000)",
                        "3.636364",
                        "4 rows were rejected"),
                red("C05", DOUBLED, "1", "period 12 of cost is in A cost.csv and in again.csv"),
                red(
                        "C06",
                        COST.formatted("decision = 'unmapped'", "subjective = '5.2'"),
                        "22.641509",
                        "1 lines are not mapped"),
                red(
                        "C07",
                        "update warehouse.baseline_control set amount = 50000 where council = 'A'",
                        "14",
                        "the ledger is below what was published"),
                red(
                        "C08",
                        COST.formatted("amount = amount + 6000", "subjective = '1.1' and period = 1"),
                        "20",
                        "the ledger is above the payroll for no named reason"),
                red("C09", UNPAID, "3", "1 filled posts without pay, 0 vacancies with pay"),
                red(
                        "C10",
                        STAFF.formatted("fte_computed = 1.5, fte = 1.5, fte_supplied = 1.5"),
                        "100",
                        "1 FTE not between 0 and 1, 1 posts of people with too much in all, 1 FTE other than the hours"),
                red(
                        "C11",
                        STAFF.formatted("salary = 22000"),
                        "100",
                        "1 salaries lie outside their grade, 0 posts have a grade that is not known"),
                red("C12", STAFF.formatted("employer_pension = 3000"), "100", "1 posts with another rate of pension"),
                red(
                        "C13",
                        "delete from warehouse.baseline_cost where council = 'A' and subjective = '9.5'",
                        "100",
                        "recharges in exceed those out"),
                red(
                        "C14",
                        "update warehouse.baseline_cost set amount = -5600 where council = 'B' and subjective = '9.6'",
                        "20",
                        "paid and received differ"),
                red("C15", "delete from warehouse.baseline_staff where council = 'A'", "1", "posts were lost or added"),
                red("C16", STAFF.formatted("spine_date = null"), "100", "pay of which the spine is not known"),
                red(
                        "C17",
                        "update warehouse.baseline_contract set annual_value = 30000 where council = 'A'",
                        "60",
                        "paid 40% of the register's annual value"),
                red(
                        "C18",
                        COST.formatted("amount = 24000", "subjective = '5.2'"),
                        "33.333333",
                        "up from the year before"),
                red(
                        "C19",
                        COST.formatted("amount = amount + 12000", "subjective = '1.1' and period = 1"),
                        "50",
                        "above all others"),
                red(
                        "C20",
                        "update warehouse.baseline_measure set value = 60 where council = 'A'",
                        "10",
                        "other than their parts: HP1"));
    }

    static List<Fault> uncheckable() {
        return List.of(
                unchecked(
                        "C07",
                        "delete from warehouse.baseline_control where council = 'A'",
                        "no published figure of the year is there to compare with"),
                unchecked(
                        "C08",
                        "delete from warehouse.baseline_staff where council = 'A'",
                        "no staff list with pay came"),
                unchecked("C09", STAFF.formatted("person = null"), "the staff list does not say who is on the payroll"),
                unchecked(
                        "C11",
                        "delete from warehouse.grade_history where council = 'A'",
                        "none of the council's grades is in jobs/reference/grades.csv"),
                unchecked("C12", STAFF.formatted("employer_ni = null"), "the staff list holds no National Insurance"),
                unchecked(
                        "C17",
                        "delete from warehouse.baseline_contract where council = 'A'",
                        "no register of contracts with suppliers came"),
                unchecked(
                        "C18",
                        "delete from warehouse.baseline where financial_year = 2006",
                        "no baseline of the year before is frozen"),
                unchecked(
                        "C20",
                        "update warehouse.baseline_measure set computed_value = null where council = 'A'",
                        "no indicator came with its numerator and denominator"),
                unchecked(
                        "C02",
                        "delete from warehouse.baseline_cost where council = 'A'",
                        "nothing was supplied that could be checked"));
    }

    private static final String DOUBLED = """
            insert into warehouse.delivery (delivery_id, sha256, council, feed, kind, period, file_name, bytes, received_at, run, claimed_as, state, rows_read,
                rows_accepted, rows_rejected, rows_excluded) overriding system value
            values (50, repeat('d', 64), 'A', 'cost', 'cost', '2007/08 P12', 'again.csv', 1, '2008-06-01', 'run-2', 'x', 'published', 1, 1, 0, 0);
            insert into warehouse.baseline_delivery values (2, 50);
            insert into warehouse.baseline_cost (baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code,
                subjective_code, period, amount, decision, saveable)
            values (2, 50, 1, 1, 0, 'A', 'HR', '1.1', 'HR1', '1.1', 12, 3500, 'in', true)""";

    private static final String UNPAID = """
            insert into warehouse.baseline_staff (baseline_id, delivery_id, sheet_no, row_no, council, service, contract, occupancy, service_share, fte, pay,
                fte_in, pay_in, decision)
            values (2, 2, 1, 2, 'A', 'HR', 'permanent', 'filled', 1, 3, 0, 3, 0, 'in')""";

    private static Fault red(String check, String sql, String measure, String words) {
        return new Fault(check, sql, measure, RED, words);
    }

    private static Fault unchecked(String check, String sql, String words) {
        return new Fault(check, sql, "", NOT_CHECKED, words);
    }
}
