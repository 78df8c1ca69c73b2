package uk.commonbaseline.sheet;

import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Turns the cell records of an Excel 97-2003 sheet into rows.
final class XlsCells {
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(ignored -> {});
    private final RowBuilder row = new RowBuilder();
    private @Nullable SSTRecord texts;
    private boolean from1904;
    private int rowIndex = -1;
    private int textResultColumn = -1;

    void useTexts(SSTRecord shared) {
        texts = shared;
    }

    void countFrom1904(boolean yes) {
        from1904 = yes;
    }

    void noteFormat(Record record) {
        formats.processRecordInternally(record);
    }

    /// Takes one record; answers the row before it when this record begins a new one.
    @Nullable
    SourceRow add(Record record, int sheetNo, String sheet) {
        if (record instanceof StringRecord result && textResultColumn >= 0) {
            row.text(textResultColumn, result.getString());
            textResultColumn = -1;
            return null;
        }
        if (!(record instanceof CellValueRecordInterface cell)) {
            return null;
        }
        @Nullable SourceRow complete = cell.getRow() == rowIndex ? null : endRow(sheetNo, sheet);
        rowIndex = cell.getRow();
        put(record, cell);
        return complete;
    }

    /// The row gathered so far, or null when nothing was.
    @Nullable
    SourceRow endRow(int sheetNo, String sheet) {
        return row.isEmpty() ? null : row.build(sheetNo, sheet, rowIndex + 1);
    }

    private void put(Record record, CellValueRecordInterface cell) {
        int column = cell.getColumn();
        switch (record) {
            case LabelSSTRecord label -> row.text(column, sharedText(label.getSSTIndex()));
            case LabelRecord label -> row.text(column, label.getValue());
            case NumberRecord number -> row.number(column, number.getValue(), shownAs(cell), from1904);
            case BoolErrRecord truth when truth.isBoolean() -> row.truth(column, truth.getBooleanValue());
            case BoolErrRecord error -> row.error(column, shown(error.getErrorValue()));
            case FormulaRecord formula -> putResult(column, formula);
            default -> {}
        }
    }

    private void putResult(int column, FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case NUMERIC -> row.number(column, formula.getValue(), shownAs(formula), from1904);
            case BOOLEAN -> row.truth(column, formula.getCachedBooleanValue());
            case ERROR -> row.error(column, shown((byte) formula.getCachedErrorValue()));
            default -> textResultColumn = column;
        }
    }

    private ShownAs shownAs(CellValueRecordInterface cell) {
        return ShownAs.of(formats.getFormatIndex(cell), formats.getFormatString(cell));
    }

    private String sharedText(int index) {
        return texts == null ? "" : texts.getString(index).getString();
    }

    private static String shown(byte error) {
        return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#ERROR!";
    }
}
