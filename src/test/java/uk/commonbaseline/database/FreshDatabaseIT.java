package uk.commonbaseline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class FreshDatabaseIT {
    @Test
    void each_fresh_database_has_our_tables_and_nobody_elses_rows() throws SQLException {
        TestDatabase first = TestDatabase.fresh();
        TestDatabase second = TestDatabase.fresh();

        execute(first, "insert into warehouse.service values ('HR', 'Human resources', 'CORE', 1)");

        assertThat(count(first, "warehouse.service")).isEqualTo(1);
        assertThat(count(second, "warehouse.service")).isZero();
    }

    @Test
    void an_empty_database_has_no_tables_of_ours() throws SQLException {
        assertThat(count(TestDatabase.empty(), "pg_namespace where nspname = 'warehouse'"))
                .isZero();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestDatabase database, String from) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + from)) {
            found.next();
            return found.getInt(1);
        }
    }
}
