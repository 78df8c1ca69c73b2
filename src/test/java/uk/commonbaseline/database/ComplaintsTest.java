package uk.commonbaseline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private static final Path HOME = Path.of("/srv/partnership");

    @Test
    void a_folder_we_may_not_write_in_is_named_with_the_user() {
        assertThat(Complaints.about(HOME, new AccessDeniedException("/srv/partnership")))
                .hasMessage(
                        "We have no permission to write in /srv/partnership, where the database is kept. Give the user"
                                + " \"%s\" that permission, choose another folder with --home, or name a PostgreSQL of"
                                + " your own in BASELINE_DB_URL.",
                        System.getProperty("user.name"));
    }

    @Test
    void a_read_only_disk_is_a_missing_permission_too() {
        assertThat(Complaints.about(HOME, new FileSystemException("/srv", null, "Read-only file system")))
                .hasMessageStartingWith("We have no permission to write in /srv/partnership");
    }

    @Test
    void a_full_disk_is_told_with_the_room_needed() {
        String expected = "There is no space left on the disk of /srv/partnership. The database needs 300 MB to begin"
                + " with: make room, or name a PostgreSQL of your own in BASELINE_DB_URL.";

        assertThat(Complaints.about(HOME, new IOException("No space left on device")))
                .hasMessage(expected);
        assertThat(Complaints.about("start", HOME, "FATAL:  could not write: No space left on device"))
                .hasMessage(expected);
    }

    @Test
    void what_we_do_not_know_is_told_in_the_servers_own_last_words() {
        assertThat(Complaints.about("start", HOME.resolve("database"), """
                        LOG:  starting PostgreSQL
                        FATAL:  could not open file "global/pg_control"
                        LOG:  database system is shut down
                        """))
                .hasMessage("PostgreSQL could not start in /srv/partnership/database: FATAL:  could not open file"
                        + " \"global/pg_control\". Its log is /srv/partnership/logs/postgresql.log; correct what it"
                        + " names, or name a PostgreSQL of your own in BASELINE_DB_URL.");
    }
}
