package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        page.widths(6, 20, 30, 10, 10, 8, 11, 7, 9, 17, 17, 17, 17, 17, 11, 17);
        page.headings(5, headings(layout).toArray(String[]::new));
        for (int year = 0; year < layout.years() + 5; year++) {
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
                "Every year",
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
        headings.addAll(List.of(
                "Present value, with sign",
                "Present value of base x input x allowance",
                "Less, low (input)",
                "Less, central (input)",
                "Less, high (input)"));
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
        page.number(LineColumns.LASTING, piece.lasting() ? 1 : 0, Styles.WHOLE);
        base(piece);
        for (Level level : Level.values()) {
            pounds(piece, assumed, level);
        }
        page.formula(
                LineColumns.USED,
                "CHOOSE(%s,K%d,L%d,M%d)".formatted(Layout.caseOf(piece.nature().isCost()), row, row, row),
                piece.pounds().central(),
                Styles.MONEY);
        page.formula(
                LineColumns.PROBABILITY,
                inputCell(assumed, AssumedColumns.PROBABILITY),
                piece.probability(),
                Styles.RATE);
        page.formula(
                LineColumns.EXPECTED,
                "N%d*O%d".formatted(row, row),
                layout.exact().expected(piece),
                Styles.MONEY);
        years(piece, assumed);
        page.next();
    }

    private void base(Piece piece) {
        BigDecimal base = piece.working().base();
        Optional<String> cell = layout.bases()
                .find(piece)
                .map(BasesSheet::cell)
                .or(() -> Bases.isPartOfInScope(piece, layout.option())
                        ? Optional.of(Page.cell(
                                layout.partners(),
                                1,
                                Layout.FIRST + layout.option().partners().indexOf(piece.partner())))
                        : Optional.empty());
        if (cell.isPresent()) {
            page.formula(LineColumns.BASE, cell.get(), base, Styles.MONEY);
        } else {
            page.number(LineColumns.BASE, base, Styles.MONEY_INPUT);
        }
    }

    /// What other lines save on the same pounds, or what is more than there is, is an input of its own.
    private void pounds(Piece piece, Assumed assumed, Level level) {
        BigDecimal pounds = level.of(piece.pounds());
        BigDecimal less = Assumed.asked(piece, level.of(piece.working().rate())).subtract(pounds);
        page.formula(
                LineColumns.LOW + level.place(),
                "MAX($J%1$d*%2$s*%3$s-%4$s,0)-%5$s%1$d"
                        .formatted(
                                page.number(),
                                inputCell(assumed, AssumedColumns.LOW + level.place()),
                                inputCell(assumed, AssumedColumns.ALLOWANCE),
                                inputCell(assumed, AssumedColumns.GRANT),
                                Page.letters(layout.lessColumn() + level.place())),
                pounds,
                Styles.MONEY);
        page.number(layout.lessColumn() + level.place(), less, Styles.MONEY_INPUT);
    }

    private void years(Piece piece, Assumed assumed) {
        int row = page.number();
        for (int year = 0; year < layout.years(); year++) {
            page.formula(
                    LineColumns.YEARS + year,
                    "$P%d*%s".formatted(row, inputCell(assumed, AssumedColumns.YEARS + year)),
                    layout.exact().inYear(piece, year),
                    Styles.MONEY);
        }
        String factors = "SUMPRODUCT(%s:%s,%s)"
                .formatted(
                        inputCell(assumed, AssumedColumns.YEARS),
                        inputCell(assumed, AssumedColumns.YEARS + layout.years() - 1)
                                .replaceFirst("^.*!", ""),
                        layout.cashRow(CashRows.FACTOR));
        page.formula(
                layout.presentColumn(),
                "H%d*P%d*%s".formatted(row, row, factors),
                layout.exact().present(piece),
                Styles.MONEY);
        page.formula(
                layout.productColumn(),
                "H%1$d*MAX(J%1$d*%2$s*%3$s,0)*O%1$d*%4$s"
                        .formatted(
                                row,
                                inputCell(assumed, AssumptionsSheet.used(layout)),
                                inputCell(assumed, AssumedColumns.ALLOWANCE),
                                factors),
                layout.exact().presentOfProduct(piece),
                Styles.MONEY);
    }

    private String inputCell(Assumed assumed, int column) {
        return Page.cell(layout.assumptions(), column, Layout.FIRST + assumed.no() - 1);
    }
}
