package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.baseline.LedgerRow.cost;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every trap of double counting twice: sprung by a planted fault, and clear without it.
class TrapsIT {
    private final Ledgers ledgers = new Ledgers();

    @AfterEach
    void close() {
        ledgers.close();
    }

    @ParameterizedTest
    @CsvSource({"200000, problem 100000", "110000, clear 0"})
    void pay_in_both_payroll_and_ledger(String ledger, String outcome) {
        ledgers.run("""
                        insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
                            claimed_as, state, published_at)
                        values (repeat('5', 64), 'ABC', 'staff', 'staff', '2007/08', 1, 'staff.csv', 1, '2008-06-01', 'r', 's', 'published', '2008-06-03')""").run("""
                        insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract, occupancy,
                            fte, service_share, salary, funding)
                        select 1, 2, 2, 1, '2008-03-31', source_code_id, 'permanent', 'filled', 4, 1, 100000, 'base'
                        from warehouse.source_code where council = 'ABC' and dimension = 'unit' and code = 'HR'""").post(cost("ABC", "HR", "1.1", 1, ledger));
        assertThat(outcomes("pay-twice")).containsExactly("ABC " + outcome, "XYZ not-checked");
    }

    @Test
    void pay_can_not_be_compared_without_posts() {
        ledgers.post(cost("ABC", "HR", "1.1", 1, "200000"));
        assertThat(outcomes("pay-twice")).containsExactly("ABC not-checked", "XYZ not-checked");
    }

    @ParameterizedTest
    @CsvSource({"-5000, clear 0", "-3000, problem 2000", "-4100, clear 900"})
    void recharges_in_and_out(String out, String outcome) {
        ledgers.post(cost("ABC", "HR", "7.1", 1, "5000"), cost("ABC", "NONE", "9.5", 1, out));
        assertThat(outcomes("recharges")).contains("ABC " + outcome);
    }

    @ParameterizedTest
    @CsvSource({"1800, clear", "500, problem"})
    void internal_trading_against_the_units_own_cost(String gross, String outcome) {
        ledgers.post(
                cost("ABC", "HR", "5.4", 1, "2000"),
                cost("ABC", "NONE", "9.5", 1, "-2000"),
                cost("ABC", "NONE", "4.5", 1, gross));
        assertThat(outcomes("internal-trading")).contains("ABC " + outcome + " 2000");
    }

    @ParameterizedTest
    @CsvSource({"-42000, clear 0", "-40000, clear 2000", "-39000, problem 3000"})
    void what_one_partner_pays_another(String received, String outcome) {
        ledgers.post(
                cost("ABC", "HR", "5.1", 1, "42000").with("Xyz Council"),
                cost("XYZ", "HR", "9.6", 1, received).with("Abc Council"));
        assertThat(outcomes("partner-payments")).containsExactly("ABC XYZ " + outcome, "XYZ clear 0");
        assertThat(ledgers.texts("select sum(amount)::text from warehouse.baseline_cost where decision = 'in'"))
                .containsExactly((String) null);
    }

    @Test
    void the_words_name_both_sides_and_what_to_do() {
        ledgers.post(
                cost("ABC", "HR", "5.1", 1, "42000").with("Xyz Council"),
                cost("XYZ", "HR", "9.6", 1, "-39000").with("Abc Council"));
        assertThat(ledgers.freeze().questions())
                .contains(new Baseline.Question(
                        "ABC",
                        "Abc paid Xyz £42,000.00, and Xyz received £39,000.00 from it; they differ by £3,000.00. Both agree on"
                                + " one figure: look for payments in another year, under another name, or under codes other than"
                                + " 5.1 and 9.6."));
    }

    @Test
    void a_partner_paid_under_another_code() {
        ledgers.post(cost("ABC", "HR", "5.2", 1, "5000").with("Xyz Council"), cost("XYZ", "HR", "1.1", 1, "1"));
        assertThat(outcomes("partner-payments")).containsExactly("ABC XYZ problem 5000", "XYZ clear 0");
    }

