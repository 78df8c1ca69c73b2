package uk.commonbaseline.report;

import java.util.Collection;
import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.JRComponentElement;
import net.sf.jasperreports.engine.JRSubreport;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import uk.commonbaseline.report.chart.Row;

/// Tables that can't stand on one page. A short table moves to the next page rather than break; a long one would leave
/// half
/// a page empty, and one longer than a page can only break. The height of its band keeps its heading with its first
/// rows.
final class LongTables {
    private static final int ROWS = 30;
    private static final int COLUMNS = 12;

    private LongTables() {}

    static void mayBreak(JasperReport template, Collection<List<Row>> tables) {
        if (tables.stream().anyMatch(LongTables::isLong)) {
            for (JRBand band : template.getDetailSection().getBands()) {
                if (band.getChildren().stream().anyMatch(LongTables::holdsATable)) {
                    band.setSplitType(SplitTypeEnum.STRETCH);
                }
            }
        }
    }

    private static boolean isLong(List<Row> rows) {
        return columns(rows) > COLUMNS || (columns(rows) == 0 && rows.size() > ROWS);
    }

    private static long columns(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.has("column_name"))
                .map(row -> row.text("column_name"))
                .distinct()
                .count();
    }

    private static boolean holdsATable(JRChild child) {
        return child instanceof JRSubreport || child instanceof JRComponentElement;
    }
}
