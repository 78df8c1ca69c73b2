package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.commonbaseline.baseline.LedgerRow.cost;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import uk.commonbaseline.partnership.Pounds;

/// Costs from their rows to the bridge, with figures worked out by hand.
class CostsIT {
    private static final String BRIDGE = """
            select concat_ws(' ', council, kind, line, amount::numeric(18,2), rows) from warehouse.bridge
            where view = '%s' and baseline_id = (select max(baseline_id) from warehouse.baseline) order by council, position""";

    private final Ledgers ledgers = new Ledgers();

    @AfterEach
    void close() {
        ledgers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "HR, 1.1, in, in",
        "HR, 1.5, in, in",
        "HR, 1.6, provision, provision",
        "HR, 1.10, one-off, one-off",
        "HR, 2.3, premises-outside-fm, in",
        "FM, 2.3, in, in",
        "HR, 2.7, apportionment, in",
        "HR, 5.4, internal-trading, internal-trading",
        "HR, 7.1, recharge, recharge",
        "HR, 9.5, recharge, recharge",
        "HR, 8.1, capital-charge, in",
        "HR, 8.3, capital-charge, capital-charge",
        "HR, 9.1, income, income",
        "DEM, 1.1, outer-ring, outer-ring",
        "DEM, 8.1, capital-charge, outer-ring",
        "NONE, 1.1, other-service, other-service",
    })
    void a_cost_has_one_decision_for_each_view(String service, String subjective, String decision, String fullCost) {
        ledgers.post(cost("ABC", service, subjective, 1, "10")).freeze();
        assertThat(ledgers.texts("select decision from warehouse.controllable_cost"))
                .containsExactly(decision);
        assertThat(ledgers.texts("select decision from warehouse.full_cost")).containsExactly(fullCost);
    }

    @Test
    void what_is_capital_or_does_not_recur_or_goes_to_a_partner_is_in_neither_view() {
        ledgers.post(
                        cost("ABC", "HR", "1.1", 1, "1").ofCapital(),
                        cost("ABC", "HR", "4.6", 1, "2").ofCapital(),
                        cost("ABC", "HR", "4.5", 1, "3").once(),
                        cost("ABC", "HR", "5.1", 1, "4").with("Xyz Council"),
                        cost("ABC", "HR", "5.1", 1, "5").with("Kestrel Ltd"))
                .freeze();
        assertThat(ledgers.texts("""
                        select concat_ws(' ', amount::int, decision, full_cost_decision, partner, capital, one_off)
                        from warehouse.baseline_cost order by amount"""))
                .containsExactly(
                        "1 capitalised-staff capitalised-staff t f",
                        "2 capital capital t f",
                        "3 one-off one-off f t",
                        "4 partner-payment partner-payment XYZ f f",
                        "5 in in f f");
    }

    @Test
    void a_body_that_left_before_the_year_is_no_partner_of_it() {
        ledgers.run(
                        "update warehouse.partner set joined_on = '2006-04-01', left_on = '2007-03-31' where partner = 'XYZ'")
                .post(cost("ABC", "HR", "5.1", 1, "400").with("Xyz Council"));
        assertThat(ledgers.freeze().inScope()).isEqualTo(Pounds.of("400"));
    }

    @Test
    void at_the_years_own_prices_every_amount_stays_as_supplied() {
        ledgers.run("insert into warehouse.setting values ('price-base', '2007')")
                .post(cost("ABC", "HR", "1.1", 1, "1000.01"))
                .freeze();
        assertThat(ledgers.texts("select concat_ws(' ', supplied, amount, price_index) from warehouse.baseline_cost"))
                .containsExactly("1000.0100 1000.0100");
        assertThat(ledgers.texts("select price_base::text from warehouse.baseline"))
                .containsExactly("2007");
        assertThat(ledgers.texts("select price_index from warehouse.baseline_price"))
                .isEmpty();
    }

    /// 1,000.01 by 102.75 is 1,027.510275; 500 by 103 is 515; 333.33 by 102.5 is 341.66325. In scope 1,833.34 becomes
    /// 1,884.1736, so the step is 50.8336.
    @Test
    void at_another_years_prices_each_cost_follows_its_own_index() {
        pricesOf2008();
        ledgers.post(
                cost("ABC", "HR", "1.1", 1, "1000.01"),
                cost("ABC", "HR", "5.2", 1, "500"),
                cost("ABC", "HR", "4.6", 1, "333.33"),
                cost("ABC", "HR", "9.1", 1, "-100"));
        Baseline baseline = ledgers.freeze();
        assertThat(baseline.inScope()).isEqualTo(Pounds.of("1884.1736"));
        assertThat(ledgers.texts("""
                        select concat_ws(' ', supplied, amount, price_index) from warehouse.baseline_cost order by row_no"""))
                .containsExactly(
                        "1000.0100 1027.5103 pay-award",
                        "500.0000 515.0000 contract",
                        "333.3300 341.6633 deflator",
                        "-100.0000 -102.5000 deflator");
        assertThat(ledgers.texts("select line || ' ' || amount from warehouse.bridge where view = 'controllable'"
                        + " and kind in ('start', 'step', 'end') order by position"))
                .containsExactly("supplied 1733.3400", "income 100.0000", "price-base 50.8336", "reported 1884.1736");
        assertThat(ledgers.texts(
                        "select concat_ws(' ', price_index, from_level::float8, to_year, to_level::float8, source)"
                                + " from warehouse.baseline_price order by 1"))
                .containsExactly(
                        "contract 100 2008 103 test", "deflator 100 2008 102.5 test", "pay-award 100 2008 102.75 test");
    }

    @Test
    void a_cost_without_its_index_is_never_frozen_at_the_wrong_price() {
        pricesOf2008();
        ledgers.run("delete from warehouse.price_index where price_index = 'contract' and financial_year = 2008")
                .post(cost("ABC", "HR", "5.2", 1, "500"));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(ledgers::freeze);
    }

    /// The plan takes 150.50 off HR and 80 off a service outside; what it saves once is no saving of every year.
    @Test
    void planned_savings_come_off_what_counts_and_were_never_supplied() {
        ledgers.post(
                cost("ABC", "HR", "1.1", 0, "1000"),
                cost("ABC", "HR", "1.1", 0, "150.50").planned(),
                cost("ABC", "NONE", "1.1", 0, "80").planned(),
                cost("ABC", "HR", "4.5", 0, "30").planned().once(),
                cost("ABC", "HR", "1.1", 0, "7").planned().ofYear(2008));
        Baseline baseline = ledgers.freeze();
        assertThat(baseline.inScope()).isEqualTo(Pounds.of("849.50"));
        assertThat(ledgers.texts("""
                        select concat_ws(' ', nature, supplied::float8, amount::float8, decision, full_cost_decision)
                        from warehouse.baseline_cost order by nature, row_no"""))
                .containsExactly(
                        "ledger 1000 1000 in in",
                        "planned-saving 0 -150.5 in in",
                        "planned-saving 0 -80 other-service other-service",
                        "planned-saving 0 -30 one-off one-off");
        assertThat(ledgers.texts(BRIDGE.formatted("full-cost")))
                .containsExactly(
                        "ABC opening read 1000.00 0",
                        "ABC before left-out 0.00 0",
                        "ABC before other-years 0.00 0",
                        "ABC start supplied 1000.00 1",
                        "ABC step planned-saving -150.50 1",
                        "ABC end reported 849.50 2");
        assertThat(ledgers.texts("select because from warehouse.baseline_unused"))
                .isEmpty();
    }

    /// Abc's file holds 300.10 of the year before, 5.25 that was rejected and 40 that a rule leaves out.
    @Test
    void the_bridge_leads_from_what_was_read_to_what_is_reported() {
        ledgers.post(
                        cost("ABC", "HR", "1.1", 1, "1000.50"),
                        cost("ABC", "HR", "8.1", 1, "70"),
                        cost("ABC", "HR", "2.3", 1, "20.20"),
                        cost("ABC", "HR", "7.1", 1, "60"),
                        cost("ABC", "NONE", "9.5", 1, "-60"),
                        cost("ABC", "HR", "1.1", 1, "300.10").ofYear(2006),
                        cost("XYZ", "ICT", "4.6", 1, "12.34"))
                .run("insert into warehouse.reject select delivery_id, 1, 99, 0, 'outturn', 5.25, 2007, null"
                        + " from warehouse.delivery where council = 'ABC'")
                .run("update warehouse.delivery_amount set read = read + 45.25, rejected = 5.25, excluded = 40"
                        + " where delivery_id = (select delivery_id from warehouse.delivery where council = 'ABC')")
                .freeze();
        assertThat(ledgers.texts(BRIDGE.formatted("controllable")))
                .containsExactly(
                        "ABC opening read 1436.05 0",
                        "ABC before left-out -40.00 0",
                        "ABC before other-years -300.10 0",
                        "ABC start supplied 1095.95 6",
                        "ABC step recharge -60.00 1",
                        "ABC step capital-charge -70.00 1",
                        "ABC step other-service 60.00 1",
                        "ABC step premises-outside-fm -20.20 1",
                        "ABC step rejected -5.25 1",
                        "ABC end reported 1000.50 1",
                        "XYZ opening read 12.34 0",
                        "XYZ before left-out 0.00 0",
                        "XYZ before other-years 0.00 0",
                        "XYZ start supplied 12.34 1",
                        "XYZ end reported 12.34 1");
        assertThat(ledgers.texts(BRIDGE.formatted("full-cost")))
                .contains("ABC start supplied 1095.95 6", "ABC end reported 1090.70 3")
                .doesNotContain("ABC step capital-charge -70.00 1");
        assertThat(ledgers.texts("""
                        select view from warehouse.bridge group by view, council
                        having sum(case when kind in ('start', 'step') then amount when kind = 'end' then -amount else 0 end) <> 0
                            or sum(case when kind in ('opening', 'before') then amount when kind = 'start' then -amount else 0 end) <> 0""")).isEmpty();
    }

    @Test
    void what_is_named_beside_the_total_is_told_with_its_fate() {
        ledgers.post(cost("ABC", "HR", "1.5", 1, "50"), cost("ABC", "HR", "1.10", 1, "9"))
                .freeze();
        assertThat(ledgers.texts(
                        "select concat_ws(' ', subjective, decision, amount::int) from warehouse.memo_cost order by 1"))
                .containsExactly("1.10 one-off 9", "1.5 in 50");
    }

    private void pricesOf2008() {
        ledgers.run("insert into warehouse.setting values ('price-base', '2008')")
                .run(
                        "insert into warehouse.price_index select kind, year, case year when 2007 then 100 else level end, 'test'"
                                + " from (values ('pay-award', 102.75), ('contract', 103), ('deflator', 102.5)) as i (kind, level),"
                                + " (values (2007), (2008)) as y (year)");
    }
}