    @Test
    void a_partner_that_sent_no_ledger_or_named_no_payer() {
        ledgers.post(cost("ABC", "HR", "5.1", 1, "42000").with("Xyz Council"), cost("ABC", "HR", "9.6", 1, "-7"));
        assertThat(outcomes("partner-payments"))
                .containsExactly("ABC XYZ not-checked 42000", "ABC not-checked 7", "XYZ not-checked");
    }

    @ParameterizedTest
    @CsvSource({"20000, problem", "9000, clear"})
    void staff_of_the_capital_programme(String capital, String outcome) {
        ledgers.post(
                cost("ABC", "HR", "1.1", 1, "100000"),
                cost("ABC", "HR", "1.1", 2, capital).ofCapital());
        assertThat(outcomes("capitalised-staff")).contains("ABC " + outcome + " " + capital);
        assertThat(ledgers.texts("select line || ' ' || amount::int from warehouse.bridge where kind = 'step'"
                        + " and view = 'controllable'"))
                .containsExactly("capitalised-staff -" + capital);
    }

    @Test
    void pay_that_is_credited_away() {
        ledgers.post(cost("ABC", "HR", "1.1", 1, "100000"), cost("ABC", "ICT", "1.2", 1, "-15000"));
        assertThat(outcomes("capitalised-staff")).contains("ABC problem 15000");
    }

    @ParameterizedTest
    @CsvSource({"-30000, problem 30000", "-20000, clear 20000"})
    void cost_shown_gross_and_then_as_income(String income, String outcome) {
        ledgers.post(cost("ABC", "HR", "1.1", 1, "100000"), cost("ABC", "HR", "9.1", 1, income));
        assertThat(outcomes("gross-and-income")).contains("ABC " + outcome);
    }

    @Test
    void a_one_off_that_nobody_marked() {
        ledgers.post(months("1.1", "10000")).post(cost("ABC", "HR", "4.5", 5, "30000"));
        assertThat(outcomes("one-offs")).contains("ABC problem 30000");
    }

    @Test
    void a_one_off_that_is_marked_is_left_out() {
        ledgers.post(months("1.1", "10000"))
                .post(cost("ABC", "HR", "4.5", 5, "30000").once());
        assertThat(outcomes("one-offs")).contains("ABC clear 30000");
    }

    @Test
    void figures_by_the_year_can_not_tell_one_offs() {
        ledgers.post(cost("ABC", "HR", "4.5", 0, "30000"));
        assertThat(outcomes("one-offs")).contains("ABC not-checked");
    }

    @ParameterizedTest
    @CsvSource({"30000, problem 30000", "10000, clear 10000", "-5000, problem -5000"})
    void savings_that_are_planned_already(String saving, String outcome) {
        ledgers.post(
                cost("ABC", "HR", "1.1", 0, "100000"),
                cost("ABC", "HR", "1.1", 0, saving).planned());
        assertThat(outcomes("planned-savings")).contains("ABC " + outcome);
    }

    @Test
    void no_budget_plan_is_not_the_same_as_no_savings() {
        ledgers.post(cost("ABC", "HR", "1.1", 0, "100000"));
        assertThat(outcomes("planned-savings")).contains("ABC not-checked");
    }

    @ParameterizedTest
    @CsvSource({"11750, problem 1750", "10000, clear 0", "12500, clear 0"})
    void value_added_tax_on_a_contract(String paid, String outcome) {
        ledgers.run("""
                        insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
                            claimed_as, state, published_at)
                        values (repeat('5', 64), 'ABC', 'contracts', 'contracts', '2007/08', 1, 'register.csv', 1, '2008-06-01', 'r', 's', 'published', '2008-06-03')""").run("""
                        insert into warehouse.fact_contract (delivery_id, row_no, sheet_no, title, supplier_id, annual_value, vat_included)
                        select 1, 2, 1, 'Network', source_code_id, 10000, false
                        from warehouse.source_code where council = 'ABC' and code = 'Kestrel Ltd'""").post(cost("ABC", "ICT", "4.6", 1, paid).with("Kestrel Ltd"));
        assertThat(outcomes("vat")).contains("ABC " + outcome);
    }

