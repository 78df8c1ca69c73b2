package uk.commonbaseline.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.docs.GeneratedPart.cell;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.sql.SqlFile;

class WarehousePageIT {
    private static final List<Column> COLUMNS = JdbcClient.create(
                    TestDatabase.fresh().dataSource())
            .sql(SqlFile.read(WarehousePageIT.class, "data-dictionary"))
            .query(WarehousePageIT::column)
            .list();

    private record Column(
            String relation, boolean view, String about, String name, String type, boolean required, String comment) {}

    @Test
    void every_table_and_view_is_explained() {
        assertThat(COLUMNS.stream()
                        .filter(column -> column.about().isEmpty())
                        .map(Column::relation)
                        .distinct())
                .as("tables and views without a comment; add it in a migration")
                .isEmpty();
    }

    @Test
    void every_column_of_a_table_is_explained() {
        assertThat(COLUMNS.stream()
                        .filter(column -> !column.view() && column.comment().isEmpty())
                        .map(column -> column.relation() + "." + column.name()))
                .as("columns without a comment; add it in a migration")
                .isEmpty();
    }

    @Test
    void the_page_holds_every_table_and_column() {
        Map<Boolean, List<Column>> byKind = COLUMNS.stream().collect(groupingBy(Column::view));
        GeneratedPart.of("warehouse.md", "tables").mustSay(sections(byKind.getOrDefault(false, List.of())));
        GeneratedPart.of("warehouse.md", "views").mustSay(sections(byKind.getOrDefault(true, List.of())));
    }

    private static String sections(List<Column> columns) {
        return columns.stream()
                .collect(groupingBy(Column::relation, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(WarehousePageIT::section)
                .collect(joining("\n"));
    }

    private static String section(List<Column> columns) {
        Column first = columns.getFirst();
        String heading = "### %s\n\n%s\n\n".formatted(first.relation(), first.about());
        if (first.view()) {
            return heading + "Columns: "
                    + columns.stream().map(column -> "`" + column.name() + "`").collect(joining(", ")) + ".\n";
        }
        return heading + "| column | type | what it holds |\n|---|---|---|\n"
                + columns.stream().map(WarehousePageIT::row).collect(joining());
    }

    private static String row(Column column) {
        return "| `%s` | %s | %s |\n"
                .formatted(
                        column.name(),
                        column.type() + (column.required() ? "" : ", may be empty"),
                        cell(column.comment()));
    }

    private static Column column(ResultSet row, int index) throws SQLException {
        return new Column(
                row.getString("relation"),
                row.getBoolean("is_view"),
                row.getString("about"),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("required"),
                row.getString("comment"));
    }
}
