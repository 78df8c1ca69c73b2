package uk.commonbaseline.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// A saves 60 and 30, B 20, C nothing; 30 a year are fixed. C bears costs and gains nothing.
class AllocationsIT {
    private static final int APPRAISAL = 1;
    private static final Workings AS_IS = new Workings(
            "O0", "As is", Options.random(1, 1).decisionYear(), List.of(), 2, Map.of(), List.of(), List.of());
    private static final Workings OPTION = Options.of(
            SharingTest.ordered("A", "600", "B", "300", "C", "100"),
            2,
            List.of(
                    Options.saving("A", "ICT", "60"),
                    Options.saving("A", "HR", "30"),
                    Options.saving("B", "HR", "20"),
                    Options.everyYear("", "30")));

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Allocations allocations = new Allocations(dataSource);

    @BeforeEach
    void appraise() {
        database.sql(SqlFile.read(AllocationsIT.class, "small_appraisal")).update();
    }

    @Test
    void every_coalition_of_few_partners_is_kept_and_the_smallest_viable_is_marked() {
        work(AllocationSettings.USUAL);
        assertThat(texts("""
                        select array_to_string(members, '+') || ' ' || trim_scale(npv) || ' ' || trim_scale(stranded_npv)
                            || case when smallest_viable then ' smallest' else '' end
                        from warehouse.appraisal_coalition order by cardinality(members), members"""))
                .containsExactly(
                        "A 0 72", "B 0 11", "C 0 -3", "A+B 80 3 smallest", "A+C 60 9", "B+C -10 18", "A+B+C 80 0");
    }

    @Test
    void shares_of_each_key_sum_to_the_whole_and_who_ends_below_is_flagged() {
        work(AllocationSettings.USUAL);
        assertThat(texts(
                        "select key || ' ' || trim_scale(sum(npv)) || ' ' || trim_scale(sum(net_saving)) || ' ' || trim_scale(sum(payment))"
                                + " from warehouse.appraisal_allocation group by key order by key"))
                .containsExactly(
                        "agreed 80 80 0",
                        "cost-share 80 80 0",
                        "equal 80 80 0",
                        "fte 80 80 0",
                        "own-change 80 80 0",
                        "population 80 80 0",
                        "shapley 80 80 0");
        assertThat(texts("""
                        select concat_ws(' ', council, trim_scale(npv), below_alone, trim_scale(payment))
                        from warehouse.appraisal_allocation where key = 'agreed' order by council""")).containsExactly("A 72 f -2.6024", "B 11 f -0.3976", "C -3 t 3");
    }

    @Test
    void population_and_posts_of_what_takes_part_come_from_the_warehouse() {
        work(AllocationSettings.USUAL);
        assertThat(texts("""
                        select concat_ws(' ', key, council, trim_scale(npv)) from warehouse.appraisal_allocation
                        where key in ('population', 'fte') order by key, council"""))
                .containsExactly(
                        "fte A 60",
                        "fte B 0",
                        "fte C 20",
                        "population A 53.3333",
                        "population B 26.6667",
                        "population C 0");
    }

    @Test
    void a_withdrawal_stands_with_what_it_does_to_each() {
        work(AllocationSettings.USUAL);
        assertThat(texts("""
                        select concat_ws(' ', council, nullif(service, ''), other, trim_scale(npv)) from warehouse.appraisal_withdrawal
                        where council = 'B' order by service, other"""))
                .containsExactly("B A -7.7143", "B B -11", "B C -1.2857", "B HR A 0", "B HR B -20", "B HR C 0");
    }

    @Test
    void what_stands_by_the_same_keys_is_left_and_by_others_is_worked_anew() {
        work(AllocationSettings.USUAL);
        database.sql("update warehouse.appraisal_allocation set payment = 99").update();
        work(AllocationSettings.USUAL);
        assertThat(texts("select distinct payment from warehouse.appraisal_allocation"))
                .containsExactly("99.0000");
        work(new AllocationSettings(Keys.both(Key.EQUAL), Options.SAMPLING));
        assertThat(texts("select distinct trim_scale(npv) from warehouse.appraisal_allocation where key = 'agreed'"))
                .containsExactlyInAnyOrder("26.6667", "26.6666");
    }

    @Test
    void a_fault_leaves_nothing_behind() {
        Workings stranger = Options.of(SharingTest.ordered("A", "1"), 1, List.of(Options.saving("Z", "HR", "1")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> allocations.work(APPRAISAL, List.of(OPTION, stranger), AllocationSettings.USUAL));
        assertThat(texts("select 1 from warehouse.appraisal_allocation")).isEmpty();
    }

    @Test
    void with_many_partners_only_the_outstanding_coalitions_are_kept() {
        Workings many = Options.random(7, 7);
        database.sql(
                        "insert into warehouse.appraisal_option values (1, 'R', 'Random', '', '', 2008, 0, 0, 0, 0, 0, 0, 0, 0, null, 3)")
                .update();
        allocations.work(APPRAISAL, List.of(many), AllocationSettings.USUAL);
        assertThat(texts("select cardinality(members) from warehouse.appraisal_coalition order by 1"))
                .hasSizeBetween(15, 16)
                .startsWith("1", "1", "1", "1", "1", "1", "1")
                .endsWith("6", "6", "6", "6", "6", "6", "6", "7");
    }

    private void work(AllocationSettings settings) {
        allocations.work(APPRAISAL, List.of(AS_IS, OPTION), settings);
    }

    private List<@Nullable String> texts(String query) {
        return database.sql(query).query(String.class).list();
    }
}
