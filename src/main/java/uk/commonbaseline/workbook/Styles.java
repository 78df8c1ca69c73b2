package uk.commonbaseline.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/// How cells look. An input is coloured, and said to be one in words beside it or in its heading.
enum Styles {
    TITLE(null, true, false),
    HEADING(null, true, false),
    TEXT(null, false, false),
    WRAPPED(null, false, false),
    STRONG("@", true, false),
    INPUT_TEXT("@", false, true),
    MONEY("#,##0.00;[Red]-#,##0.00;0.00", false, false),
    MONEY_STRONG("#,##0.00;[Red]-#,##0.00;0.00", true, false),
    MONEY_INPUT("#,##0.00;[Red]-#,##0.00;0.00", false, true),
    FINE_MONEY("#,##0.0000;[Red]-#,##0.0000;0.0000", false, false),
    RATE("0.0000%", false, false),
    RATE_INPUT("0.0000%", false, true),
    PART_INPUT("0.00%", false, true),
    FACTOR("0.0000000000", false, false),
    TIMES("0.0000", false, false),
    WHOLE("0", false, false),
    WHOLE_INPUT("0", false, true),
    YEARS("0.00", false, false);

    private final @Nullable String format;
    private final boolean bold;
    private final boolean input;

    Styles(@Nullable String format, boolean bold, boolean input) {
        this.format = format;
        this.bold = bold;
        this.input = input;
    }

    /// Makes all styles of a workbook.
    static Map<Styles, CellStyle> of(Workbook book) {
        Font plain = font(book, false, 10);
        Font bold = font(book, true, 10);
        Font title = font(book, true, 14);
        Map<Styles, CellStyle> made = new EnumMap<>(Styles.class);
        for (Styles each : values()) {
            CellStyle style = book.createCellStyle();
            style.setFont(each == TITLE ? title : each.bold ? bold : plain);
            if (each.format != null) {
                style.setDataFormat(book.createDataFormat().getFormat(each.format));
            }
            each.dress(style);
            made.put(each, style);
        }
        return made;
    }

    private void dress(CellStyle style) {
        if (input) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.HAIR);
        }
        if (this == HEADING) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        style.setWrapText(this == HEADING || this == WRAPPED);
        if (this == WRAPPED) {
            style.setVerticalAlignment(VerticalAlignment.TOP);
        }
    }

    private static Font font(Workbook book, boolean bold, int points) {
        Font font = book.createFont();
        font.setFontName("Calibri");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
