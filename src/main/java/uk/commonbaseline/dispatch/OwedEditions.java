package uk.commonbaseline.dispatch;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.sql.SqlFile;

/// Editions that were printed and are owed to their readers, so that none is forgotten when the program ends between
/// printing and queuing.
@Repository
class OwedEditions {
    private final JdbcClient jdbc;

    OwedEditions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Notes that the printing of an edition begins.
    void printing(String edition, Instant now) {
        jdbc.sql(SqlFile.read(OwedEditions.class, "owe-edition"))
                .param("edition", edition)
                .param("now", Outbox.at(now))
                .update();
    }

    void queued(String edition, Instant now) {
        jdbc.sql(SqlFile.read(OwedEditions.class, "edition-queued"))
                .param("edition", edition)
                .param("now", Outbox.at(now))
                .update();
    }

    /// Notes that somebody still waits for an edition.
    void again(String edition) {
        jdbc.sql(SqlFile.read(OwedEditions.class, "owe-again"))
                .param("edition", edition)
                .update();
    }

    /// Printed to the end and not queued yet for everybody, as their folders are named.
    List<String> list() {
        return jdbc.sql(SqlFile.read(OwedEditions.class, "list-owed-editions"))
                .<String>query((row, _) -> row.getString(1))
                .list();
    }

    /// All that were ever printed, the newest first.
    List<String> listPrinted() {
        return jdbc.sql(SqlFile.read(OwedEditions.class, "list-editions"))
                .<String>query((row, _) -> row.getString(1))
                .list();
    }
}
