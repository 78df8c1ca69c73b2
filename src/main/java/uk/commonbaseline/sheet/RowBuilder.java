package uk.commonbaseline.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DateUtil;

/// Gathers the cells of one workbook row, in any order of columns.
final class RowBuilder {
    /// Spreadsheet programs keep 15 significant digits; the rest of a stored number is noise of binary fractions.
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15);

    private static final int DAYS_TO_THE_YEAR_10000 = 2_958_466;
    private static final int DAYS_TO_1904 = 1_462;
    /// Days, some 27 years. A larger number that is shown as a time is a moment of which only the time is shown.
    private static final int LONGEST_TIME = 10_000;

    private static final int SECONDS_OF_A_DAY = 86_400;

    private String[] texts = new String[16];
    private CellKind[] kinds = new CellKind[16];
    private int width;
    private int characters;

    void text(int column, String text) {
        String stripped = text.replace('\u00A0', ' ').strip();
        put(column, stripped, stripped.isEmpty() ? CellKind.BLANK : CellKind.TEXT);
    }

    /// A number that is shown as a day or a time, and can't be one, stays a number.
    void number(int column, double value, ShownAs shown, boolean from1904) {
        boolean day = shown == ShownAs.DATE || (shown == ShownAs.TIME && value >= LONGEST_TIME);
        if (day && value >= 0 && value < DAYS_TO_THE_YEAR_10000 - (from1904 ? DAYS_TO_1904 : 0)) {
            date(column, DateUtil.getLocalDateTime(value, from1904).toLocalDate());
        } else if (shown == ShownAs.TIME && value >= 0 && value < LONGEST_TIME) {
            time(column, Duration.ofSeconds(Math.round(value * SECONDS_OF_A_DAY)));
        } else {
            BigDecimal exact = new BigDecimal(value, SPREADSHEET_DIGITS).stripTrailingZeros();
            put(column, exact.toPlainString(), shown == ShownAs.PERCENT ? CellKind.PERCENT : CellKind.NUMBER);
        }
    }

    /// A time of day or a number of hours, such as `37:30`; seconds only where there are any.
    void time(int column, Duration time) {
        String text = "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
        text(column, time.toSecondsPart() == 0 ? text : text + ":%02d".formatted(time.toSecondsPart()));
    }

    void date(int column, LocalDate day) {
        put(column, day.toString(), CellKind.DATE);
    }

    void truth(int column, boolean value) {
        put(column, Boolean.toString(value), CellKind.TRUTH);
    }

    void error(int column, String shown) {
        put(column, shown, CellKind.ERROR);
    }

    boolean isEmpty() {
        return width == 0;
    }

    /// The gathered row; afterwards the builder is empty again.
    SourceRow build(int sheetNo, String sheet, int number) {
        SourceRow row = new SourceRow(sheetNo, sheet, number, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width));
        width = 0;
        characters = 0;
        return row;
    }

    private void put(int column, String text, CellKind kind) {
        if (column >= Limits.COLUMNS) {
            if (kind == CellKind.BLANK) {
                return;
            }
            throw new UnreadableFile(
                    "A sheet has content beyond column " + Limits.COLUMNS + ".",
                    "Delete stray content to the right of the table and send the file again.");
        }
        characters += text.length();
        if (text.length() > Limits.CHARACTERS_OF_A_CELL || characters > Limits.CHARACTERS_OF_A_ROW) {
            throw Budget.longCell();
        }
        if (column >= texts.length) {
            int room = Math.min(Limits.COLUMNS, Math.max(column + 1, texts.length * 2));
            texts = Arrays.copyOf(texts, room);
            kinds = Arrays.copyOf(kinds, room);
        }
        for (; width <= column; width++) {
            texts[width] = "";
            kinds[width] = CellKind.BLANK;
        }
        texts[column] = text;
        kinds[column] = kind;
    }
}