    @Test
    void a_code_that_is_called_after_value_added_tax() {
        ledgers.run("update warehouse.source_code set name = 'VAT suspense' where council = 'ABC' and code = '4.5'")
                .post(cost("ABC", "ICT", "4.5", 1, "2000"));
        assertThat(outcomes("vat")).contains("ABC problem 2000");
    }

    @ParameterizedTest
    @CsvSource({"3000, problem 6000", "3100, clear 0"})
    void the_same_rows_in_two_files(String third, String outcome) {
        ledgers.post(
                cost("ABC", "HR", "1.1", 1, "1000"),
                cost("ABC", "HR", "1.1", 1, "2000"),
                cost("ABC", "HR", "4.5", 1, "3000"),
                cost("ABC", "HR", "1.1", 1, "1000").in("again.csv"),
                cost("ABC", "HR", "1.1", 1, "2000").in("again.csv"),
                cost("ABC", "HR", "4.5", 1, third).in("again.csv"));
        assertThat(outcomes("same-file")).contains("ABC " + outcome);
    }

    @Test
    void equal_rows_of_one_file_are_genuine() {
        ledgers.post(
                cost("ABC", "HR", "1.1", 1, "1000"),
                cost("ABC", "HR", "1.1", 1, "1000"),
                cost("XYZ", "HR", "1.1", 1, "1000"));
        assertThat(outcomes("same-file")).containsExactly("ABC clear 0", "XYZ clear 0");
        assertThat(ledgers.texts("select sum(amount)::int::text from warehouse.baseline_cost"))
                .containsExactly("3000");
    }

    /// Three codes in three services of four months: each month added to those before it makes 30,000, where 12,000 was
    /// spent.
    @ParameterizedTest
    @CsvSource({"1000, 2000, 3000, 4000, problem 18000", "1000, 1100, 900, 950, clear 0"})
    void figures_of_the_year_so_far(String first, String second, String third, String fourth, String outcome) {
        for (String service : List.of("HR", "ICT", "FM")) {
            int month = 0;
            for (String amount : List.of(first, second, third, fourth)) {
                month++;
                ledgers.post(cost("ABC", service, "1.1", month, amount).in("P%02d.csv".formatted(month)));
            }
        }
        assertThat(outcomes("cumulative")).contains("ABC " + outcome);
    }

    @Test
    void figures_of_one_period_can_not_tell_whether_they_are_added_up() {
        ledgers.post(cost("ABC", "HR", "1.1", 0, "100000"));
        assertThat(outcomes("cumulative")).contains("ABC not-checked");
    }

    @ParameterizedTest
    @CsvSource({"60000, problem 60000", "-500, clear -500", "28000, problem 28000", "2000, clear 2000"})
    void period_13_holds_what_was_put_right_only(String adjusted, String outcome) {
        ledgers.post(months("1.1", "5000")).post(cost("ABC", "HR", "1.1", 13, adjusted));
        assertThat(outcomes("period-13")).contains("ABC " + outcome);
    }

    @Test
    void a_figure_of_the_year_beside_its_months() {
        ledgers.post(months("1.1", "5000")).post(cost("ABC", "HR", "1.1", 0, "60000"));
        assertThat(outcomes("period-13")).contains("ABC problem 60000");
    }

    @Test
    void without_agreed_limits_nothing_is_checked_and_nothing_passes() {
        ledgers.run("update warehouse.trap set percent = null")
                .post(cost("ABC", "HR", "7.1", 1, "5000"))
                .freeze();
        assertThat(ledgers.texts("select distinct outcome || ' ' || words from warehouse.baseline_trap"))
                .containsExactly("not-checked No limits are agreed for this check.");
        assertThat(ledgers.texts("select count(distinct trap) || ' ' || count(*) from warehouse.baseline_trap"))
                .containsExactly("12 24");
    }

    private static LedgerRow[] months(String subjective, String amount) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> cost("ABC", "HR", subjective, month, amount))
                .toArray(LedgerRow[]::new);
    }

    /// Council, other council, outcome and whole pounds.
    private List<String> outcomes(String trap) {
        ledgers.freeze();
        return ledgers.texts(
                "select concat_ws(' ', council, other_council, outcome, amount::int) from warehouse.baseline_trap where trap = '%s' order by council, other_council"
                        .formatted(trap));
    }
}
