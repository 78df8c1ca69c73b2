package uk.commonbaseline.report;

import java.util.List;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.chart.Row;

/// Gives a table its rows, and all of them again each time it is asked. When a table that was filled to its end does
/// not fit on
/// the page, it is filled once more on the next one; a source that stayed at its end would leave that table empty.
final class RowSource implements JRRewindableDataSource {
    private final List<Row> rows;
    private int position = -1;

    RowSource(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public boolean next() {
        position++;
        if (position < rows.size()) {
            return true;
        }
        moveFirst();
        return false;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return rows.get(position).values().get(field.getName());
    }

    @Override
    public void moveFirst() {
        position = -1;
    }
}
