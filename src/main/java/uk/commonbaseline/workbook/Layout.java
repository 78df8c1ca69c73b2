package uk.commonbaseline.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;

/// Where everything of one option stands, so that sheets can speak of each other before they are written.
///
/// @param assumed its rows of assumptions
/// @param exact its figures with both switches at central
/// @param kept what the appraisal keeps of it
record Layout(Workings option, List<Assumed> assumed, Bases bases, ExactFigures exact, KeptFigures kept) {
    /// First row below the headings of every sheet, as the officer numbers it.
    static final int FIRST = 5;

    static final String SAVINGS_CASE = "Savings_case";
    static final String COSTS_CASE = "Costs_case";
    private static final int DECIMALS_OF_RATE = 12;

    static Layout of(Workings option, Bases bases, KeptFigures kept) {
        return new Layout(option, Assumed.of(option), bases, new ExactFigures(option, Choice.CENTRAL), kept);
    }

    String assumptions() {
        return option.option() + " assumptions";
    }

    String lines() {
        return option.option() + " lines";
    }

    String cash() {
        return option.option() + " cash flow";
    }

    String partners() {
        return option.option() + " partners";
    }

    String checks() {
        return option.option() + " checks";
    }

    /// Name of its discount rate, which hangs on its year of decision.
    String rateName() {
        return option.option() + "_discount_rate";
    }

    /// The rate behind its discount factors.
    BigDecimal rate() {
        return BigDecimal.ONE
                .divide(option.factors().get(1), DECIMALS_OF_RATE, RoundingMode.HALF_EVEN)
                .subtract(BigDecimal.ONE);
    }

    int years() {
        return option.factors().size();
    }

    /// Last row of the lines; an option without any has an empty row.
    int lastLine() {
        return FIRST + Math.max(1, option.pieces().size()) - 1;
    }

    int lastAssumed() {
        return FIRST + Math.max(1, assumed.size()) - 1;
    }

    int lastPartner() {
        return FIRST + Math.max(1, option.partners().size()) - 1;
    }

    /// The switch that a piece follows.
    static String caseOf(boolean cost) {
        return cost ? COSTS_CASE : SAVINGS_CASE;
    }

    /// Columns of the sheet of assumptions.
    static final class AssumedColumns {
        static final int LOW = 5;
        static final int ALLOWANCE = 8;
        static final int GRANT = 9;
        static final int PROBABILITY = 10;
        static final int YEARS = 11;

        private AssumedColumns() {}
    }

    /// Columns of the sheet of lines.
    static final class LineColumns {
        static final int KIND = 1;
        static final int LINE = 2;
        static final int PARTNER = 3;
        static final int ASSUMED = 6;
        static final int SIGN = 7;
        static final int LASTING = 8;
        static final int BASE = 9;
        static final int LOW = 10;
        static final int USED = 13;
        static final int PROBABILITY = 14;
        static final int EXPECTED = 15;
        static final int YEARS = 16;

        private LineColumns() {}
    }

    /// Names of its running costs, each a step of the bridge.
    List<String> runningCosts() {
        return option.pieces().stream()
                .filter(piece -> piece.nature() == Nature.RECURRING_COST)
                .map(Piece::line)
                .distinct()
                .toList();
    }

    /// Row of the avoided cost a year on the sheet of the cash flow; that which comes once and what no budget can be
    /// cut
    /// by follow.
    int besideRow() {
        return CashRows.BRIDGE + CashRows.STEPS_BESIDE_COSTS + runningCosts().size();
    }

    int presentColumn() {
        return LineColumns.YEARS + years();
    }

    /// Column of what base x input alone is worth.
    int productColumn() {
        return presentColumn() + 1;
    }

    /// First of the three columns of what is left out of a piece's low, central and high.
    int lessColumn() {
        return presentColumn() + 2;
    }

    /// All rows of a column of the sheet of lines.
    String linesColumn(int column) {
        return Page.range(lines(), column, FIRST, lastLine());
    }

    /// Rows of the sheet of the cash flow.
    static final class CashRows {
        static final int NUMBER = 5;
        static final int CASHABLE = 6;
        static final int INCOME = 7;
        static final int GROSS = 8;
        static final int RECURRING_UNROUNDED = 9;
        static final int RECURRING = 10;
        static final int ONE_OFF_UNROUNDED = 11;
        static final int ONE_OFF = 12;
        static final int NET = 13;
        static final int FACTOR = 14;
        static final int PRESENT = 15;
        static final int CUMULATIVE = 16;
        static final int CUMULATIVE_PRESENT = 17;
        static final int LAST_BELOW = 18;
        static final int NPV = 20;
        static final int NPV_FUNCTION = 21;
        static final int NPV_FIVE = 22;
        static final int PAYBACK = 23;
        static final int NET_SAVING = 24;
        static final int NPV_UNROUNDED = 25;
        static final int BRIDGE = 28;

        /// Savings, income, rounding, net saving and an empty row.
        static final int STEPS_BESIDE_COSTS = 5;

        private CashRows() {}
    }

    /// Column of year 0 on the sheet of the cash flow; the one before it holds a year at full effect.
    static final int CASH_YEARS = 2;

    /// Such as `'O2 cash flow'!$C$13:$M$13`.
    String cashRow(int row) {
        return "'%s'!$%s$%d:$%s$%d"
                .formatted(cash(), Page.letters(CASH_YEARS), row, Page.letters(CASH_YEARS + years() - 1), row);
    }

    /// The figure of a row below the years.
    String cashFigure(int row) {
        return Page.cell(cash(), 1, row);
    }
}
