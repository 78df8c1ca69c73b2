package uk.commonbaseline.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sheet.LibreOffice;

/// LibreOffice shows our marks in a spreadsheet of its own.
@Tag("libreoffice")
class OdsInLibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void a_marked_spreadsheet_opens_with_its_marks_and_its_content() throws Exception {
        Optional<LibreOffice> office = LibreOffice.find(folder.resolve("settings"));
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not installed; nothing was opened.");
        Path made = folder.resolve("costs.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            XSSFSheet sheet = book.createSheet("Costs & more");
            for (int row = 0; row < 9; row++) {
                for (int column = 0; column < 4; column++) {
                    (column == 0 ? sheet.createRow(row) : sheet.getRow(row))
                            .createCell(column)
                            .setCellValue("same");
                }
            }
            book.write(out);
        }
        Path sent = office.get().convert(List.of(made), "ods", folder).getFirst();
        List<Mark> marks = List.of(
                new Mark("Costs & more", 5, "C", true, "words one", "remedy one"),
                new Mark("Costs & more", 7, "", false, "words two", "remedy two"));
        Path back = Files.write(
                folder.resolve("back.ods"),
                OdsWorkbooks.marked(sent, new Identity(7, Sha256.of(sent), "costs.ods"), marks));
        Path opened = office.get().convert(List.of(back), "xlsx", folder).getFirst();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(opened))) {
            XSSFSheet sheet = book.getSheet("Costs & more");
            sheet.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getStringCellValue()).isEqualTo("same")));
            assertThat(sheet.getCellComments().keySet()).hasToString("[A7, C5]");
            Cell marked = sheet.getRow(4).getCell(2);
            assertThat(marked.getCellComment().getString().getString()).contains("words one", "remedy one");
            assertThat(sheet.getRow(4)
                            .getCell(2)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
            XSSFSheet findings = book.getSheet("Findings");
            assertThat(findings.getRow(0).getZeroHeight()).isTrue();
            assertThat(findings.getRow(5).getCell(4).getStringCellValue()).isEqualTo("words one");
            assertThat(findings.getHyperlink(5, 0).getLocation()).contains("C5");
            assertThat(findings.getRow(5).getCell(7).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }
}
