package uk.commonbaseline.dispatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.dispatch.FolderDelivery.State;
import uk.commonbaseline.partnership.Spelling;
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

    /// @param words where it lies, or what stood in the way
    record Copied(State state, String words) {}

    void add(EditionFolder edition, FolderDoor door, Instant now) {
        statement(
                        "insert-folder",
                        edition.name(),
                        edition.readership(),
                        door.path().toString(),
                        edition.packSha256())
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

    /// All that were ever owed, the newest last.
    List<FolderDelivery> list() {
        return list("");
    }

    boolean isWaiting() {
        return !list(Spelling.of(State.WAITING)).isEmpty();
    }

    private List<FolderDelivery> list(String state) {
        return jdbc.sql(SqlFile.read(Folders.class, "list-folders"))
                .param("state", state)
                .query((row, _) -> new FolderDelivery(
                        row.getString("edition"),
                        new Readership(row.getString("readership")),
                        row.getString("folder"),
                        row.getString("pack_sha256"),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        Spelling.read(State.class, row.getString("state")),
                        row.getInt("tries"),
                        row.getString("words")))
                .list();
    }

    /// Copies what waits, and notes how each ended.
    List<Copied> deliver(Occasion occasion) {
        return list(Spelling.of(State.WAITING)).stream()
                .map(owed -> deliver(owed, occasion))
                .toList();
    }

    private Copied deliver(FolderDelivery owed, Occasion occasion) {
        try {
            FolderDoor door = occasion.settings().folders().stream()
                    .filter(each -> each.path().toString().equals(owed.folder())
                            && each.edition().equals(owed.readership()))
                    .findFirst()
                    .orElseThrow(() -> new Unfit("the settings no longer name this folder for this edition"));
            mustLieApart(door, occasion.settings().folders());
            EditionFolder edition = EditionFolder.open(occasion.board(), owed.edition(), owed.readership());
            if (!edition.packSha256().equals(owed.packSha256())) {
                throw new Unfit("edition %s was printed anew since".formatted(owed.edition()));
            }
            Path place = new FolderCopy(edition, door.path()).deliver();
            return note(owed, State.DELIVERED, "lies in " + place, occasion.now());
        } catch (Unfit problem) {
            return note(owed, State.STOPPED, problem.words(), occasion.now());
        } catch (IOException problem) {
            return note(owed, State.WAITING, String.valueOf(problem.getMessage()), occasion.now());
        }
    }

    /// Two paths can lead to one place: an edition for few would lie where many read.
    private static void mustLieApart(FolderDoor door, List<FolderDoor> all) throws Unfit, IOException {
        for (FolderDoor other : all) {
            boolean both = !other.equals(door) && Files.isDirectory(door.path()) && Files.isDirectory(other.path());
            if (both && lieInOneAnother(door.path().toRealPath(), other.path().toRealPath())) {
                throw new Unfit("%s and %s lead to one place; each edition needs a place of its own"
                        .formatted(door.path(), other.path()));
            }
        }
    }

    private static boolean lieInOneAnother(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private Copied note(FolderDelivery owed, State state, String words, Instant now) {
        LOG.info("edition {} for {}: {}, {}", owed.edition(), owed.readership().name(), state, words);
        statement("note-folder", owed.edition(), owed.readership(), owed.folder(), owed.packSha256())
                .param("state", Spelling.of(state))
                .param("words", words)
                .param("now", Outbox.at(now))
                .update();
        return new Copied(state, words);
    }

    private JdbcClient.StatementSpec statement(
            String name, String edition, Readership readership, String folder, String packSha256) {
        return jdbc.sql(SqlFile.read(Folders.class, name))
                .param("edition", edition)
                .param("readership", readership.name())
                .param("folder", folder)
                .param("packSha256", packSha256);
    }
}
