package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.workbook.Choice.Level;
import uk.commonbaseline.workbook.Layout.AssumedColumns;
import uk.commonbaseline.workbook.Layout.CashRows;
import uk.commonbaseline.workbook.Layout.LineColumns;

/// What each line brings or costs on each partner's service and subjective group, year by year.
final class LinesSheet {
    static final String SHARED = "shared";

    private final Page page;
    private final Layout layout;

    private LinesSheet(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
    }

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.lines(),
                layout.option().option() + " " + layout.option().name() + ": lines",
                "Pounds without sign; +1 comes into the cash flow, -1 leaves it, 0 never touches it. \"shared\" falls on all who take part by their in-scope cost.");
        page.widths(6, 20, 30, 10, 10, 8, 11, 7, 17, 17, 17, 17, 17, 11, 17);
        page.headings(5, headings(layout).toArray(String[]::new));
        for (int year = 0; year <= layout.years(); year++) {
            page.width(LineColumns.YEARS + year, 16);
        }
        LinesSheet sheet = new LinesSheet(page, layout);
        Map<Integer, Assumed> byPiece = new TreeMap<>();
        layout.assumed().forEach(assumed -> assumed.pieces().forEach(at -> byPiece.put(at, assumed)));
        byPiece.forEach(sheet::row);
    }

    private static List<String> headings(Layout layout) {
        List<String> headings = new ArrayList<>(List.of(
                "No.",
                "Kind",
                "Line or cost",
                "Partner",
                "Service",
                "Group",
                "Assumption no.",
                "Sign",
                "Base",
                "Low",
                "Central",
                "High",
                "In use",
                "Probability",
                "Expected at full effect"));
        for (int year = 0; year < layout.years(); year++) {
            headings.add(layout.option().decisionYear().plus(year).toString());
        }
        headings.add("Present value, with sign");
        return headings;
    }

    private void row(int at, Assumed assumed) {
        Piece piece = layout.option().pieces().get(at);
        int row = page.number();
        page.number(0, at + 1, Styles.WHOLE);
        page.text(LineColumns.KIND, Kind.of(piece.nature()), Styles.TEXT);
        page.text(LineColumns.LINE, piece.line(), Styles.TEXT);
        page.text(LineColumns.PARTNER, piece.isShared() ? SHARED : piece.partner(), Styles.TEXT);
        page.text(LineColumns.PARTNER + 1, piece.service(), Styles.TEXT);
        page.number(LineColumns.PARTNER + 2, piece.group(), Styles.WHOLE);
        page.number(LineColumns.ASSUMED, assumed.no(), Styles.WHOLE);
        page.number(LineColumns.SIGN, piece.nature().sign(), Styles.WHOLE);
        base(piece, assumed);
        for (Level level : Level.values()) {
            pounds(piece, assumed, level);
        }
        page.formula(
                LineColumns.USED,
                "CHOOSE(%s,J%d,K%d,L%d)".formatted(Layout.caseOf(piece.nature().isCost()), row, row, row),
                piece.pounds().central(),
                Styles.MONEY);
        page.formula(
                LineColumns.PROBABILITY,
                inputCell(assumed, AssumedColumns.PROBABILITY),
                piece.probability(),
                Styles.RATE);
        page.formula(
                LineColumns.EXPECTED,
                "M%d*N%d".formatted(row, row),
                layout.exact().expected(piece),
                Styles.MONEY);
        years(piece, assumed);
        page.next();
    }

    private void base(Piece piece, Assumed assumed) {
        if (!assumed.measure().isRate()) {
            return;
        }
        BigDecimal base = layout.bases().of(piece, layout.option());
        if (piece.nature().isCost()) {
            int place = layout.option().partners().indexOf(piece.partner());
            if (place >= 0) {
                page.formula(
                        LineColumns.BASE, Page.cell(layout.partners(), 1, Layout.FIRST + place), base, Styles.MONEY);
            }
        } else {
            layout.bases()
                    .find(piece)
                    .ifPresent(place -> page.formula(LineColumns.BASE, BasesSheet.cell(place), base, Styles.MONEY));
        }
    }

    private void pounds(Piece piece, Assumed assumed, Level level) {
        int column = LineColumns.LOW + level.place();
        BigDecimal pounds = level.of(piece.pounds());
        String input = inputCell(assumed, AssumedColumns.LOW + level.place());
        switch (assumed.measure()) {
            case RATE_OF_SAVEABLE, RATE_OF_IN_SCOPE ->
                page.formula(column, "$I%d*%s".formatted(page.number(), input), pounds, Styles.MONEY);
            case POUNDS -> page.formula(column, input, pounds, Styles.MONEY);
            case POUNDS_BY_PIECE -> page.number(column, pounds, Styles.MONEY_INPUT);
        }
    }

    private void years(Piece piece, Assumed assumed) {
        int row = page.number();
        for (int year = 0; year < layout.years(); year++) {
            page.formula(
                    LineColumns.YEARS + year,
                    "$O%d*%s".formatted(row, inputCell(assumed, AssumedColumns.YEARS + year)),
                    layout.exact().inYear(piece, year),
                    Styles.MONEY);
        }
        page.formula(
                layout.presentColumn(),
                "H%d*SUMPRODUCT(%s%d:%s%d,%s)"
                        .formatted(
                                row,
                                Page.letters(LineColumns.YEARS),
                                row,
                                Page.letters(layout.presentColumn() - 1),
                                row,
                                layout.cashRow(CashRows.FACTOR)),
                layout.exact().present(piece),
                Styles.MONEY);
    }

    private String inputCell(Assumed assumed, int column) {
        return Page.cell(layout.assumptions(), column, Layout.FIRST + assumed.no() - 1);
    }
}
