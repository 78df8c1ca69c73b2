package uk.commonbaseline.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.sql.SqlFile;

/// How the outbox stands, for a look from outside.
///
/// @param waitingSince when the oldest that waits was queued, as people read it; empty where none waits
/// @param lastSent likewise
/// @param failed refused, given up or stopped
/// @param folderWords what stood in the way of the last copy that waits
/// @param words of the last try of what waits
public record OutboxStanding(
        int waiting,
        String waitingSince,
        int sent,
        String lastSent,
        int failed,
        int foldersWaiting,
        String folderWords,
        String words) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(AsAt.LONDON);

    /// Empty where the database is of an older program, which sent nothing.
    public static Optional<OutboxStanding> find(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        boolean there = jdbc.sql("select to_regclass('warehouse.outbox') is not null")
                .query(Boolean.class)
                .single();
        return there
                ? Optional.of(jdbc.sql(SqlFile.read(OutboxStanding.class, "standing"))
                        .query((row, _) -> standing(row))
                        .single())
                : Optional.empty();
    }

    private static OutboxStanding standing(ResultSet row) throws SQLException {
        return new OutboxStanding(
                row.getInt("waiting"),
                moment(row, "waiting_since"),
                row.getInt("sent"),
                moment(row, "last_sent"),
                row.getInt("failed"),
                row.getInt("folders_waiting"),
                row.getString("folder_words"),
                row.getString("words"));
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? "" : MOMENT.format(moment);
    }

    /// In a line: what waits and why, what was not taken, what was sent last.
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (waiting == 0) {
            parts.add("nothing waits");
        } else {
            String what = waiting == 1 ? "1 message waits" : waiting + " messages wait";
            parts.add("%s since %s%s".formatted(what, waitingSince, words.isEmpty() ? "" : ": " + words));
        }
        if (foldersWaiting > 0) {
            String what = foldersWaiting == 1
                    ? "1 edition waits for its folder"
                    : foldersWaiting + " editions wait for folders";
            parts.add(folderWords.isEmpty() ? what : what + ": " + folderWords);
        }
        if (failed > 0) {
            String what = failed == 1 ? "1 was not taken" : failed + " were not taken";
            parts.add(what + ", see ./baseline dispatch list");
        }
        parts.add(sent == 0 ? "none sent yet" : "%d sent, the last on %s".formatted(sent, lastSent));
        return String.join("; ", parts);
    }
}
