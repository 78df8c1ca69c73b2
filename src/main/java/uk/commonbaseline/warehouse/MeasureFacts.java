package uk.commonbaseline.warehouse;

import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.MeasureValue.Survey;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;

/// Rows of `warehouse.fact_measure`.
final class MeasureFacts implements FactTable<MeasureValue> {
    private static final String COPY = SqlFile.read(MeasureFacts.class, "copy-fact-measure");
    private static final int COLUMNS = 15;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void add(int deliveryId, MeasureValue value, FactRows facts) {
        BinaryRows rows = facts.rows();
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addInt(value.origin().row());
        rows.addSmall(value.origin().sheetNo());
        rows.addSmall(value.part());
        facts.addCode(Dimension.INDICATOR, value.indicator());
        rows.addSmall(value.year().startsIn());
        rows.addSmall(value.period());
        rows.addRounded(value.value());
        rows.addRounded(value.numerator());
        rows.addRounded(value.denominator());
        rows.addRounded(value.target());
        rows.addTruth(value.collected());
        @Nullable Survey survey = value.survey();
        rows.addText(survey == null ? null : Spelling.of(survey.audience()));
        rows.addSmallOrNull(survey == null ? null : survey.score());
        rows.addRounded(survey == null ? null : survey.invited());
    }
}
