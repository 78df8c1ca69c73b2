package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// The saveable bases of the frozen baseline, each a cell of its own.
final class BasesSheet {
    static final String NAME = "Bases";
    private static final int AMOUNT = 3;

    private BasesSheet() {}

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Bases bases, String baseline) {
        Page page = new Page(
                book,
                styles,
                NAME,
                "Saveable bases",
                "What each partner spends a year on each subjective group of each service, as far as it can be saved, in pounds. From the frozen baseline "
                        + baseline + ".");
        page.widths(14, 14, 18, 22);
        page.headings(0, "Partner", "Service", "Subjective group", "Saveable base (input)");
        BigDecimal sum = BigDecimal.ZERO;
        for (Bases.Base base : bases.all()) {
            page.text(0, base.partner(), Styles.TEXT);
            page.text(1, base.service(), Styles.TEXT);
            page.number(2, base.group(), Styles.WHOLE);
            page.number(AMOUNT, base.saveable(), Styles.MONEY_INPUT);
            sum = sum.add(base.saveable());
            page.next();
        }
        if (!bases.all().isEmpty()) {
            page.text(0, "All", Styles.STRONG);
            page.formula(AMOUNT, "SUM(D%d:D%d)".formatted(Layout.FIRST, page.number() - 1), sum, Styles.MONEY_STRONG);
        }
    }

    /// The cell of the base at a place, from 0.
    static String cell(int place) {
        return Page.cell(NAME, AMOUNT, Layout.FIRST + place);
    }
}
