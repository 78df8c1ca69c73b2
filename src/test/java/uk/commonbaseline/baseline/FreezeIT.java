package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.baseline.Baseline.Question;
import uk.commonbaseline.baseline.Freeze.NameTaken;
import uk.commonbaseline.baseline.Freeze.NothingToFreeze;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.sql.SqlFile;

class FreezeIT {
    private static final Instant NOW = Instant.parse("2008-07-01T02:30:00Z");
    private static final String NAME = "B-2007/08-1";

    private static final Question COVER = new Question(
            "ABC",
            "row 4 of \"staff.csv\" is an agency worker who covers a post that is no funded vacancy of the baseline;"
                    + " the worker counts. Which vacancy is meant?");

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class, Checks.class);
    private final Freeze freeze = beans.getBean(Freeze.class);

    @BeforeEach
    void publish() {
        database.sql(SqlFile.read(FreezeIT.class, "published")).update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void a_baseline_holds_what_counts_with_one_decision_each() {
        Baseline baseline = freeze(NAME);
        assertThat(baseline.name()).isEqualTo(NAME);
        assertThat(baseline.inScope()).isEqualTo(Pounds.of("1000.50"));
        assertThat(baseline.fte()).isEqualTo(Fte.of("0.5"));
        assertThat(baseline.services()).isEqualTo(1);
        assertThat(baseline.isNew()).isTrue();
        assertThat(database.sql("select decision from warehouse.baseline_cost order by row_no")
                        .query(String.class)
                        .list())
                .containsExactly("in", "income");
        assertThat(freeze.findLatest()).contains(notNew(baseline));
    }

    @Test
    void its_hash_stays_whatever_happens_to_files_and_maps_later() {
        Baseline baseline = freeze(NAME);
        assertThat(baseline.contentHash()).matches("[0-9a-f]{64}").isEqualTo(freeze.hash(baseline.id()));
        database.sql("update warehouse.delivery set state = 'withdrawn' where feed = 'staff'")
                .update();
        database.sql("delete from warehouse.code_map").update();
        database.sql("delete from warehouse.fact_cost").update();
        assertThat(freeze.hash(baseline.id())).isEqualTo(baseline.contentHash());
    }

    @Test
    void the_same_content_under_the_same_name_is_the_same_baseline() {
        Baseline first = freeze(NAME);
        assertThat(freeze(NAME)).isEqualTo(notNew(first));
        assertThat(database.sql("select count(*) from warehouse.baseline")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_same_content_under_another_name_has_the_same_hash() {
        assertThat(freeze("B-2007/08-2").contentHash()).isEqualTo(freeze(NAME).contentHash());
    }

    @Test
    void other_content_may_not_take_the_name() {
        Baseline first = freeze(NAME);
        database.sql("update warehouse.fact_cost set amount = amount + 0.0001 where row_no = 2")
                .update();
        assertThatExceptionOfType(NameTaken.class)
                .isThrownBy(() -> freeze(NAME))
                .satisfies(taken -> assertThat(taken.next()).isEqualTo("B-2007/08-2"));
        assertThat(database.sql("select count(*) from warehouse.baseline")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(freeze("B-2007/08-2").contentHash()).isNotEqualTo(first.contentHash());
    }

    @Test
    void files_of_another_year_basis_or_day_are_named_and_not_frozen() {
        freeze(NAME);
        assertThat(texts("select delivery_id::text from warehouse.baseline_delivery order by 1"))
                .containsExactly("1", "2", "3", "4");
        assertThat(texts("""
                select file_name || ': ' || because from warehouse.baseline_unused join warehouse.delivery using (delivery_id)
                order by delivery_id"""))
                .containsExactly(
                        "old.csv: it holds nothing of 2007/08",
                        "budget.csv: it holds no outturn",
                        "leavers.csv: it holds no staff at 31 March 2008",
                        "register.csv: it is not of 2007/08",
                        "scores.csv: it holds nothing of 2007/08");
        assertThat(texts("select title || annual_value from warehouse.baseline_contract"))
                .containsExactly("Payroll bureau1200.0000");
        assertThat(texts("select value::text from warehouse.baseline_measure")).containsExactly("95.5000");
        assertThat(texts("select measure || amount from warehouse.baseline_reject"))
                .containsExactly("outturn5.2500");
        assertThat(texts("select data_cut::date::text from warehouse.baseline")).containsExactly("2008-06-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update warehouse.reject set financial_year = 2007 where delivery_id = 5",
                "update warehouse.reject set as_at = '2008-03-31' where delivery_id = 7"
            })
    void a_file_of_which_only_rejected_rows_are_of_the_year_stays_in_sight(String change) {
        database.sql(change).update();
        freeze(NAME);
        assertThat(count("baseline_unused")).isEqualTo(4);
        assertThat(count("baseline_reject")).isEqualTo(2);
    }

    @Test
    void what_was_expected_is_kept_with_what_came_of_it() {
        Baseline baseline = freeze(NAME);
        assertThat(texts("""
                select concat_ws(' ', feed, period, coalesce(delivery_id::text, 'missing')) from warehouse.baseline_expected
                order by 1"""))
                .containsExactly(
                        "contracts 2007/08 4",
                        "cost 2007/08 1",
                        "cost 2007/08 P13 missing",
                        "performance 2007/08 3",
                        "staff 2007/08 2");
        assertThat(baseline.questions())
                .hasSize(9)
                .contains(new Question(
                        "ABC",
                        "1 post of \"staff.csv\" can't be brought to the baseline's pay level, since no day of the pay spine is"
                                + " given. From which day is the pay? First: row 2"))
                .startsWith(new Question("ABC", "cost 2007/08 P13 is expected and has not been received"))
                .contains(new Question(
                        "ABC", "\"old.csv\" (cost 2006/07) is not used, since it holds nothing of 2007/08"));
    }

    @Test
    void a_kind_without_any_feed_is_missing_too() {
        database.sql("delete from warehouse.expected where feed = 'staff'").update();
        database.sql("update warehouse.delivery set state = 'withdrawn' where feed = 'staff'")
                .update();
        assertThat(freeze(NAME).questions())
                .contains(new Question("ABC", "staff is expected and has not been received"));
    }

    @Test
    void any_file_of_a_feed_will_do_where_no_period_is_named() {
        database.sql("update warehouse.expected set period = '' where feed = 'staff'")
                .update();
        freeze(NAME);
        assertThat(texts("select delivery_id::text from warehouse.baseline_expected where feed = 'staff'"))
                .containsExactly("2");
    }

    @Test
    void a_file_that_is_awaited_makes_another_baseline() {
        Baseline first = freeze(NAME);
        database.sql("delete from warehouse.expected where period = '2007/08 P13'")
                .update();
        assertThat(freeze("B-2007/08-2").contentHash()).isNotEqualTo(first.contentHash());
    }

    /// The vacancy is V1 in HR, funded; who covers it is not counted beside it.
    @ParameterizedTest
    @CsvSource({
        "'V1', vacant-funded, 1, 'agency-cover', 1.5, ''",
        "' v1', vacant-funded, 1, 'agency-cover', 1.5, ''",
        "'V2', vacant-funded, 1, 'in', 2.5, 'cover-without-vacancy'",
        "'V1', vacant-frozen, 1, 'in', 1.5, 'cover-without-vacancy'",
        "'V1', filled, 1, 'in', 2.5, 'cover-without-vacancy'",
        "'V1', vacant-funded, 0.1, 'in', 1.5, 'cover-without-vacancy'",
        "'', vacant-funded, 1, 'in', 2.5, ''",
    })
    void agency_staff_stay_out_only_for_a_vacancy_that_counts(
            String covers, String occupancy, BigDecimal share, String decision, String fte, String question) {
        post(3, "V1", "permanent", occupancy, share, null);
        post(4, "A1", "agency", "filled", BigDecimal.ONE, covers.isEmpty() ? null : covers);
        Baseline baseline = freeze(NAME);
        assertThat(texts("select decision || coalesce(question, '') from warehouse.baseline_staff where row_no = 4"))
                .containsExactly(decision + question);
        assertThat(baseline.fte()).isEqualTo(Fte.of(fte));
        assertThat(baseline.questions().contains(COVER)).isEqualTo(!question.isEmpty());
    }

    @Test
    void a_vacancy_of_another_council_is_not_covered() {
        post(4, "A1", "agency", "filled", BigDecimal.ONE, "V1");
        database.sql("insert into warehouse.partner values"
                        + " ('XYZ', 'Xyz Council', 'Xyz', 'district', null, null, '2007-04-01', null, '{}', 2)")
                .update();
        database.sql("update warehouse.delivery set council = 'XYZ' where delivery_id = 7")
                .update();
        database.sql(
                        "update warehouse.fact_staff set post_ref = 'V1', occupancy = 'vacant-funded', as_at = '2008-03-31'"
                                + " where delivery_id = 7")
                .update();
        assertThat(freeze(NAME).questions()).contains(COVER);
    }

    private void post(
            int row, String ref, String contract, String occupancy, BigDecimal share, @Nullable String covers) {
        database.sql("""
                insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, post_ref, contract,
                    occupancy, covers_post, fte, service_share, salary, funding)
                values (2, :row, :row, 1, '2008-03-31', 4, :ref, :contract, :occupancy, :covers, 1, :share, 20000, 'base')""")
                .param("row", row)
                .param("ref", ref)
                .param("contract", contract)
                .param("occupancy", occupancy)
                .param("covers", covers)
                .param("share", share)
                .update();
    }

    private List<String> texts(String query) {
        return database.sql(query).query((row, _) -> row.getString(1)).list();
    }

    @Test
    void nothing_published_is_nothing_to_freeze() {
        database.sql("update warehouse.delivery set state = 'withdrawn' where feed = 'cost'")
                .update();
        assertThatExceptionOfType(NothingToFreeze.class).isThrownBy(() -> freeze(NAME));
    }

    /// The tests' user owns the tables and is a superuser: rights would not stop it, the triggers do.
    @ParameterizedTest
    @CsvSource({
        "baseline_delivery, delivery_id = 99",
        "baseline_unused, because = ''",
        "baseline_expected, delivery_id = 1",
        "baseline_cost, amount = 0",
        "baseline_staff, fte_in = 0",
        "baseline_measure, value = 0",
        "baseline_contract, annual_value = 0",
        "baseline_reject, amount = 0",
        "baseline_trap, outcome = 'clear'",
        "baseline, name = 'other'",
    })
    void frozen_rows_can_not_be_changed_even_by_their_owner(String table, String change) {
        Baseline baseline = freeze(NAME);
        assertThat(count(table)).isPositive();
        refused("update warehouse.%s set %s".formatted(table, change));
        refused("delete from warehouse.%s".formatted(table));
        refused("truncate warehouse.%s cascade".formatted(table));
        assertThat(count(table)).isPositive();
        assertThat(freeze.hash(baseline.id())).isEqualTo(baseline.contentHash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baseline_delivery",
                "baseline_unused",
                "baseline_expected",
                "baseline_cost",
                "baseline_staff",
                "baseline_measure",
                "baseline_contract",
                "baseline_reject",
                "baseline_trap"
            })
    void nothing_can_be_added_to_a_frozen_baseline(String table) {
        freeze(NAME);
        database.sql(
                        "insert into warehouse.delivery (sha256, council, feed, file_name, bytes, received_at, run, claimed_as, state)"
                                + " values (repeat('f', 64), 'ABC', 'cost', 'late.csv', 1, '2008-08-01', 'run-2', 'late', 'claimed')")
                .update();
        refused("insert into warehouse.%s ".formatted(table)
                + switch (table) {
                    case "baseline_delivery" -> "select baseline_id, 10 from warehouse.baseline";
                    case "baseline_unused" -> "select baseline_id, 10, 'late' from warehouse.baseline";
                    case "baseline_cost" ->
                        "(baseline_id, delivery_id, sheet_no, row_no, part, council, service, subjective, cost_centre_code,"
                                + " subjective_code, period, amount, decision, saveable)"
                                + " select baseline_id, 10, 1, 1, 0, 'ABC', 'HR', '1.1', 'A1', '1001', 1, 1, 'in', true from warehouse.baseline";
                    case "baseline_expected" -> "select baseline_id, 'ABC', 'late', 'cost', '' from warehouse.baseline";
                    default -> "select * from warehouse." + table;
                });
    }

    @Test
    void a_baseline_can_not_be_unsealed() {
        freeze(NAME);
        refused("update warehouse.baseline set content_hash = null");
    }

    /// A rejected row of another year is none of this baseline's; one that tells no year or no basis may be.
    @ParameterizedTest
    @CsvSource({
        "outturn, 2007,, true",
        "outturn, 2006,, false",
        "outturn,,, true",
        "unknown-basis, 2007,, true",
        "unknown-basis,,, true",
        "original-budget, 2007,, false",
        "fte,, 2008-03-31, true",
        "fte,, 2007-03-31, false",
    })
    void what_was_rejected_of_the_same_year_stays_in_sight(
            String measure, @Nullable Integer year, @Nullable LocalDate asAt, boolean kept) {
        database.sql("delete from warehouse.reject").update();
        database.sql("insert into warehouse.reject values (1, 1, 9, 0, :measure, 7.5, :year, :asAt)")
                .param("measure", measure)
                .param("year", year, Types.SMALLINT)
                .param("asAt", asAt, Types.DATE)
                .update();
        freeze(NAME);
        assertThat(count("baseline_reject")).isEqualTo(kept ? 1 : 0);
    }

    private int count(String table) {
        return database.sql("select count(*) from warehouse." + table)
                .query(Integer.class)
                .single();
    }

    private void refused(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(statement).update())
                .withMessageContaining("frozen");
    }

    private Baseline freeze(String name) {
        return freeze.freeze(
                name,
                new BaselineSettings(
                        name,
                        new FinancialYear(2007),
                        Basis.OUTTURN,
                        LocalDate.of(2008, 3, 31),
                        new BigDecimal("0.2"),
                        new BigDecimal("0.5"),
                        Pounds.of("4000000"),
                        "the bid"),
                NOW);
    }

    private static Baseline notNew(Baseline baseline) {
        return new Baseline(
                baseline.id(),
                baseline.name(),
                baseline.contentHash(),
                baseline.inScope(),
                baseline.fte(),
                baseline.services(),
                baseline.councils(),
                false,
                baseline.questions());
    }
}
