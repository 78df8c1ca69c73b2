package uk.commonbaseline.waivers;

import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sql.SqlFile;

/// Keeps the waivers in force, and what they do to each delivery.
@Repository
public class WaiversKept {
    private final JdbcClient jdbc;

    WaiversKept(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Warning(long id, String code, Place place, String words) {}

    /// Takes over what the settings list now. Others stay for what they waived.
    @Transactional
    public void load(List<Waiver> waivers) {
        jdbc.sql("update warehouse.waiver set listed = false where listed").update();
        for (Waiver waiver : waivers) {
            jdbc.sql(SqlFile.read(WaiversKept.class, "load-waiver"))
                    .param("fingerprint", waiver.fingerprint())
                    .param("code", waiver.code())
                    .param("council", waiver.council())
                    .param("feed", waiver.feed())
                    .param("place", waiver.written())
                    .param("mentions", waiver.mentions())
                    .param("owner", waiver.owner())
                    .param("reason", waiver.reason())
                    .param("acceptedBy", waiver.acceptedBy())
                    .param("acceptedOn", Date.valueOf(waiver.accepted()))
                    .param("expiresOn", Date.valueOf(waiver.expires()))
                    .update();
        }
    }

    /// Finds the warnings of a delivery of which a waiver speaks, before it is published.
    @Transactional
    public void apply(int deliveryId, String council, String feed, List<Waiver> waivers, LocalDate day) {
        jdbc.sql(SqlFile.read(WaiversKept.class, "forget"))
                .param("id", deliveryId)
                .update();
        WaiverBook book = new WaiverBook(waivers, council, feed, day);
        Map<Waiver, Long> counts = new LinkedHashMap<>();
        for (Warning warning : book.codes().isEmpty() ? List.<Warning>of() : warnings(deliveryId)) {
            Optional<Waiver> waiver = book.find(warning.code(), warning.place(), warning.words());
            waiver.ifPresent(found -> counts.merge(found, 1L, Long::sum));
            waiver.filter(book::works).ifPresent(found -> keepFinding(deliveryId, warning.id(), found));
        }
        for (String code : book.codes()) {
            long beyond = beyond(deliveryId, code);
            book.findOfAll(code).filter(_ -> beyond > 0).ifPresent(found -> counts.merge(found, beyond, Long::sum));
        }
        counts.forEach((waiver, count) -> keep(deliveryId, waiver, book.works(waiver), count));
    }

    private List<Warning> warnings(int deliveryId) {
        return jdbc.sql(SqlFile.read(WaiversKept.class, "warnings"))
                .param("id", deliveryId)
                .query((row, _) -> new Warning(
                        row.getLong("finding_id"),
                        row.getString("code"),
                        new Place(row.getString("sheet"), row.getInt("row_no"), row.getString("column_letter")),
                        row.getString("words")))
                .list();
    }

    private long beyond(int deliveryId, String code) {
        return jdbc.sql(SqlFile.read(WaiversKept.class, "beyond"))
                .param("id", deliveryId)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private void keepFinding(int deliveryId, long finding, Waiver waiver) {
        jdbc.sql(SqlFile.read(WaiversKept.class, "keep-finding"))
                .param("id", deliveryId)
                .param("finding", finding)
                .param("fingerprint", waiver.fingerprint())
                .update();
    }

    private void keep(int deliveryId, Waiver waiver, boolean works, long count) {
        jdbc.sql(SqlFile.read(WaiversKept.class, "keep-waived"))
                .param("id", deliveryId)
                .param("effect", works ? "waived" : "expired")
                .param("occurrences", count)
                .param("fingerprint", waiver.fingerprint())
                .update();
    }
}
