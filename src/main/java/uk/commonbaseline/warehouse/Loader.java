package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.commonbaseline.sql.SqlFile;

/// Loads one delivery: facts, rejects and findings in one transaction of the caller's. Nothing becomes visible before
/// the delivery is published.
final class Loader {
    private static final String COPY_REJECTS = SqlFile.read(Loader.class, "copy-reject");

    private final String copyFacts;
    private final SourceCodes codes;
    private final FindingsKept findings;
    private boolean begun;

    Loader(int deliveryId, String copyFacts, SourceCodes codes) {
        this.copyFacts = copyFacts;
        this.codes = codes;
        this.findings = new FindingsKept(deliveryId);
    }

    void load(Encoded rows, Connection connection) throws SQLException {
        takeUp(connection);
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        codes.fill(rows.facts().gaps(), rows.facts().rows(), connection);
        Copies.send(copyFacts, rows.facts().rows(), copies);
        Copies.send(COPY_REJECTS, rows.rejects(), copies);
        findings.keep(rows.findings(), connection, copies);
    }

    /// Goes on where an attempt before a crash stopped.
    private void takeUp(Connection connection) throws SQLException {
        if (!begun) {
            findings.recall(connection);
            begun = true;
        }
    }
}
