package uk.commonbaseline.report;

import java.math.BigDecimal;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.chart.Row;

/// Gives a volume of the annex its lines, straight from the cursor, and adds up those in scope.
final class VolumeSource implements JRDataSource {
    private final RowCursor cursor;
    private final int most;
    private int given;
    private BigDecimal inScope = BigDecimal.ZERO;
    private @Nullable Row row;

    VolumeSource(RowCursor cursor, int most) {
        this.cursor = cursor;
        this.most = most;
    }

    @Override
    public boolean next() {
        row = given < most ? cursor.next().orElse(null) : null;
        if (row == null) {
            return false;
        }
        given++;
        if (row.flag("inside")) {
            inScope = inScope.add(new BigDecimal(row.text("amount_is")));
        }
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return row == null ? null : row.values().get(field.getName());
    }

    BigDecimal inScope() {
        return inScope;
    }
}
