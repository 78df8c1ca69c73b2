package uk.commonbaseline.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Small sound files of each format, to be damaged.
final class FuzzSamples {
    private static final int ROWS = 40;

    private final String name;
    private final byte[] content;
    private final FileLayout layout;

    private FuzzSamples(String name, byte[] content, FileLayout layout) {
        this.name = name;
        this.content = content;
        this.layout = layout;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    FileLayout layout() {
        return layout;
    }

    /// All of them.
    static List<FuzzSamples> all() throws IOException {
        byte[] xlsx = workbook(new XSSFWorkbook());
        byte[] xls = workbook(new HSSFWorkbook());
        byte[] csv = csv("", StandardCharsets.UTF_8);
        return List.of(
                new FuzzSamples("plain.csv", csv, Shown.csv("utf-8", ',')),
                new FuzzSamples("quoted.csv", csv("\"", StandardCharsets.UTF_8), Shown.csv("utf-8", ',')),
                new FuzzSamples("utf-16.csv", csv("", StandardCharsets.UTF_16), Shown.csv("utf-16", ',')),
                new FuzzSamples("book.xls", xls, Shown.workbook(Format.XLS, "Extract")),
                new FuzzSamples("book.xlsx", xlsx, Shown.workbook(Format.XLSX, "Extract")),
                new FuzzSamples("book.ods", ods(), Shown.workbook(Format.ODS, "Extract")),
                new FuzzSamples("csv.zip", FuzzZip.pack(Map.of("a.csv", csv)), Shown.csv("utf-8", ',')),
                new FuzzSamples(
                        "xlsx.zip", FuzzZip.pack(Map.of("book.xlsx", xlsx)), Shown.workbook(Format.XLSX, "Extract")));
    }

    boolean isArchive() {
        return content[0] == 'P' && content[1] == 'K';
    }

    boolean isPlainText() {
        return name.equals("plain.csv");
    }

    private static byte[] csv(String quote, Charset charset) {
        StringBuilder text = new StringBuilder("Code,Name,Posted,Amount\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("C%03d,%sTeam %d%s,%02d/04/2007,%d.%02d\n"
                    .formatted(row, quote, row, quote, row % 28 + 1, row * 37, row));
        }
        return text.toString().getBytes(charset);
    }

    private static byte[] workbook(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Sheet sheet = book.createSheet("Extract");
            for (int number = 0; number < ROWS; number++) {
                Row row = sheet.createRow(number);
                row.createCell(0).setCellValue("Team " + number);
                row.createCell(1).setCellValue(number * 37.25);
                row.createCell(2).setCellValue(LocalDate.of(2007, 4, 1).plusDays(number));
                row.getCell(2).setCellStyle(date);
                row.createCell(3).setCellFormula("B" + (number + 1) + "*2");
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("Other").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] ods() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            rows.append("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Team %d</text:p>"
                            .formatted(row))
                    .append("</table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"%d.25\"/>"
                            .formatted(row * 37))
                    .append("</table:table-row>");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("META-INF/manifest.xml", "<manifest/>".getBytes(StandardCharsets.UTF_8));
        parts.put(
                "content.xml",
                ("""
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
                <table:table table:name="Extract">""" + rows + "</table:table></office:spreadsheet></office:body></office:document>")
                        .getBytes(StandardCharsets.UTF_8));
        return FuzzZip.pack(parts);
    }
}
