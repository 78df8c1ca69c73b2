package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.sql.SqlFile;

/// Editions that are owed to folders, in the warehouse, and their delivery.
@Repository
class Folders {
    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    private final JdbcClient jdbc;

    Folders(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Owed(String edition, Readership readership, String folder, String packSha256) {}

    /// How one of them ended.
    enum Ending {
        DELIVERED,
        WAITING,
        STOPPED
    }

    /// @param words where it lies, or what stood in the way
    record Copied(Ending ending, String words) {}

    void add(EditionFolder edition, FolderDoor door, Instant now) {
        statement("insert-folder", owed(edition, door.path()))
                .param("now", Outbox.at(now))
                .update();
    }

    /// What waits of earlier prints of this edition is not copied any more.
    void overtake(EditionFolder edition, Instant now) {
        jdbc.sql(SqlFile.read(Folders.class, "overtake-folders"))
                .param("edition", edition.name())
                .param("readership", edition.readership().name())
                .param("packSha256", edition.packSha256())
                .param("now", Outbox.at(now))
                .update();
    }

    /// Copies what waits, and notes how each ended.
    List<Copied> deliver(Occasion occasion) {
        List<Owed> waiting = jdbc.sql(SqlFile.read(Folders.class, "list-folders-due"))
                .query((row, _) -> new Owed(
                        row.getString("edition"),
                        new Readership(row.getString("readership")),
                        row.getString("folder"),
                        row.getString("pack_sha256")))
                .list();
        return waiting.stream().map(owed -> deliver(owed, occasion)).toList();
    }

    private Copied deliver(Owed owed, Occasion occasion) {
        try {
            FolderDoor door = occasion.settings().folders().stream()
                    .filter(each -> each.path().toString().equals(owed.folder())
                            && each.edition().equals(owed.readership()))
                    .findFirst()
                    .orElseThrow(() -> new Unfit("the settings no longer name this folder for this edition"));
            EditionFolder edition = EditionFolder.open(occasion.board(), owed.edition(), owed.readership());
            if (!edition.packSha256().equals(owed.packSha256())) {
                throw new Unfit("edition %s was printed anew since".formatted(owed.edition()));
            }
            Path place = new FolderCopy(edition, door.path()).deliver();
            return note(owed, Ending.DELIVERED, "lies in " + place, occasion.now());
        } catch (Unfit problem) {
            return note(owed, Ending.STOPPED, problem.words(), occasion.now());
        } catch (IOException problem) {
            return note(owed, Ending.WAITING, String.valueOf(problem.getMessage()), occasion.now());
        }
    }

    private Copied note(Owed owed, Ending ending, String words, Instant now) {
        LOG.info("edition {} for {}: {}, {}", owed.edition(), owed.readership().name(), ending, words);
        statement("note-folder", owed)
                .param("state", ending.name().toLowerCase(Locale.ROOT))
                .param("words", words)
                .param("now", Outbox.at(now))
                .update();
        return new Copied(ending, words);
    }

    private JdbcClient.StatementSpec statement(String name, Owed owed) {
        return jdbc.sql(SqlFile.read(Folders.class, name))
                .param("edition", owed.edition())
                .param("readership", owed.readership().name())
                .param("folder", owed.folder())
                .param("packSha256", owed.packSha256());
    }

    private static Owed owed(EditionFolder edition, Path door) {
        return new Owed(edition.name(), edition.readership(), door.toString(), edition.packSha256());
    }
}
