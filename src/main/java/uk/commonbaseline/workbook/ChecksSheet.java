package uk.commonbaseline.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Each figure of an option beside what was appraised, and for the other settings of the switches beside what was
/// computed apart.
final class ChecksSheet {
    static final String HOLDS = "holds";
    static final String DIFFERS = "differs";
    private static final int CHOICES = 5;

    private ChecksSheet() {}

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.checks(),
                layout.option().option() + " " + layout.option().name() + ": checks",
                "With both switches at central each figure is held against the appraisal as it is kept, else against what was computed apart from this workbook, in exact decimals. "
                        + "It holds within a hundredth of a penny (a partner's share within a penny, payback within a hundredth of a year), as long as no input is changed.");
        page.widths(52, 20, 20, 14, 10);
        List<String> headings =
                new ArrayList<>(List.of("Figure", "Held against", "In this workbook", "Difference", "Check"));
        List<ExactFigures> figures = new ArrayList<>();
        for (Choice choice : Choice.all()) {
            page.width(CHOICES + figures.size(), 18);
            figures.add(new ExactFigures(layout.option(), choice));
            headings.add("%s: savings %s, costs %s"
                    .formatted(
                            choice.equals(Choice.CENTRAL) ? "As appraised" : "Computed apart",
                            words(choice.savings()),
                            words(choice.costs())));
        }
        page.headings(1, headings.toArray(String[]::new));
        Check.of(layout).forEach(check -> row(page, check, held(check, layout, figures), layout.exact()));
    }

    /// For each setting of the switches; the appraisal knows the middle one.
    private static List<Held> held(Check check, Layout layout, List<ExactFigures> figures) {
        List<Held> held = new ArrayList<>(figures.stream().map(check.exact()).toList());
        held.set(Choice.all().indexOf(Choice.CENTRAL), check.kept(layout));
        return held;
    }

    private static void row(Page page, Check check, List<Held> held, ExactFigures central) {
        int row = page.number();
        Held against = held.get(Choice.all().indexOf(Choice.CENTRAL));
        Held ours = check.exact().apply(central);
        page.text(0, check.what(), Styles.TEXT);
        formula(
                page,
                1,
                "INDEX($F%d:$N%d,1,3*(%s-1)+%s)".formatted(row, row, Layout.COSTS_CASE, Layout.SAVINGS_CASE),
                against);
        formula(page, 2, check.cell(), ours);
        page.formula(
                3,
                "IF(AND(ISNUMBER(B%1$d),ISNUMBER(C%1$d)),C%1$d-B%1$d,IF(B%1$d=C%1$d,0,1))".formatted(row),
                against.difference(ours),
                Styles.FINE_MONEY);
        page.formula(
                4,
                "IF(ROUND(ABS(D%d),6)<=%s,\"%s\",\"%s\")"
                        .formatted(row, check.within().amount(), HOLDS, DIFFERS),
                against.agrees(ours, check.within().amount()) ? HOLDS : DIFFERS,
                Styles.TEXT);
        for (int at = 0; at < held.size(); at++) {
            cell(page, CHOICES + at, held.get(at));
        }
        page.next();
    }

    private static void cell(Page page, int column, Held held) {
        held.figure()
                .ifPresentOrElse(
                        figure -> page.number(column, figure, Styles.FINE_MONEY),
                        () -> page.text(column, held.words(), Styles.TEXT));
    }

    private static void formula(Page page, int column, String formula, Held gives) {
        gives.figure()
                .ifPresentOrElse(
                        figure -> page.formula(column, formula, figure, Styles.FINE_MONEY),
                        () -> page.formula(column, formula, gives.words(), Styles.FINE_MONEY));
    }

    static String words(Choice.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /// How many checks of an option differ.
    static String differing(Layout layout) {
        return "COUNTIF(%s,\"%s\")"
                .formatted(
                        Page.range(
                                layout.checks(),
                                4,
                                Layout.FIRST,
                                Layout.FIRST + Check.of(layout).size() - 1),
                        DIFFERS);
    }
}
