package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.workbook.Layout.LineColumns;

/// What each partner saves, bears and gains. Savings lie where the base lies; shared amounts are borne by in-scope
/// cost.
final class PartnersSheet {
    static final int NET = 6;
    static final int LAST = 8;

    private final Page page;
    private final Layout layout;
    private final ExactFigures exact;

    private PartnersSheet(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.exact = layout.exact();
    }

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.partners(),
                layout.option().option() + " " + layout.option().name() + ": partners",
                "Pounds, not rounded. A year at full effect; one-off cost in all; present value over the whole horizon.");
        page.widths(14, 20, 20, 14, 20, 20, 20, 20, 20);
        page.headings(
                1,
                "Partner",
                "In-scope cost (input)",
                "Counts for shares",
                "Part of what is shared",
                "Gross saving",
                "Running cost",
                "Net saving",
                "One-off cost",
                "Net present value");
        PartnersSheet sheet = new PartnersSheet(page, layout);
        layout.option().partners().forEach(sheet::row);
        if (!layout.option().partners().isEmpty()) {
            sheet.all();
        }
    }

    private void row(String partner) {
        int row = page.number();
        page.text(0, partner, Styles.TEXT);
        page.number(1, exact.inScope(partner), Styles.MONEY_INPUT);
        page.formula(2, "MAX(B%d,0)".formatted(row), exact.bears(partner), Styles.MONEY);
        String bearing = "$C$%d:$C$%d".formatted(Layout.FIRST, layout.lastPartner());
        page.formula(
                3,
                "IF(SUM(%s)=0,1/%d,C%d/SUM(%s))"
                        .formatted(bearing, layout.option().partners().size(), row, bearing),
                exact.shareOf(partner),
                Styles.RATE);
        page.formula(
                4,
                ofPartner(LineColumns.EXPECTED, "1", LineColumns.SIGN, LineColumns.LASTING),
                exact.atFullEffect(partner, ExactFigures::isLastingGain),
                Styles.FINE_MONEY);
        page.formula(
                5,
                costs(Nature.RECURRING_COST),
                exact.atFullEffect(partner, of(Nature.RECURRING_COST)),
                Styles.FINE_MONEY);
        page.formula(NET, "E%d-F%d".formatted(row, row), net(partner), Styles.FINE_MONEY);
        page.formula(
                7, costs(Nature.ONE_OFF_COST), exact.atFullEffect(partner, of(Nature.ONE_OFF_COST)), Styles.FINE_MONEY);
        page.formula(
                LAST,
                ofPartner(layout.presentColumn(), "1", LineColumns.SIGN)
                        + "+$D%d*SUMIFS(%s,%s,-1)"
                                .formatted(
                                        row,
                                        layout.linesColumn(layout.presentColumn()),
                                        layout.linesColumn(LineColumns.SIGN)),
                exact.npv(partner),
                Styles.FINE_MONEY);
        page.next();
    }

    private BigDecimal net(String partner) {
        return exact.atFullEffect(partner, ExactFigures::isLastingGain)
                .subtract(exact.atFullEffect(partner, of(Nature.RECURRING_COST)));
    }

    /// All costs are borne by in-scope cost, also those that were worked out as parts of it.
    private String costs(Nature nature) {
        return "$D%d*SUMIFS(%s,%s,\"%s\")"
                .formatted(
                        page.number(),
                        layout.linesColumn(LineColumns.EXPECTED),
                        layout.linesColumn(LineColumns.KIND),
                        Kind.of(nature));
    }

    /// A column's sum over the partner's own lines and its part of the shared ones, where other columns are as asked.
    private String ofPartner(int column, String is, int... where) {
        StringBuilder conditions = new StringBuilder();
        for (int each : where) {
            conditions.append(",%s,%s".formatted(layout.linesColumn(each), is));
        }
        return "SUMIFS(%1$s,%2$s,$A%4$d%3$s)+$D%4$d*SUMIFS(%1$s,%2$s,\"%5$s\"%3$s)"
                .formatted(
                        layout.linesColumn(column),
                        layout.linesColumn(LineColumns.PARTNER),
                        conditions,
                        page.number(),
                        LinesSheet.SHARED);
    }

    private void all() {
        page.text(0, "All", Styles.STRONG);
        BigDecimal[] sums = new BigDecimal[LAST + 1];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (String partner : layout.option().partners()) {
            BigDecimal[] figures = {
                BigDecimal.ZERO,
                exact.inScope(partner),
                exact.bears(partner),
                exact.shareOf(partner),
                exact.atFullEffect(partner, ExactFigures::isLastingGain),
                exact.atFullEffect(partner, of(Nature.RECURRING_COST)),
                net(partner),
                exact.atFullEffect(partner, of(Nature.ONE_OFF_COST)),
                exact.npv(partner)
            };
            for (int column = 1; column <= LAST; column++) {
                sums[column] = sums[column].add(figures[column]);
            }
        }
        for (int column = 1; column <= LAST; column++) {
            page.formula(
                    column,
                    "SUM(%1$s%2$d:%1$s%3$d)".formatted(Page.letters(column), Layout.FIRST, layout.lastPartner()),
                    sums[column],
                    column == 3 ? Styles.RATE : Styles.MONEY_STRONG);
        }
    }

    private static Predicate<Piece> of(Nature nature) {
        return piece -> piece.nature() == nature;
    }
}
