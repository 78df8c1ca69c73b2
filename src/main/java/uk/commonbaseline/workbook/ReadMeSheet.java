package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import uk.commonbaseline.workbook.Layout.CashRows;

/// What the workbook holds, how to read it, its switches, and whether its checks hold.
final class ReadMeSheet {
    static final String NAME = "Read me";
    private static final String[] LEVELS = {"low", "central", "high"};

    private final SXSSFWorkbook book;
    private final Page page;

    private ReadMeSheet(SXSSFWorkbook book, Page page) {
        this.book = book;
        this.page = page;
    }

    static void write(SXSSFWorkbook book, Map<Styles, CellStyle> styles, WorkbookFacts facts, List<Layout> options) {
        Page page = new Page(
                book,
                styles,
                NAME,
                facts.partnership() + ": cash flow of the options",
                "Every figure is a formula down to the coloured inputs. Pounds at %s prices."
                        .formatted(facts.prices()));
        page.widths(44, 24, 24, 24, 16, 16);
        ReadMeSheet sheet = new ReadMeSheet(book, page);
        sheet.facts(facts);
        sheet.switches(options);
        sheet.options(options);
        sheet.contents(options);
        sheet.guide();
    }

    private void facts(WorkbookFacts facts) {
        fact("Baseline", facts.baseline());
        fact("Edition of the board pack", facts.edition().isEmpty() ? "none" : facts.edition());
        fact("Assumptions", facts.assumptionSet());
        fact("Appraised at", facts.madeAt().toString());
        page.text(0, "Saving a year that is to be reached", Styles.TEXT);
        page.number(1, facts.target().amount(), Styles.MONEY);
        page.next();
        page.next();
    }

    private void fact(String words, String fact) {
        page.text(0, words, Styles.TEXT);
        page.text(1, fact, Styles.TEXT);
        page.next();
    }

    private void switches(List<Layout> options) {
        page.text(0, "Switches (inputs)", Styles.STRONG);
        page.next();
        level("Savings and income at: low, central or high", Layout.SAVINGS_CASE);
        level("Costs at: low, central or high", Layout.COSTS_CASE);
        options.forEach(this::rate);
        page.next();
    }

    private void rate(Layout layout) {
        page.text(0, "Discount rate a year, real: " + layout.option().option(), Styles.TEXT);
        page.number(1, layout.rate(), Styles.RATE_INPUT);
        name(layout.rateName(), 1);
        page.next();
    }

    private void level(String words, String name) {
        int row = page.number();
        page.text(0, words, Styles.TEXT);
        page.text(1, "central", Styles.INPUT_TEXT);
        page.formula(2, "IF(B%d=\"low\",1,IF(B%d=\"high\",3,2))".formatted(row, row), BigDecimal.TWO, Styles.WHOLE);
        name(name, 2);
        var rules = page.sheet().getDataValidationHelper();
        DataValidation choice = rules.createValidation(
                rules.createExplicitListConstraint(LEVELS), new CellRangeAddressList(row - 1, row - 1, 1, 1));
        choice.setShowErrorBox(true);
        choice.createErrorBox("Low, central or high", "Choose low, central or high.");
        page.sheet().addValidationData(choice);
        page.next();
    }

    private void name(String name, int column) {
        name(name, Page.cell(NAME, column, page.number()));
    }

    private void name(String name, String cell) {
        Name defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(cell);
    }

    private void options(List<Layout> options) {
        String[] headings = {
            "Option", "Net saving a year", "Net present value", "Payback, years", "Checks that differ", "Checks"
        };
        for (int column = 0; column < headings.length; column++) {
            page.text(column, headings[column], Styles.HEADING);
        }
        page.next();
        options.forEach(this::option);
        page.next();
    }

    private void option(Layout layout) {
        String code = layout.option().option();
        name(code + "_net_saving", layout.cashFigure(CashRows.NET_SAVING));
        name(code + "_NPV", layout.cashFigure(CashRows.NPV));
        name(code + "_payback", layout.cashFigure(CashRows.PAYBACK));
        ExactFigures exact = layout.exact();
        page.text(0, code + " " + layout.option().name(), Styles.TEXT);
        page.formula(
                1,
                layout.cashFigure(CashRows.NET_SAVING),
                exact.grossAtFullEffect().subtract(exact.recurringAtFullEffect()),
                Styles.MONEY);
        page.formula(2, layout.cashFigure(CashRows.NPV), exact.npv(), Styles.MONEY);
        exact.payback()
                .ifPresentOrElse(
                        years -> page.formula(3, layout.cashFigure(CashRows.PAYBACK), years, Styles.YEARS),
                        () -> page.formula(3, layout.cashFigure(CashRows.PAYBACK), "never", Styles.YEARS));
        long differ =
                Check.of(layout).stream().filter(check -> !check.holds(layout)).count();
        page.formula(4, ChecksSheet.differing(layout), BigDecimal.valueOf(differ), Styles.WHOLE);
        page.formula(
                5,
                "IF(E%d=0,\"all hold\",\"look at them\")".formatted(page.number()),
                differ == 0 ? "all hold" : "look at them",
                Styles.STRONG);
        page.next();
    }

    private void contents(List<Layout> options) {
        page.text(0, "Sheets", Styles.STRONG);
        page.next();
        sheet(BasesSheet.NAME, "saveable bases of the frozen baseline");
        for (Layout layout : options) {
            sheet(layout.assumptions(), "inputs of the option, and their switching values");
            sheet(layout.lines(), "from base and input to pounds, year by year");
            sheet(layout.cash(), "cash flow, net present value, payback, from gross to net");
            sheet(layout.partners(), "what each partner saves, bears and gains");
            sheet(layout.checks(), "each figure beside what was appraised");
        }
        page.next();
    }

    private void sheet(String name, String words) {
        Cell cell = page.text(0, name, Styles.TEXT);
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A1".formatted(name));
        cell.setHyperlink(link);
        page.text(1, words, Styles.TEXT);
        page.next();
    }

    private void guide() {
        page.text(0, "How to read it", Styles.STRONG);
        page.next();
        for (String words : List.of(
                "Coloured cells are inputs; their heading or the words beside them say so too. All other figures are formulas.",
                "A piece's pounds = base x input x allowance - grant, less what other lines save on the same pounds; in use is what the switches choose.",
                "Expected = in use x probability; a year's pounds = expected x the part that comes in that year. Savings count +1, costs -1, avoided and non-cashable 0.",
                "Factor = 1 / (1 + discount rate) ^ years since the decision; the year of the decision is not discounted.",
                "Payback: years until cumulative cash, undiscounted, leaves the negative for good, evenly within the year.",
                "With both switches at central, checks hold each figure against the appraisal as it is kept in the warehouse; with others, against what was computed apart. After you change an input they differ, as they must.")) {
            page.text(0, words, Styles.TEXT);
            page.next();
        }
    }
}
