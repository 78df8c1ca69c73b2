package uk.commonbaseline.warehouse;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// What the warehouse holds, for a look from outside.
///
/// @param unfinished deliveries that the next run takes up again
/// @param baselines names of the frozen ones, newest first
public record Status(List<Line> deliveries, int unfinished, List<String> baselines) {
    public Status {
        deliveries = List.copyOf(deliveries);
        baselines = List.copyOf(baselines);
    }

    /// One delivery.
    public record Line(
            String council,
            String feed,
            String period,
            int version,
            String state,
            String outcome,
            int rows,
            String fileName) {
        /// Its state as a person would say it.
        public String words() {
            return switch (state) {
                case "published" -> outcome.isEmpty() ? "counts" : "counts, " + outcome.replace('-', ' ');
                case "superseded" -> "replaced";
                case "repeated" -> "already received";
                case "refused" -> "not accepted";
                case "claimed" -> "unfinished";
                default -> state;
            };
        }
    }

    public static Status read(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        List<Line> lines = jdbc.sql(SqlFile.read(Status.class, "status"))
                .query((row, _) -> new Line(
                        row.getString("council"),
                        row.getString("feed"),
                        row.getString("period"),
                        row.getInt("version"),
                        row.getString("state"),
                        row.getString("outcome"),
                        row.getInt("rows_read"),
                        row.getString("file_name")))
                .list();
        int unfinished = (int)
                lines.stream().filter(line -> line.state().equals("claimed")).count();
        List<String> baselines = jdbc.sql(
                        "select name from warehouse.baseline where content_hash is not null order by baseline_id desc")
                .query((row, _) -> row.getString(1))
                .list();
        return new Status(lines, unfinished, baselines);
    }
}
