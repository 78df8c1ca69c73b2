package uk.commonbaseline.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.commonbaseline.savings.Workings;

/// A workbook as a spreadsheet program calculates it.
final class CalculatedBook implements AutoCloseable {
    /// In pounds, and what floating point may add to it.
    static final double HUNDREDTH_OF_A_PENNY = 0.0001 + 1e-6;

    private final XSSFWorkbook book;
    private final FormulaEvaluator evaluator;

    private CalculatedBook(XSSFWorkbook book) {
        this.book = book;
        this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    static CalculatedBook of(List<Workings> options, WorkbookFacts facts) throws IOException {
        return of(bytes(options, facts));
    }

    /// Without the sheets of checks, which are most of it.
    static CalculatedBook unchecked(List<Workings> options, WorkbookFacts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CashWorkbook.write(options, facts, Map.of(), false, out);
        return of(out.toByteArray());
    }

    static CalculatedBook of(byte[] workbook) throws IOException {
        return new CalculatedBook(new XSSFWorkbook(new ByteArrayInputStream(workbook)));
    }

    static byte[] bytes(List<Workings> options, WorkbookFacts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CashWorkbook.write(options, facts, kept(options), out);
        return out.toByteArray();
    }

    /// What an appraisal would keep.
    static Map<String, KeptFigures> kept(List<Workings> options) {
        return options.stream().collect(Collectors.toMap(Workings::option, CalculatedBook::kept));
    }

    private static KeptFigures kept(Workings option) {
        Layout layout = Layout.of(option, new Bases(List.of(option)), KeptFigures.NONE);
        return new KeptFigures(Check.of(layout).stream()
                .collect(Collectors.toMap(
                        Check::name, check -> check.exact().apply(layout.exact()), (first, _) -> first)));
    }

    XSSFWorkbook book() {
        return book;
    }

    /// What a cell's formula gives: a number, or words.
    Object calculated(String sheet, String cell) {
        return calculated(cell(sheet, cell));
    }

    Object calculated(Cell cell) {
        CellValue value = Objects.requireNonNull(evaluator.evaluate(cell));
        return switch (value.getCellType()) {
            case NUMERIC -> value.getNumberValue();
            case STRING -> value.getStringValue();
            default -> value.formatAsString();
        };
    }

    double number(String sheet, String cell) {
        return (Double) calculated(sheet, cell);
    }

    /// Changes an input; all that follows is calculated anew.
    void set(String sheet, String cell, double value) {
        cell(sheet, cell).setCellValue(value);
        evaluator.clearAllCachedResultValues();
    }

    void set(String sheet, String cell, String value) {
        cell(sheet, cell).setBlank();
        cell(sheet, cell).setCellValue(value);
        evaluator.clearAllCachedResultValues();
    }

    Cell cell(String sheet, String name) {
        CellReference reference = new CellReference(name);
        return Objects.requireNonNull(
                Objects.requireNonNull(book.getSheet(sheet).getRow(reference.getRow()), () -> sheet + "!" + name)
                        .getCell(reference.getCol()));
    }

    /// All cells that hold a formula.
    List<Cell> formulas() {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    /// What stands in a formula's cell for programs that don't calculate.
    static Object written(Cell formula) {
        return formula.getCachedFormulaResultType() == CellType.NUMERIC
                ? (Object) formula.getNumericCellValue()
                : formula.getRichStringCellValue().getString();
    }

    /// Words that say how two results differ; empty when they agree to a hundredth of a penny.
    static String difference(Cell cell, Object one, Object other) {
        boolean same = one.equals(other)
                || (one instanceof Double first
                        && other instanceof Double second
                        && Math.abs(first - second) <= HUNDREDTH_OF_A_PENNY);
        return same
                ? ""
                : "%s!%s: %s, not %s (%s)"
                        .formatted(
                                cell.getSheet().getSheetName(), cell.getAddress(), one, other, cell.getCellFormula());
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
