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
import uk.commonbaseline.savings.ThreePoint;
import uk.commonbaseline.workbook.Choice.Level;
import uk.commonbaseline.workbook.Layout.AssumedColumns;
import uk.commonbaseline.workbook.Layout.CashRows;
import uk.commonbaseline.workbook.Layout.LineColumns;

/// An option's inputs, each in a cell of its own, and beside them at which value of each the net present value is 0.
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
                "Allowances for optimism are in the figures, probabilities are not. Change a coloured input and everything follows. "
                        + "The switching value is the value of an input at which the net present value is 0, all else equal.");
        page.widths(5, 20, 32, 22, 26, 16, 16, 16, 12);
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
                "The input is",
                "Low (input)",
                "Central (input)",
                "High (input)",
                "Probability (input)"));
        for (int year = 0; year < layout.years(); year++) {
            headings.add("Part in %s (input)"
                    .formatted(layout.option().decisionYear().plus(year)));
        }
        headings.addAll(
                List.of("In use", "Present value, pounds", "Times the input at which NPV is 0", "Switching value"));
        return headings;
    }

    static int used(Layout layout) {
        return AssumedColumns.YEARS + layout.years();
    }

    private void row(Assumed assumed) {
        page.number(0, assumed.no(), Styles.WHOLE);
        page.text(1, Kind.of(assumed.nature()), Styles.TEXT);
        page.text(2, assumed.line(), Styles.TEXT);
        page.text(3, assumed.services(), Styles.TEXT);
        page.text(4, assumed.measure().words(), Styles.TEXT);
        ThreePoint input = assumed.input().orElseGet(() -> sum(assumed));
        for (Level level : Level.values()) {
            input(assumed, AssumedColumns.LOW + level.place(), level, level.of(input));
        }
        page.number(AssumedColumns.PROBABILITY, assumed.probability(), Styles.PART_INPUT);
        for (int year = 0; year < layout.years(); year++) {
            page.number(AssumedColumns.YEARS + year, assumed.byYear().get(year), Styles.PART_INPUT);
        }
        switching(assumed, input.central());
        page.next();
    }

    private void input(Assumed assumed, int column, Level level, BigDecimal value) {
        if (assumed.input().isPresent()) {
            page.number(column, value, assumed.measure().isRate() ? Styles.RATE_INPUT : Styles.MONEY_INPUT);
        } else {
            page.formula(
                    column,
                    "SUMIF(%s,$A%d,%s)"
                            .formatted(
                                    layout.linesColumn(LineColumns.ASSUMED),
                                    page.number(),
                                    layout.linesColumn(LineColumns.LOW + level.place())),
                    value,
                    Styles.MONEY);
        }
    }

    private ThreePoint sum(Assumed assumed) {
        return assumed.pieces().stream()
                .map(at -> layout.option().pieces().get(at).pounds())
                .reduce((one, other) -> new ThreePoint(
                        one.low().add(other.low()),
                        one.central().add(other.central()),
                        one.high().add(other.high())))
                .orElseThrow();
    }

    private void switching(Assumed assumed, BigDecimal inUse) {
        int row = page.number();
        int used = used(layout);
        Styles style = assumed.measure().isRate() ? Styles.RATE : Styles.MONEY;
        page.formula(
                used,
                "CHOOSE(%s,F%d,G%d,H%d)"
                        .formatted(Layout.caseOf(assumed.nature().isCost()), row, row, row),
                inUse,
                style);
        BigDecimal present = present(assumed);
        page.formula(
                used + 1,
                "SUMIF(%s,$A%d,%s)"
                        .formatted(
                                layout.linesColumn(LineColumns.ASSUMED),
                                row,
                                layout.linesColumn(layout.presentColumn())),
                present,
                Styles.MONEY);
        Optional<BigDecimal> times = times(assumed, layout);
        String presentCell = Page.letters(used + 1) + row;
        formula(
                used + 2,
                "IF(%s=0,\"none\",1-%s/%s)"
                        .formatted(presentCell, layout.cashFigure(CashRows.NPV_UNROUNDED), presentCell),
                times,
                Styles.TIMES);
        formula(
                used + 3,
                "IF(%s=0,\"none\",%s%d*%s%d)"
                        .formatted(presentCell, Page.letters(used), row, Page.letters(used + 2), row),
                times.map(inUse::multiply),
                style);
    }

    private void formula(int column, String formula, Optional<BigDecimal> gives, Styles style) {
        if (gives.isPresent()) {
            page.formula(column, formula, gives.get(), style);
        } else {
            page.formula(column, formula, "none", style);
        }
    }

    /// How many times its central figure an input must be for the net present value to be 0; empty where it moves
    /// nothing.
    static Optional<BigDecimal> times(Assumed assumed, Layout layout) {
        BigDecimal present = present(assumed, layout);
        return present.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.ONE.subtract(layout.exact().unroundedNpv().divide(present, PRECISELY)));
    }

    private BigDecimal present(Assumed assumed) {
        return present(assumed, layout);
    }

    private static BigDecimal present(Assumed assumed, Layout layout) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at : assumed.pieces()) {
            Piece piece = layout.option().pieces().get(at);
            sum = sum.add(layout.exact().present(piece));
        }
        return sum;
    }
}
