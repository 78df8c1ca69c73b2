package uk.commonbaseline.corrections;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// The register's part about corrections, so that a figure can be traced to the officer's word.
@Repository
class CorrectionsKept {
    private final JdbcClient jdbc;

    CorrectionsKept(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// The file that a correcting delivery is read from.
    record Built(String path, String sha256) {}

    /// One correction, quoted as its feed allows.
    record Kept(Correction correction, String oldWords, String newWords) {}

    List<Mark> listMarks(int deliveryId) {
        return jdbc.sql(SqlFile.read(CorrectionsKept.class, "list-marks"))
                .param("id", deliveryId)
                .query((row, _) -> new Mark(
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getString("column_letter"),
                        row.getBoolean("rejects"),
                        row.getString("words"),
                        row.getString("remedy")))
                .list();
    }

    /// Whether a file that was refused has been followed by one of the same extract and period that counts.
    boolean isReplaced(int deliveryId) {
        return jdbc.sql(SqlFile.read(CorrectionsKept.class, "is-replaced"))
                .param("id", deliveryId)
                .query(Boolean.class)
                .single();
    }

    Optional<Built> findBuilt(int deliveryId) {
        return jdbc.sql("select built_as, built_sha256 from warehouse.correction_set where delivery_id = ?")
                .param(deliveryId)
                .query((row, _) -> new Built(row.getString(1), row.getString(2)))
                .optional();
    }

    /// The corrected file has come to its last place.
    void sealed(int deliveryId, String path) {
        jdbc.sql("update warehouse.correction_set set built_as = ? where delivery_id = ?")
                .param(path)
                .param(deliveryId)
                .update();
    }

    /// Keeps the corrections of a delivery, in place of those that an attempt before a crash had kept.
    @Transactional
    public void keep(int deliveryId, int corrects, Built built, List<Kept> corrections, Instant at) {
        jdbc.sql("delete from warehouse.correction_set where delivery_id = ?")
                .param(deliveryId)
                .update();
        jdbc.sql(SqlFile.read(CorrectionsKept.class, "insert-set"))
                .param("id", deliveryId)
                .param("corrects", corrects)
                .param("builtAs", built.path())
                .param("builtSha256", built.sha256())
                .update();
        for (Kept kept : corrections) {
            jdbc.sql(SqlFile.read(CorrectionsKept.class, "insert-correction"))
                    .param("id", deliveryId)
                    .param("sheet", kept.correction().sheet())
                    .param("row", kept.correction().row())
                    .param("column", Place.columnLetters(kept.correction().column()))
                    .param("way", Spelling.of(kept.correction().way()))
                    .param("old", kept.oldWords())
                    .param("new", kept.newWords())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
