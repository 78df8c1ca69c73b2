package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.DecimalText;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SheetState;
import uk.commonbaseline.sheet.SourceRow;

/// Goes through one sheet row by row. The first rows are kept until the headings and the figures are known; from then
/// on only counts and sums are, so that memory does not grow with the file.
final class TableScan {
    private static final int ROWS_KEPT = 1_000;
    private static final int MOST_TOLD = 1_000;
    private static final int SAMPLE = 20;
    private static final int MOST_COLUMNS_OF_DATA = 6;
    private static final DecimalText POINT = new DecimalText('.');
    private static final DecimalText COMMA = new DecimalText(',');

    private final String sheet;
    private final SheetState state;
    private final List<SourceRow> first = new ArrayList<>();
    private final List<ColumnProfile> profiles = new ArrayList<>();
    private final List<TotalRow> totals = new ArrayList<>();
    private final List<Integer> remarks = new ArrayList<>();
    private final BitSet remarkColumns = new BitSet();
    private final List<String> above = new ArrayList<>();
    private final List<String> sample = new ArrayList<>();
    private HeadingRows headings = new HeadingRows(0, List.of(), List.of());
    private @Nullable RowSorter sorter;
    private @Nullable TableScan after;
    private char decimalMark = '.';
    private int figure = -1;
    private int dataRows;
    private int blankRows;
    private int waitingSection;
    private int sections;
    private boolean opensWithSection;
    private int again;
    private int firstData;
    private int lastData;
    private int lastNumber;

    TableScan(String sheet, SheetState state) {
        this.sheet = sheet;
        this.state = state;
    }

    void take(SourceRow row) {
        if (sorter != null) {
            sort(row, sorter);
            return;
        }
        if (!row.isBlank()) {
            first.add(row);
        }
        if (first.size() >= ROWS_KEPT) {
            begin();
        }
    }

    /// The tables of the sheet, from top to bottom.
    List<Table> end() {
        List<Table> tables = new ArrayList<>();
        Table table = endOfThis();
        List<Table> below = after == null ? List.of() : after.end();
        tables.add(table);
        for (Table other : below) {
            if (other.dataRows() > 0) {
                tables.add(other);
            } else {
                remarks.addAll(other.headings().numbers());
            }
        }
        return tables;
    }

    private Table endOfThis() {
        if (sorter == null) {
            begin();
        }
        boolean empty = first.isEmpty();
        Meanings meanings = Meanings.guess(headings.texts(), profiles);
        return new Table(
                sheet,
                empty ? "empty" : Spelling.of(state).replace('-', ' '),
                headings,
                firstData,
                lastData,
                dataRows,
                blankRows,
                totals,
                remarks,
                columnsOfData(),
                again,
                profiles,
                meanings,
                opensWithSection && sections > 1,
                above,
                sample,
                decimalMark);
    }

    /// The figure and such columns as most rows of data fill and remarks never do.
    private List<Integer> columnsOfData() {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < profiles.size() && found.size() < MOST_COLUMNS_OF_DATA; column++) {
            boolean usual = profiles.get(column).filled() * 10 >= dataRows * 9L;
            if (!remarkColumns.get(column) && (usual || column == figure)) {
                found.add(column);
            }
        }
        if (figure >= 0 && !remarkColumns.get(figure) && !found.contains(figure)) {
            found.add(figure);
        }
        return found;
    }

    private void begin() {
        headings = HeadingRows.find(first);
        int from = headings.from() + headings.rows().size();
        List<SourceRow> below = first.subList(from, first.size());
        for (SourceRow row : first.subList(0, headings.areThere() ? headings.from() : 0)) {
            for (int column = 0; column < row.width(); column++) {
                above.add(row.text(column));
            }
        }
        decimalMark = decimalMark(below);
        List<ColumnProfile> early = new ArrayList<>();
        List<SourceRow> ofThis = OtherHeadings.above(below, headings.texts());
        ofThis.forEach(row -> profile(row, early));
        figure = Meanings.guess(headings.texts(), early).figure();
        RowSorter found = new RowSorter(headings.texts(), figure, usualWidth(ofThis), key(ofThis, early), decimalMark);
        sorter = found;
        lastNumber = headings.areThere() ? headings.rows().getLast().number() : 0;
        below.forEach(row -> sort(row, found));
    }

    /// The first column that nearly all rows fill, in which hardly a value stands twice.
    private static int key(List<SourceRow> rows, List<ColumnProfile> early) {
        if (early.isEmpty() || rows.size() < 5) {
            return -1;
        }
        ColumnProfile profile = early.getFirst();
        boolean filled = profile.filled() * 10 >= rows.size() * 9L;
        boolean distinct = profile.hasManyValues() || profile.values().size() * 10L >= profile.filled() * 9;
        return filled && distinct ? 0 : -1;
    }

    private void sort(SourceRow row, RowSorter by) {
        if (after != null) {
            after.take(row);
            return;
        }
        blankRows += Math.max(0, row.number() - lastNumber - 1);
        lastNumber = row.number();
        switch (by.sort(row)) {
            case BLANK -> blankRows++;
            case HEADINGS_AGAIN -> again++;
            case OTHER_HEADINGS -> {
                after = new TableScan(sheet, state);
                after.take(row);
            }
            case TOTAL -> note(by.total(row));
            case REMARK -> noteRemark(row);
            case DATA -> takeData(row);
        }
    }

    private void noteRemark(SourceRow row) {
        if (row.onlyFilledColumn() == 0) {
            waitingSection = row.number();
        }
        if (remarks.size() < MOST_TOLD) {
            remarks.add(row.number());
        }
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isEmpty()) {
                remarkColumns.set(column);
            }
        }
    }

    private void note(TotalRow total) {
        if (totals.size() < MOST_TOLD) {
            totals.add(total);
        }
    }

    private void takeData(SourceRow row) {
        if (waitingSection > 0) {
            sections++;
            opensWithSection |= dataRows == 0;
            waitingSection = 0;
        }
        firstData = dataRows == 0 ? row.number() : firstData;
        lastData = row.number();
        dataRows++;
        if (sample.size() < SAMPLE) {
            sample.add(row.text(0));
        }
        profile(row, profiles);
    }

    private void profile(SourceRow row, List<ColumnProfile> into) {
        for (int column = 0; column < row.width(); column++) {
            if (into.size() <= column) {
                into.add(new ColumnProfile(decimalMark));
            }
            into.get(column).take(row.text(column), row.kind(column));
        }
    }

    private static int usualWidth(List<SourceRow> rows) {
        List<Integer> widths = rows.stream().map(HeadingRows::width).sorted().toList();
        return widths.isEmpty() ? 1 : widths.get(widths.size() / 2);
    }

    /// The comma where some figures can be read with it only, and none with the point only.
    private static char decimalMark(List<SourceRow> rows) {
        int withPoint = 0;
        int withComma = 0;
        for (SourceRow row : rows) {
            for (int column = 0; column < row.width(); column++) {
                String text = row.text(column);
                if (row.kind(column) == CellKind.TEXT && text.matches("[-(£ ]*\\d[\\d.,]*[).-]*")) {
                    boolean point = POINT.find(text) != null;
                    boolean comma = COMMA.find(text) != null;
                    withPoint += point && !comma ? 1 : 0;
                    withComma += comma && !point ? 1 : 0;
                }
            }
        }
        return withComma > 0 && withComma > withPoint * 10 ? ',' : '.';
    }
}
