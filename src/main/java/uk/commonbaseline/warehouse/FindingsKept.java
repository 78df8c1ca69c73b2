package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.partnership.PersonalForms;
import uk.commonbaseline.sql.SqlFile;

/// Keeps what officers are to be told. Every finding is counted; of each kind, the first thousand are kept word by
/// word.
final class FindingsKept {
    private static final int KEPT_OF_A_KIND = 1000;
    private static final int COLUMNS = 9;
    private static final String COPY = SqlFile.read(FindingsKept.class, "copy-finding");
    private static final String COUNT = SqlFile.read(FindingsKept.class, "count-findings");
    private static final String KEPT = SqlFile.read(FindingsKept.class, "kept-findings");

    private record Kind(String code, Consequence consequence) {}

    private final int deliveryId;
    private final int mostOfAKind;
    private final Map<String, Integer> kept = new HashMap<>();

    FindingsKept(int deliveryId) {
        this(deliveryId, KEPT_OF_A_KIND);
    }

    /// Keeps fewer of them word by word.
    FindingsKept(int deliveryId, int mostOfAKind) {
        this.deliveryId = deliveryId;
        this.mostOfAKind = Math.min(mostOfAKind, KEPT_OF_A_KIND);
    }

    /// Takes up where an earlier attempt stopped.
    void recall(Connection connection) throws SQLException {
        kept.clear();
        try (PreparedStatement query = connection.prepareStatement(KEPT)) {
            query.setInt(1, deliveryId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    kept.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
    }

    void keep(Collection<Finding> findings, Connection connection) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        BinaryRows rows = new BinaryRows();
        Map<Kind, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            counts.merge(new Kind(finding.code(), finding.consequence()), 1, Integer::sum);
            if (kept.merge(finding.code(), 1, Integer::sum) <= mostOfAKind) {
                add(finding, rows);
            }
        }
        Copies.send(COPY, rows, connection);
        count(counts, connection);
    }

    private void add(Finding finding, BinaryRows rows) {
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addText(finding.code());
        rows.addText(finding.consequence().name().toLowerCase(Locale.ROOT));
        rows.addText(finding.nextMove().name().toLowerCase(Locale.ROOT));
        rows.addText(PersonalForms.masked(finding.place().sheet()));
        rows.addInt(finding.place().row());
        rows.addText(finding.place().column());
        rows.addText(PersonalForms.masked(finding.inPlainWords()));
        rows.addText(PersonalForms.masked(finding.remedy()));
    }

    private void count(Map<Kind, Integer> counts, Connection connection) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(COUNT)) {
            for (Map.Entry<Kind, Integer> each : counts.entrySet()) {
                add.setInt(1, deliveryId);
                add.setString(2, each.getKey().code());
                add.setString(3, each.getKey().consequence().name().toLowerCase(Locale.ROOT));
                add.setInt(4, each.getValue());
                add.addBatch();
            }
            add.executeBatch();
        }
    }
}
