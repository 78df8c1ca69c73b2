package uk.commonbaseline.warehouse;

import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;

/// Rows of `warehouse.fact_cost`.
final class CostFacts implements FactTable<CostLine> {
    private static final String COPY = SqlFile.read(CostFacts.class, "copy-fact-cost");
    private static final int COLUMNS = 17;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void add(int deliveryId, CostLine line, FactRows facts) {
        BinaryRows rows = facts.rows();
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addInt(line.origin().row());
        rows.addSmall(line.origin().sheetNo());
        rows.addSmall(line.part());
        rows.addSmall(line.year().startsIn());
        rows.addSmall(line.period());
        rows.addSmall(line.basis().id());
        rows.addTruth(line.capital());
        rows.addTruth(line.oneOff());
        facts.addCode(Dimension.COST_CENTRE, line.costCentre());
        facts.addCode(Dimension.SUBJECTIVE, line.subjective());
        facts.addCode(Dimension.SUPPLIER, line.supplier());
        rows.addDate(line.postingDate());
        rows.addNumeric(line.amount().amount());
        rows.addText(line.document());
        CostLine.@Nullable Original original = line.original();
        rows.addNumeric(original == null ? null : original.amount());
        rows.addText(original == null ? null : original.currency());
    }
}
