package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Each figure of an option beside what was appraised, for every setting of the switches.
final class ChecksSheet {
    static final String HOLDS = "holds";
    static final String DIFFERS = "differs";
    private static final int CHOICES = 5;
    private static final String NEVER = "never";

    private ChecksSheet() {}

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, Layout layout) {
        Page page = new Page(
                book,
                styles,
                layout.checks(),
                layout.option().option() + " " + layout.option().name() + ": checks",
                "What was appraised was computed apart from this workbook, in exact decimals. A check holds within a hundredth of a penny, whatever the switches say, as long as no input is changed.");
        page.widths(52, 20, 20, 14, 10);
        List<String> headings =
                new ArrayList<>(List.of("Figure", "As appraised", "In this workbook", "Difference", "Check"));
        List<ExactFigures> figures = new ArrayList<>();
        for (Choice choice : Choice.all()) {
            page.width(CHOICES + figures.size(), 18);
            figures.add(new ExactFigures(layout.option(), choice));
            headings.add(
                    "As appraised: savings %s, costs %s".formatted(words(choice.savings()), words(choice.costs())));
        }
        page.headings(1, headings.toArray(String[]::new));
        Check.of(layout).forEach(check -> row(page, check, figures));
    }

    private static void row(Page page, Check check, List<ExactFigures> figures) {
        int row = page.number();
        page.text(0, check.what(), Styles.TEXT);
        Optional<BigDecimal> central = check.appraised().apply(figures.get(figures.size() / 2));
        formula(
                page,
                1,
                "INDEX($F%d:$N%d,1,3*(%s-1)+%s)".formatted(row, row, Layout.COSTS_CASE, Layout.SAVINGS_CASE),
                central);
        formula(page, 2, check.cell(), central);
        page.formula(
                3,
                "IF(AND(ISNUMBER(B%1$d),ISNUMBER(C%1$d)),C%1$d-B%1$d,IF(B%1$d=C%1$d,0,1))".formatted(row),
                BigDecimal.ZERO,
                Styles.FINE_MONEY);
        page.formula(
                4, "IF(ROUND(ABS(D%d),6)<=0.0001,\"%s\",\"%s\")".formatted(row, HOLDS, DIFFERS), HOLDS, Styles.TEXT);
        for (int at = 0; at < figures.size(); at++) {
            int column = CHOICES + at;
            check.appraised()
                    .apply(figures.get(at))
                    .ifPresentOrElse(
                            figure -> page.number(column, figure, Styles.FINE_MONEY),
                            () -> page.text(column, NEVER, Styles.TEXT));
        }
        page.next();
    }

    private static void formula(Page page, int column, String formula, Optional<BigDecimal> gives) {
        if (gives.isPresent()) {
            page.formula(column, formula, gives.get(), Styles.FINE_MONEY);
        } else {
            page.formula(column, formula, NEVER, Styles.FINE_MONEY);
        }
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
