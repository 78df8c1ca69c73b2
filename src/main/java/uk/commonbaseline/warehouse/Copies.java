package uk.commonbaseline.warehouse;

import java.sql.SQLException;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/// Sends gathered rows to PostgreSQL.
final class Copies {
    private Copies() {}

    /// Nothing is sent when there are no rows. On a failure the copy is cancelled, and with it the transaction.
    static void send(String copy, BinaryRows rows, CopyManager copies) throws SQLException {
        if (rows.rows() == 0) {
            return;
        }
        rows.finish();
        CopyIn sending = copies.copyIn(copy);
        try {
            sending.writeToCopy(rows.bytes(), 0, rows.length());
            long taken = sending.endCopy();
            if (taken != rows.rows()) {
                throw new SQLException("sent %d rows, %d were taken".formatted(rows.rows(), taken));
            }
        } finally {
            if (sending.isActive()) {
                sending.cancelCopy();
            }
        }
    }
}
