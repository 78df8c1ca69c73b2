package uk.commonbaseline.report.tables;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/// How cells of a workbook look; each look is made once.
final class Looks {
    private static final byte[] BLUE = {0x12, 0x43, 0x6D};
    private final SXSSFWorkbook book;
    private final Map<String, CellStyle> made = new HashMap<>();
    private final Font plain;
    private final Font strong;
    private final Font title;
    private final Font link;

    Looks(SXSSFWorkbook book) {
        this.book = book;
        this.plain = font(10, false);
        this.strong = font(10, true);
        this.title = font(14, true);
        ((XSSFFont) title).setColor(new XSSFColor(BLUE, null));
        this.link = font(10, false);
        link.setUnderline(Font.U_SINGLE);
        ((XSSFFont) link).setColor(new XSSFColor(BLUE, null));
    }

    CellStyle title() {
        return made.computeIfAbsent("title", _ -> with(title));
    }

    CellStyle link() {
        return made.computeIfAbsent("link", _ -> with(link));
    }

    CellStyle note() {
        return made.computeIfAbsent("note", _ -> with(plain));
    }

    CellStyle heading(boolean number) {
        return made.computeIfAbsent("heading" + number, _ -> {
            CellStyle style = with(strong);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        });
    }

    CellStyle text(boolean bold, boolean number) {
        return made.computeIfAbsent("text" + bold + number, _ -> {
            CellStyle style = with(bold ? strong : plain);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            return style;
        });
    }

    CellStyle number(boolean bold, String format) {
        return made.computeIfAbsent("number" + bold + format, _ -> {
            CellStyle style = with(bold ? strong : plain);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }

    private CellStyle with(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private Font font(int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
