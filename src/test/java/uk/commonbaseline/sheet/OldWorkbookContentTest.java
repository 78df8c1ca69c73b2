package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.CalcModeRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.sheet.FileLayout.Format;

/// What workbooks hold besides their cells, in the old format above all: refused, or noted.
class OldWorkbookContentTest {
    @TempDir
    private Path folder;

    @Test
    void macros_are_noted_and_the_sheet_is_read() throws IOException {
        Path file = withFolder("_VBA_PROJECT_CUR");
        assertThat(Shown.rows(file, Shown.workbook(Format.XLS))).containsExactly("Costs!1: t:a");
        assertThat(Sheets.listNotes(file, Shown.workbook(Format.XLS)))
                .containsExactly(new ActiveContent.MacrosNotRun());
    }

    @Test
    void an_embedded_object_is_refused() throws IOException {
        Path file = withFolder("MBD0004A3F2");
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.XLS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook has other files or objects embedded in it.");
    }

    @Test
    void a_linked_object_is_refused() throws IOException {
        Path file = withFolder("LNK0004A3F2");
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.XLS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook has a link to another program (DDE or OLE).");
    }

    @Test
    void an_object_that_poi_embeds_is_refused_as_well() throws IOException {
        Path file = save(book -> {
            try {
                int data = book.addOlePackage(new byte[] {1, 2, 3}, "a.txt", "a.txt", "a.txt");
                int picture = book.addPicture(new byte[] {1}, HSSFWorkbook.PICTURE_TYPE_PNG);
                HSSFSheet sheet = book.getSheetAt(0);
                sheet.createDrawingPatriarch().createObjectData(new HSSFClientAnchor(), data, picture);
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        });
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.XLS)))
                .hasMessage("The workbook has other files or objects embedded in it.");
    }

    @Test
    void a_link_to_another_workbook_is_noted() throws IOException {
        Path file = save(book -> {
            HSSFWorkbook other = new HSSFWorkbook();
            other.createSheet("Rates").createRow(0).createCell(0).setCellValue(2);
            book.linkExternalWorkbook("rates.xls", other);
        });
        assertThat(Shown.rows(file, Shown.workbook(Format.XLS))).containsExactly("Costs!1: t:a");
        assertThat(Sheets.listNotes(file, Shown.workbook(Format.XLS)))
                .containsExactly(new ActiveContent.LinksNotFollowed());
    }

    @Test
    void a_link_to_a_program_is_refused() throws IOException {
        Path linked = save(book -> book.linkExternalWorkbook("rates.xls", new HSSFWorkbook()));
        byte[] bytes = Files.readAllBytes(linked);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("rates.xls");
        assertThat(at).isPositive();
        assertThat(SupBookRecord.sid).isEqualTo((short) 0x01AE);
        bytes[at + 5] = 3;
        Path file = Files.write(folder.resolve("dde.xls"), bytes);
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.XLS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook has a link to another program (DDE or OLE).");
    }

    @Test
    void formulas_that_were_not_calculated_are_noted_in_both_formats() throws IOException {
        Path old = save(book -> book.getSheetAt(0).getRow(0).createCell(1).setCellFormula("1+1"));
        assertThat(Sheets.listNotes(old, Shown.workbook(Format.XLS)))
                .containsExactly(new StaleResults.ResultsMayBeOld());
        for (boolean asks : new boolean[] {true, false}) {
            for (boolean formula : new boolean[] {true, false}) {
                Path file = folder.resolve("book.xlsx");
                try (XSSFWorkbook book = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    var cell = book.createSheet("Costs").createRow(0).createCell(0);
                    cell.setCellValue(2);
                    if (formula) {
                        cell.setCellFormula("1+1");
                    }
                    book.setForceFormulaRecalculation(asks);
                    book.write(out);
                }
                boolean noted =
                        !Sheets.listNotes(file, Shown.workbook(Format.XLSX)).isEmpty();
                assertThat(noted).isEqualTo(asks && formula);
            }
        }
    }

    @Test
    void a_workbook_of_the_oldest_kind_is_called_so() throws IOException {
        byte[] begins = {9, 2, 6, 0, 0, 0, 16, 0, 0, 0, 92, 0};
        Path file = Files.write(folder.resolve("august.xls"), begins);
        assertThatThrownBy(() -> Shown.rows(file, Shown.workbook(Format.XLS)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The workbook is in a format older than Excel 97.");
    }

    @Test
    void calculating_by_hand_alone_is_no_news() throws IOException {
        Path file = save(book -> book.getSheetAt(0).getSheet().getRecords().forEach(record -> {
            if (record instanceof CalcModeRecord mode) {
                mode.setCalcMode(CalcModeRecord.MANUAL);
            }
        }));
        assertThat(Sheets.listNotes(file, Shown.workbook(Format.XLS))).isEmpty();
    }

    private Path withFolder(String name) throws IOException {
        Path plain = save(_ -> {});
        Path file = folder.resolve("with.xls");
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(plain));
                OutputStream out = Files.newOutputStream(file)) {
            files.getRoot().createDirectory(name).createDocument("inside", new ByteArrayInputStream(new byte[] {1}));
            files.writeFilesystem(out);
        }
        return file;
    }

    private Path save(Consumer<HSSFWorkbook> change) throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Costs").createRow(0).createCell(0).setCellValue("a");
            change.accept(book);
            book.write(out);
        }
        return file;
    }
}
