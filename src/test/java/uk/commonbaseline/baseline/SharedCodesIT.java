package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.sql.SqlFile;

/// Codes that several targets share, frozen.
class SharedCodesIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class, Checks.class);

    @BeforeEach
    void publish() {
        database.sql(SqlFile.read(SharedCodesIT.class, "published")).update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    /// 1,000.50 and -200 pounds and half a post, of which a third goes to HR and the rest elsewhere; of the salaries a
    /// fifth is income. Shares are cut in the order HR, NONE, and within them 1.1, 9.1.
    @Test
    void the_parts_of_a_shared_code_make_it_to_the_last_decimal() {
        database.sql(SqlFile.read(SharedCodesIT.class, "shared")).update();
        Baseline baseline = freeze("whole");

        assertThat(database.sql("""
                        select concat_ws(' ', row_no, service, subjective, amount) from warehouse.baseline_cost
                        where baseline_id = ? order by row_no, service, subjective
                        """).param(baseline.id()).query(String.class).list())
                .containsExactly(
                        "2 HR 1.1 266.7733",
                        "2 HR 9.1 66.6934",
                        "2 NONE 1.1 533.6266",
                        "2 NONE 9.1 133.4067",
                        "3 HR 9.1 -66.6600",
                        "3 NONE 9.1 -133.3400");
        assertThat(database.sql("""
                        select concat_ws(' ', service, fte, pay, fte_in, pay_in) from warehouse.baseline_staff
                        where baseline_id = ? order by service
                        """).param(baseline.id()).query(String.class).list())
                .containsExactly("HR 0.1667 2999.7000 0.1667 2999.7000", "NONE 0.3333 6000.3000 0.0000 0.0000");
    }

    @Test
    void weights_are_part_of_the_maps_version() {
        Baseline whole = freeze("whole");
        database.sql(SqlFile.read(SharedCodesIT.class, "shared")).update();
        Baseline shared = freeze("shared");

        assertThat(mapVersion(shared)).isNotEqualTo(mapVersion(whole));
        assertThat(shared.contentHash()).isNotEqualTo(whole.contentHash());
    }

    private String mapVersion(Baseline baseline) {
        return database.sql("select map_version from warehouse.baseline where baseline_id = ?")
                .param(baseline.id())
                .query(String.class)
                .single();
    }

    private Baseline freeze(String name) {
        return beans.getBean(Freeze.class)
                .freeze(
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
                        Instant.parse("2008-07-01T02:30:00Z"));
    }
}
