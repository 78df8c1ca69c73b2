package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
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
import uk.commonbaseline.baseline.Freeze.NameTaken;
import uk.commonbaseline.baseline.Freeze.NothingToFreeze;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

class FreezeIT {
    private static final Instant NOW = Instant.parse("2008-07-01T02:30:00Z");
    private static final String NAME = "B-2007/08-1";

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class);
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
    void nothing_published_is_nothing_to_freeze() {
        database.sql("update warehouse.delivery set state = 'withdrawn' where feed = 'cost'")
                .update();
        assertThatExceptionOfType(NothingToFreeze.class).isThrownBy(() -> freeze(NAME));
    }

    /// The tests' user owns the tables and is a superuser: rights would not stop it, the triggers do.
    @ParameterizedTest
    @CsvSource({
        "baseline_delivery, delivery_id = 99",
        "baseline_cost, amount = 0",
        "baseline_staff, fte_in = 0",
        "baseline_measure, value = 0",
        "baseline_contract, annual_value = 0",
        "baseline_reject, amount = 0",
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
                "baseline_cost",
                "baseline_staff",
                "baseline_measure",
                "baseline_contract",
                "baseline_reject"
            })
    void nothing_can_be_added_to_a_frozen_baseline(String table) {
        freeze(NAME);
        database.sql(
                        "insert into warehouse.delivery (sha256, council, feed, file_name, bytes, received_at, run, claimed_as, state)"
                                + " values (repeat('9', 64), 'ABC', 'cost', 'late.csv', 1, '2008-08-01', 'run-2', 'late', 'claimed')")
                .update();
        refused(
                table.equals("baseline_delivery")
                        ? "insert into warehouse.baseline_delivery select baseline_id, 5 from warehouse.baseline"
                        : "insert into warehouse.%1$s select * from warehouse.%1$s".formatted(table));
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
                false);
    }
}
