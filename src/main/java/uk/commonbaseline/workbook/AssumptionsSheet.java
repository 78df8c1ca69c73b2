package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.workbook.Choice.Level;
import uk.commonbaseline.workbook.Layout.AssumedColumns;
import uk.commonbaseline.workbook.Layout.CashRows;
import uk.commonbaseline.workbook.Layout.LineColumns;

/// An option's inputs, each in a cell of its own, and beside them at which value of each the net present value is 0 as
/// long as overlaps and caps are held.
final class AssumptionsSheet {
    private static final MathContext PRECISELY = new MathContext(40, RoundingMode.HALF_EVEN);

    private final Page page;
    private final Layout layout;

    private AssumptionsSheet(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
    }

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.assumptions(),
                layout.option().option() + " " + layout.option().name() + ": assumptions",
                "A piece's pounds = base x input x allowance - grant. Change a coloured input and everything follows. "
                        + "The switching value of an input is where the net present value is 0, all else equal; what other lines save on the same pounds, and what was capped, is held as it stands.");
        page.widths(5, 20, 32, 22, 11, 14, 14, 14, 12, 14, 12);
        page.headings(3, headings(layout).toArray(String[]::new));
        AssumptionsSheet sheet = new AssumptionsSheet(page, layout);
        layout.assumed().forEach(sheet::row);
        for (int column = 0; column < 4; column++) {
            page.width(used(layout) + column, 20);
        }
    }

    private static List<String> headings(Layout layout) {
        List<String> headings = new ArrayList<>(List.of(
                "No.",
                "Kind",
                "Line or cost",
                "Services",
                "Comes",
                "Part of the base, low (input)",
                "Part of the base, central (input)",
                "Part of the base, high (input)",
                "Allowance (input)",
                "Grant, pounds (input)",
                "Probability (input)"));
        for (int year = 0; year < layout.years(); year++) {
            headings.add("Part in %s (input)"
                    .formatted(layout.option().decisionYear().plus(year)));
        }
        headings.addAll(List.of(
                "In use",
                "Present value of base x input x allowance",
                "Times the input at which NPV is 0",
                "Switching value of the input, overlaps and caps held"));
        return headings;
    }

    /// Column of the input in use; the switching value stands three columns on.
    static int used(Layout layout) {
        return AssumedColumns.YEARS + layout.years();
    }

    private void row(Assumed assumed) {
        Assumed.Shared shared = assumed.shared();
        page.number(0, assumed.no(), Styles.WHOLE);
        page.text(1, Kind.of(shared.nature()), Styles.TEXT);
        page.text(2, shared.line(), Styles.TEXT);
        page.text(3, assumed.services(), Styles.TEXT);
        page.text(4, shared.lasting() ? "every year" : "once", Styles.TEXT);
        for (Level level : Level.values()) {
            page.number(AssumedColumns.LOW + level.place(), level.of(shared.rate()), Styles.RATE_INPUT);
        }
        page.number(AssumedColumns.ALLOWANCE, shared.allowance(), Styles.PART_INPUT);
        page.number(AssumedColumns.GRANT, shared.grant(), Styles.MONEY_INPUT);
        page.number(AssumedColumns.PROBABILITY, shared.probability(), Styles.PART_INPUT);
        for (int year = 0; year < layout.years(); year++) {
            page.number(AssumedColumns.YEARS + year, shared.byYear().get(year), Styles.PART_INPUT);
        }
        switching(assumed);
        page.next();
    }

    private void switching(Assumed assumed) {
        int row = page.number();
        int used = used(layout);
        page.formula(
                used,
                "CHOOSE(%s,F%d,G%d,H%d)"
                        .formatted(Layout.caseOf(assumed.shared().nature().isCost()), row, row, row),
                assumed.shared().rate().central(),
                Styles.RATE);
        page.formula(
                used + 1,
                "SUMIF(%s,$A%d,%s)"
                        .formatted(
                                layout.linesColumn(LineColumns.ASSUMED),
                                row,
                                layout.linesColumn(layout.productColumn())),
                present(assumed, layout),
                Styles.MONEY);
        Optional<BigDecimal> times = times(assumed, layout);
        String present = Page.letters(used + 1) + row;
        formula(
                used + 2,
                "IF(%s=0,\"none\",1-%s/%s)".formatted(present, layout.cashFigure(CashRows.NPV_UNROUNDED), present),
                times,
                Styles.TIMES);
        formula(
                used + 3,
                "IF(%s=0,\"none\",%s%d*%s%d)".formatted(present, Page.letters(used), row, Page.letters(used + 2), row),
                switchingValue(assumed, layout),
                Styles.RATE);
    }

    private void formula(int column, String formula, Optional<BigDecimal> gives, Styles style) {
        if (gives.isPresent()) {
            page.formula(column, formula, gives.get(), style);
        } else {
            page.formula(column, formula, "none", style);
        }
    }

    /// The value of the row's central input at which the net present value is 0, all else equal; empty where it moves
    /// nothing.
    static Optional<BigDecimal> switchingValue(Assumed assumed, Layout layout) {
        return times(assumed, layout)
                .map(times -> times.multiply(assumed.shared().rate().central()));
    }

    private static Optional<BigDecimal> times(Assumed assumed, Layout layout) {
        BigDecimal present = present(assumed, layout);
        return present.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.ONE.subtract(layout.exact().unroundedNpv().divide(present, PRECISELY)));
    }

    private static BigDecimal present(Assumed assumed, Layout layout) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at : assumed.pieces()) {
            Piece piece = layout.option().pieces().get(at);
            sum = sum.add(layout.exact().presentOfProduct(piece));
        }
        return sum;
    }
}
