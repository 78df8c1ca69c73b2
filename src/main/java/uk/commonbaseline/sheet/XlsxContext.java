package uk.commonbaseline.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/// What all sheets of a workbook share: texts, styles, and the day from which dates are counted.
final class XlsxContext {
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, ShownAs> shown = new HashMap<>();

    XlsxContext(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    String sharedText(int index) {
        return strings.getItemAt(index).getString();
    }

    ShownAs shownAs(int style) {
        return shown.computeIfAbsent(style, this::ofStyle);
    }

    boolean from1904() {
        return from1904;
    }

    private ShownAs ofStyle(int index) {
        if (index < 0 || index >= styles.getNumCellStyles()) {
            return ShownAs.NUMBER;
        }
        @Nullable XSSFCellStyle style = styles.getStyleAt(index);
        return style == null ? ShownAs.NUMBER : ShownAs.of(style.getDataFormat(), style.getDataFormatString());
    }
}
