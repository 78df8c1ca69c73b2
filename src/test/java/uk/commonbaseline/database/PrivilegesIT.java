package uk.commonbaseline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// Every privilege of every role on every table, view and sequence stands in `privileges.txt`, to be read by whoever
/// answers for it. A table without a line there fails this test, and so does a right that nobody wrote down.
class PrivilegesIT {
    private static final Path WRITTEN = Path.of("src/test/resources/uk/commonbaseline/database/privileges.txt");

    private static JdbcClient jdbc;

    @BeforeAll
    static void connect() {
        jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
    }

    @Test
    void every_role_has_the_privileges_that_are_written_down_and_no_others() throws IOException {
        Files.write(Path.of("target/privileges.txt"), actual());
        List<String> written = Files.readAllLines(WRITTEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(actual())
                .as("rights in the database; where they are meant, copy the lines of target/privileges.txt")
                .containsExactlyElementsOf(written);
    }

    @Test
    void a_right_that_is_granted_unnoticed_is_found() {
        JdbcClient other = JdbcClient.create(TestDatabase.fresh().dataSource());
        other.sql("grant select on warehouse.fact_staff to public").update();
        assertThat(actual(other)).isNotEqualTo(actual());
    }

    @Test
    void no_function_lends_its_owners_rights_and_nobody_else_may_call_procedures() {
        assertThat(jdbc.sql("""
                                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                where n.nspname in ('warehouse', 'reporting', 'batch')
                                  and (p.prosecdef or p.prokind = 'p' and has_function_privilege('baseline_loader', p.oid, 'execute'))
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void the_report_has_no_table_and_no_view_shows_more_than_its_reader_may_see() {
        assertThat(jdbc.sql("""
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname = 'warehouse' and c.relkind = 'v'
                                  and has_table_privilege('baseline_council', c.oid, 'select')
                                  and not coalesce('security_invoker=true' = any (c.reloptions), false)
                                union all
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname in ('warehouse', 'batch') and c.relkind in ('r', 'v')
                                  and has_any_column_privilege('baseline_reporter', c.oid, 'select, insert, update, references')
                                """).query(String.class).list()).isEmpty();
    }

    private static List<String> actual() {
        return actual(jdbc);
    }

    private static List<String> actual(JdbcClient jdbc) {
        return jdbc.sql(SqlFile.read(PrivilegesIT.class, "privileges"))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
