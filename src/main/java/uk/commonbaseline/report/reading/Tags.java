package uk.commonbaseline.report.reading;

import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/// What a printed element says it is, in the properties that templates and tables set on it.
final class Tags {
    private static final String EXPORT = "net.sf.jasperreports.export.";
    private static final String FIGURE = EXPORT + "figure.ref";
    private static final String ROLE = EXPORT + "accessibility.tag";
    private static final String NOTE = EXPORT + "pdf.tag.note";
    private static final String TABLE = EXPORT + "headertoolbar.tableUUID";
    private static final String GRID_CELL = "net.sf.jasperreports.crosstab.cell.type";

    private Tags() {}

    /// Running heads and feet, which are no part of what is read.
    static boolean isRunning(JRPrintElement element) {
        return !property(element, NOTE).isEmpty();
    }

    static boolean isTable(JRPrintElement element) {
        return property(element, ROLE).equals("table");
    }

    /// 1 to 6 for headings, 0 for anything else.
    static int headingLevel(JRPrintElement element) {
        String role = property(element, ROLE);
        return role.matches("h[1-6]") ? role.charAt(1) - '0' : 0;
    }

    /// What tells a table from others when it goes on; empty for grids, which have nothing of the kind.
    static String tableId(JRPrintElement table) {
        return property(table, TABLE);
    }

    static boolean headsColumn(JRPrintElement cell) {
        return property(cell, ROLE).equals("columnheader")
                || Stream.of("ColumnHeader", "CrosstabHeader").anyMatch(property(cell, GRID_CELL)::equals);
    }

    static boolean headsRow(JRPrintElement cell) {
        return property(cell, ROLE).equals("rowheader")
                || property(cell, GRID_CELL).equals("RowHeader");
    }

    /// Empty where the element prints no figure.
    static String figure(JRPrintElement element) {
        String ref = property(element, FIGURE);
        return ref.equals("null") ? "" : ref;
    }

    private static String property(JRPrintElement element, String name) {
        @Nullable
        String value = element.hasProperties() ? element.getPropertiesMap().getProperty(name) : null;
        return Objects.requireNonNullElse(value, "");
    }
}
