package uk.commonbaseline.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// What the warehouse holds, for a look from outside.
///
/// @param missing what is to come for the baseline and has not, as of the last run
/// @param unfinished deliveries that the next run takes up again
/// @param idleWaivers waivers that have expired, or speak of nothing that counts, in words
/// @param baselines names of the frozen ones, newest first
public record Status(
        List<Line> deliveries,
        List<Missing> missing,
        int unfinished,
        List<String> baselines,
        List<String> idleWaivers) {
    public Status {
        idleWaivers = List.copyOf(idleWaivers);
        missing = List.copyOf(missing);
        deliveries = List.copyOf(deliveries);
        baselines = List.copyOf(baselines);
    }

    /// A file that a council is to send.
    ///
    /// @param period empty where any file of the feed will do
    /// @param othersCame another file of the same kind is there, so the council's extract is there in part
    public record Missing(String council, String feed, String period, boolean othersCame) {
        /// What is to come, and whether it is all of the extract or a part.
        public String words() {
            String what = period.isEmpty() ? feed : feed + " " + period;
            return council + " " + what + (othersCame ? " (the rest of it is here)" : "");
        }
    }

    /// One delivery.
    ///
    /// @param unused why it has no part in the baseline; empty where it has
    public record Line(
            String council,
            String feed,
            String period,
            int version,
            String state,
            String outcome,
            int rows,
            String fileName,
            String unused) {
        /// Its state as a person would say it.
        public String words() {
            return switch (state) {
                case "published" -> published();
                case "superseded" -> "replaced";
                case "repeated" -> "already received";
                case "refused" -> "not accepted";
                case "claimed" -> "unfinished";
                default -> state;
            };
        }

        private String published() {
            if (!unused.isEmpty()) {
                return "not used: " + unused;
            }
            return outcome.isEmpty() ? "counts" : "counts, " + outcome.replace('-', ' ');
        }
    }

    /// Reads it as of a day.
    public static Status read(DataSource dataSource, LocalDate today) {
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
                        row.getString("file_name"),
                        row.getString("unused")))
                .list();
        int unfinished = (int)
                lines.stream().filter(line -> line.state().equals("claimed")).count();
        List<String> baselines = jdbc.sql(
                        "select name from warehouse.baseline where content_hash is not null order by baseline_id desc")
                .query((row, _) -> row.getString(1))
                .list();
        return new Status(lines, missing(jdbc), unfinished, baselines, idleWaivers(jdbc, today));
    }

    private static List<Missing> missing(JdbcClient jdbc) {
        return jdbc.sql(SqlFile.read(Status.class, "missing"))
                .query((row, _) -> new Missing(
                        row.getString("council"),
                        row.getString("feed"),
                        row.getString("period"),
                        row.getBoolean("others_came")))
                .list();
    }

    private static List<String> idleWaivers(JdbcClient jdbc, LocalDate today) {
        return jdbc.sql(SqlFile.read(Status.class, "idle-waivers"))
                .param("today", Date.valueOf(today))
                .<String>query((row, _) -> "%s of %s%s%s%s (%s): %s"
                        .formatted(
                                row.getString("code"),
                                row.getString("council"),
                                prefixed(" ", row.getString("feed")),
                                row.getString("place").equals("anywhere") ? "" : ", " + row.getString("place"),
                                prefixed(", ", row.getString("mentions")),
                                row.getString("owner"),
                                row.getBoolean("expired")
                                        ? "expired on " + row.getString("expires_on")
                                        : "speaks of nothing that counts"))
                .list();
    }

    private static String prefixed(String prefix, String word) {
        return word.isEmpty() ? "" : prefix + word;
    }
}
