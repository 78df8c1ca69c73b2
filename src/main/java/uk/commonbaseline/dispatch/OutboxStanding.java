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
/// @param failed refused or stopped
/// @param givenUp since all tries were used up
/// @param folderWords what stood in the way of the last copy that waits
/// @param foldersStopped copies that were stopped, without those whose place another print has taken
/// @param words of the last try of what waits
/// @param kept who waits for an edition that can't be queued for them yet, and why
public record OutboxStanding(
        int waiting,
        String waitingSince,
        int sent,
        String lastSent,
        int failed,
        int givenUp,
        int foldersWaiting,
        String folderWords,
        int foldersStopped,
        String words,
        List<String> kept) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(AsAt.LONDON);
    private static final int MOST_KEPT = 3;

    public OutboxStanding {
        kept = List.copyOf(kept);
    }

    /// Empty where the database is of an older program, which sent nothing.
    ///
    /// @param occasion empty where nothing is sent now
    public static Optional<OutboxStanding> find(DataSource dataSource, Optional<Occasion> occasion) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        boolean there = jdbc.sql("select to_regclass('warehouse.outbox') is not null")
                .query(Boolean.class)
                .single();
        if (!there) {
            return Optional.empty();
        }
        List<String> kept = occasion.map(now -> kept(dataSource, now)).orElse(List.of());
        return Optional.of(jdbc.sql(SqlFile.read(OutboxStanding.class, "standing"))
                .query((row, _) -> standing(row, kept))
                .single());
    }

    private static List<String> kept(DataSource dataSource, Occasion occasion) {
        EditionMail mail = new EditionMail(new Outbox(dataSource));
        return new OwedEditions(dataSource)
                .list().stream()
                        .flatMap(edition -> mail.plan(occasion, edition).kept().stream())
                        .toList();
    }

    private static OutboxStanding standing(ResultSet row, List<String> kept) throws SQLException {
        return new OutboxStanding(
                row.getInt("waiting"),
                moment(row, "waiting_since"),
                row.getInt("sent"),
                moment(row, "last_sent"),
                row.getInt("failed"),
                row.getInt("given_up"),
                row.getInt("folders_waiting"),
                row.getString("folder_words"),
                row.getInt("folders_stopped"),
                row.getString("words"),
                kept);
    }

    private static String moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? "" : MOMENT.format(moment);
    }

    /// In a line: what waits and why, what was not taken and what to do, what was sent last.
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (waiting > 0) {
            String what = waiting == 1 ? "1 message waits" : waiting + " messages wait";
            parts.add("%s since %s%s".formatted(what, waitingSince, words.isEmpty() ? "" : ": " + words));
        } else if (kept.isEmpty()) {
            parts.add("nothing waits");
        }
        kept.stream().limit(MOST_KEPT).forEach(parts::add);
        if (kept.size() > MOST_KEPT) {
            parts.add("%d more wait likewise".formatted(kept.size() - MOST_KEPT));
        }
        addFolders(parts);
        if (givenUp > 0) {
            parts.add((givenUp == 1 ? "1 was" : givenUp + " were")
                    + " given up: when the mail server is back, ./baseline dispatch again --all");
        }
        if (failed > 0) {
            parts.add((failed == 1 ? "1 was" : failed + " were") + " not taken, see ./baseline dispatch list");
        }
        parts.add(sent == 0 ? "none sent yet" : "%d sent, the last on %s".formatted(sent, lastSent));
        return String.join("; ", parts);
    }

    private void addFolders(List<String> parts) {
        if (foldersWaiting > 0) {
            String what = foldersWaiting == 1
                    ? "1 edition waits for its folder"
                    : foldersWaiting + " editions wait for folders";
            parts.add(folderWords.isEmpty() ? what : what + ": " + folderWords);
        }
        if (foldersStopped > 0) {
            parts.add((foldersStopped == 1 ? "1 copy to a folder was" : foldersStopped + " copies to folders were")
                    + " stopped, see ./baseline dispatch list");
        }
    }
}
