package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.warehouse.CouncilRoles;

/// The samples of five councils are loaded and frozen; then one of them looks.
class CouncilRowsIT {
    @TempDir
    private static Path folder;

    private static TestDatabase database;
    private static StartedProgram program;
    private static SingleConnectionDataSource connection;
    private static JdbcClient council;

    @BeforeAll
    static void start() throws Exception {
        database = TestDatabase.fresh();
        program = StartedProgram.in(folder.resolve("home"), Path.of("jobs"), database);
        StartedProgram.dropSamples(program.home());
        program.night();
        program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        CouncilRoles.make(database.dataSource(), Set.of("BCC", "AVDC"));
        assertThat(CouncilRoles.make(database.dataSource(), Set.of("BCC", "AVDC")))
                .containsEntry("AVDC", "baseline_council_avdc");
        connection = new SingleConnectionDataSource(database.dataSource().getConnection(), true);
        council = JdbcClient.create(connection);
        council.sql("set role baseline_council_avdc").update();
    }

    @AfterAll
    static void close() {
        connection.destroy();
        program.close();
    }

    @Test
    void a_council_sees_all_rows_of_its_own_and_none_of_another_in_every_table_and_view() {
        List<String> filled = new ArrayList<>();
        for (String relation : listReadable("council")) {
            assertThat(count(council, relation + " where council <> 'AVDC'"))
                    .as(relation)
                    .isZero();
            assertThat(count(council, relation))
                    .as(relation)
                    .isEqualTo(count(program.jdbc(), relation + " where council = 'AVDC'"));
            if (count(program.jdbc(), relation + " where council <> 'AVDC'") > 0 && count(council, relation) > 0) {
                filled.add(relation);
            }
        }
        for (String relation : listReadable("delivery_id")) {
            String own = " where delivery_id in (select delivery_id from warehouse.delivery where council = 'AVDC')";
            assertThat(count(council, relation)).as(relation).isEqualTo(count(program.jdbc(), relation + own));
            if (count(program.jdbc(), relation) > count(council, relation) && count(council, relation) > 0) {
                filled.add(relation);
            }
        }
        assertThat(filled)
                .as("tables and views in which there was something to hide, and something to show")
                .contains(
                        "warehouse.delivery",
                        "warehouse.fact_cost",
                        "warehouse.fact_staff",
                        "warehouse.finding",
                        "warehouse.baseline_cost",
                        "warehouse.baseline_staff",
                        "warehouse.source_code",
                        "warehouse.current_cost",
                        "warehouse.current_staff");
    }

    @Test
    void functions_show_no_more_than_tables_do() {
        int others = program.jdbc()
                .sql("select delivery_id from warehouse.delivery where council = 'BCC' and kind = 'cost' limit 1")
                .query(Integer.class)
                .single();
        assertThat(count(program.jdbc(), "warehouse.loaded(%d)".formatted(others)))
                .isPositive();
        assertThat(count(council, "warehouse.loaded(%d) where facts > 0".formatted(others)))
                .isZero();
    }

    @Test
    void a_council_changes_nothing_and_sees_nothing_of_the_boards() {
        for (String statement : List.of(
                "delete from warehouse.delivery",
                "update warehouse.delivery set council = 'AVDC'",
                "insert into warehouse.council_role values ('baseline_council_avdc', 'BCC')",
                "select * from warehouse.appraisal_line",
                "select * from warehouse.recipe_file",
                "select * from batch.batch_job_execution",
                "select * from reporting.baseline_cost",
                "set local role baseline_loader")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() ->
                            JdbcClient.create(connection).sql(login(statement)).update());
        }
    }

    /// As a login of the council would say it: the test's own session may become any role.
    private static String login(String statement) {
        return statement.startsWith("set local role")
                ? "do $$ begin if not pg_has_role(current_user, 'baseline_loader', 'member') then raise exception 'no'; end if; end $$"
                : statement;
    }

    @Test
    void a_council_without_a_role_of_its_own_sees_nothing() throws Exception {
        SingleConnectionDataSource other =
                new SingleConnectionDataSource(database.dataSource().getConnection(), true);
        JdbcClient nobody = JdbcClient.create(other);
        nobody.sql("set role baseline_council").update();
        assertThat(count(nobody, "warehouse.delivery")).isZero();
        assertThat(count(nobody, "warehouse.current_cost")).isZero();
        other.destroy();
    }

    @Test
    void the_loader_sees_all() throws Exception {
        SingleConnectionDataSource other =
                new SingleConnectionDataSource(database.dataSource().getConnection(), true);
        JdbcClient loader = JdbcClient.create(other);
        loader.sql("set role baseline_loader").update();
        assertThat(count(loader, "warehouse.fact_cost")).isEqualTo(count(program.jdbc(), "warehouse.fact_cost"));
        other.destroy();
    }

    private static List<String> listReadable(String column) {
        return program.jdbc()
                .sql("""
                        select 'warehouse.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'warehouse' and c.relkind in ('r', 'v') and has_table_privilege('baseline_council', c.oid, 'select')
                          and c.relname <> 'council_role'
                          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ?)
                          and not (? <> 'council' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council'))
                        """)
                .param(column)
                .param(column)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static long count(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
