package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import uk.commonbaseline.sql.SqlFile;

/// Loads one delivery: facts, rejects and findings in one transaction of the caller's. Nothing becomes visible before
/// the delivery is published.
final class Loader {
    private static final String COPY_REJECTS = SqlFile.read(Loader.class, "copy-reject");

    private final int deliveryId;
    private final String copyFacts;
    private final SourceCodes codes;
    private final FindingsKept findings;
    private boolean begun;

    Loader(int deliveryId, String copyFacts, SourceCodes codes) {
        this.deliveryId = deliveryId;
        this.copyFacts = copyFacts;
        this.codes = codes;
        this.findings = new FindingsKept(deliveryId);
    }

    void load(Encoded rows, Connection connection) throws SQLException {
        takeUp(connection);
        needNotWaitForTheDisk(connection);
        codes.fill(rows.facts().gaps(), rows.facts().rows(), connection);
        Copies.send(copyFacts, rows.facts().rows(), connection);
        Copies.send(COPY_REJECTS, rows.rejects(), connection);
        findings.keep(rows.findings(), connection);
        ShapeKept.keep(deliveryId, rows.shapes(), connection);
    }

    /// Rows and cursor are lost together in a power cut, so the next run reads these rows again. The transaction that
    /// publishes waits for the disk, and with it for all that was written before.
    private static void needNotWaitForTheDisk(Connection connection) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("set local synchronous_commit to off");
        }
    }

    /// Goes on where an attempt before a crash stopped.
    private void takeUp(Connection connection) throws SQLException {
        if (!begun) {
            findings.recall(connection);
            begun = true;
        }
    }
}
