package uk.commonbaseline.warehouse;

import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;

/// Rows of `warehouse.fact_cost`.
final class CostFacts implements FactTable<CostLine> {
    private static final String COPY = SqlFile.read(CostFacts.class, "copy-fact-cost");
    private static final int COLUMNS = 15;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void expectCodes(CostLine line, SourceCodes codes) {
        codes.expect(Dimension.COST_CENTRE, line.costCentre());
        codes.expect(Dimension.SUBJECTIVE, line.subjective());
        codes.expect(Dimension.SUPPLIER, line.supplier(), null);
    }

    @Override
    public void add(int deliveryId, CostLine line, SourceCodes codes, BinaryRows rows) {
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
        rows.addInt(codes.number(Dimension.COST_CENTRE, line.costCentre()));
        rows.addInt(codes.number(Dimension.SUBJECTIVE, line.subjective()));
        rows.addIntOrNull(codes.findNumber(Dimension.SUPPLIER, line.supplier()));
        rows.addDate(line.postingDate());
        rows.addNumeric(line.amount().amount());
        rows.addText(line.document());
    }
}
