package uk.commonbaseline.warehouse;

import uk.commonbaseline.normalise.ControlLine;
import uk.commonbaseline.sql.SqlFile;

/// Rows of `warehouse.fact_control`.
final class ControlFacts implements FactTable<ControlLine> {
    private static final String COPY = SqlFile.read(ControlFacts.class, "copy-fact-control");
    private static final int COLUMNS = 9;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void add(int deliveryId, ControlLine line, FactRows facts) {
        BinaryRows rows = facts.rows();
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addInt(line.origin().row());
        rows.addSmall(line.origin().sheetNo());
        rows.addSmall(line.part());
        rows.addText(line.council());
        rows.addSmall(line.year().startsIn());
        rows.addSmall(line.basis().id());
        rows.addText(line.line());
        rows.addNumeric(line.amount().amount());
    }
}
