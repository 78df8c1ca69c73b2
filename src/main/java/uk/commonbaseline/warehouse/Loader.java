package uk.commonbaseline.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.ContractLine;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.sql.SqlFile;

/// Loads the blocks of one delivery: facts, rejects and findings in one transaction of the caller's.
/// Nothing becomes visible before the delivery is published.
public final class Loader<T> {
    private static final String COPY_REJECTS = SqlFile.read(Loader.class, "copy-reject");
    private static final int REJECT_COLUMNS = 6;

    private final int deliveryId;
    private final FactTable<T> facts;
    private final SourceCodes codes;
    private final FindingsKept findings;

    private Loader(int deliveryId, String council, FactTable<T> facts) {
        this.deliveryId = deliveryId;
        this.facts = facts;
        this.codes = new SourceCodes(council);
        this.findings = new FindingsKept(deliveryId);
    }

    public static Loader<CostLine> ofCosts(int deliveryId, String council) {
        return new Loader<>(deliveryId, council, new CostFacts());
    }

    public static Loader<StaffPost> ofStaff(int deliveryId, String council) {
        return new Loader<>(deliveryId, council, new StaffFacts());
    }

    public static Loader<MeasureValue> ofMeasures(int deliveryId, String council) {
        return new Loader<>(deliveryId, council, new MeasureFacts());
    }

    public static Loader<ContractLine> ofContracts(int deliveryId, String council) {
        return new Loader<>(deliveryId, council, new ContractFacts());
    }

    /// Takes up where an earlier attempt stopped; call it once before the first block.
    public void begin(Connection connection) throws SQLException {
        findings.recall(connection);
    }

    public void load(Block<T> block, Connection connection) throws SQLException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        BinaryRows rejects = new BinaryRows();
        List<Finding> found = new ArrayList<>(block.findings());
        for (Normalised<T> record : block.records()) {
            facts.expectAll(record, codes);
            found.addAll(record.findings());
            if (record.fate() == Fate.REJECTED) {
                addReject(record, rejects);
            }
        }
        codes.resolve(connection);
        Copies.send(facts.copy(), facts(block), copies);
        Copies.send(COPY_REJECTS, rejects, copies);
        findings.keep(found, connection, copies);
    }

    private BinaryRows facts(Block<T> block) {
        BinaryRows rows = new BinaryRows();
        for (Normalised<T> record : block.records()) {
            for (T each : record.records()) {
                facts.add(deliveryId, each, codes, rows);
            }
        }
        return rows;
    }

    private void addReject(Normalised<T> record, BinaryRows rows) {
        for (Measured figure : record.measured()) {
            rows.beginRow(REJECT_COLUMNS);
            rows.addInt(deliveryId);
            rows.addSmall(record.origin().sheetNo());
            rows.addInt(record.origin().row());
            rows.addSmall(figure.part());
            rows.addText(figure.measure());
            rows.addRounded(figure.amount());
        }
    }
}
