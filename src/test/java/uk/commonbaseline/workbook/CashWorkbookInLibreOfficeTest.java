package uk.commonbaseline.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sheet.LibreOffice;

/// LibreOffice calculates every formula to our figure. What was written into the cells is taken out first, so that it
/// has to.
@Tag("libreoffice")
class CashWorkbookInLibreOfficeTest {
    private final RandomOptions random = new RandomOptions(7);
    private final List<Workings> options = List.of(
            random.asIs(),
            random.option("O1", 3, 2, 2, 5),
            random.option("O2", 8, 2, 3, 5),
            random.option("O3", 8, 3, 4, 5),
            random.option("O6", 6, 2, 5, 4));

    @TempDir
    private Path folder;

    private @Nullable LibreOffice office;

    @BeforeEach
    void find_the_program() {
        office = LibreOffice.find(folder.resolve("settings")).orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) is not installed; nothing was compared.");
    }

    @Test
    void every_formula_recalculates_to_our_figure() throws Exception {
        byte[] written = CalculatedBook.bytes(options, random.facts());
        List<String> differences = new ArrayList<>();
        int compared = compare(written, recalculated(emptied(written)), differences);
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(20_000);
    }

    @Test
    void all_checks_hold_with_the_switches_at_their_ends() throws Exception {
        byte[] low = set("low", "high");
        try (CalculatedBook book = CalculatedBook.of(recalculated(emptied(low)))) {
            int verdicts = 0;
            for (Cell cell : book.formulas()) {
                if (cell.getSheet().getSheetName().endsWith("checks") && cell.getColumnIndex() == 4) {
                    assertThat(CalculatedBook.written(cell))
                            .as(cell.getAddress().toString())
                            .isEqualTo("holds");
                    verdicts++;
                }
            }
            assertThat(verdicts).isEqualTo((66 + 10 + 11) * 4 + 66 + 10 + 9);
        }
    }

    @Test
    void a_planted_difference_would_be_seen() throws Exception {
        byte[] written = CalculatedBook.bytes(options, random.facts());
        byte[] planted;
        try (CalculatedBook book = CalculatedBook.of(written)) {
            book.set("O2 assumptions", "K5", 0.999);
            planted = saved(book);
        }
        List<String> differences = new ArrayList<>();
        compare(written, recalculated(emptied(planted)), differences);
        assertThat(differences).anyMatch(difference -> difference.startsWith("O2 cash flow!B20"));
    }

    private byte[] set(String savings, String costs) throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            book.set("Read me", "B11", savings);
            book.set("Read me", "B12", costs);
            return saved(book);
        }
    }

    private static byte[] saved(CalculatedBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.book().write(out);
        return out.toByteArray();
    }

    private static int compare(byte[] ours, byte[] theirs, List<String> differences) throws IOException {
        int compared = 0;
        try (CalculatedBook written = CalculatedBook.of(ours);
                CalculatedBook calculated = CalculatedBook.of(theirs)) {
            for (Cell cell : written.formulas()) {
                Cell other = calculated.cell(
                        cell.getSheet().getSheetName(), cell.getAddress().formatAsString());
                compared++;
                String difference = other.getCellType() == CellType.FORMULA
                                && other.getCachedFormulaResultType() != CellType.ERROR
                        ? CalculatedBook.difference(cell, CalculatedBook.written(other), CalculatedBook.written(cell))
                        : cell.getSheet().getSheetName() + "!" + cell.getAddress() + " is an error or no formula";
                if (!difference.isEmpty()) {
                    differences.add(difference);
                }
            }
        }
        return compared;
    }

    private byte[] recalculated(byte[] workbook) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("options.xlsx"), workbook);
        if (office == null) {
            throw new IllegalStateException("not installed");
        }
        return Files.readAllBytes(office.convert(List.of(file), "xlsx", Files.createTempDirectory(folder, "calculated"))
                .getFirst());
    }

    /// The same workbook without any result in a formula's cell.
    private static byte[] emptied(byte[] workbook) throws IOException {
        ByteArrayOutputStream emptied = new ByteArrayOutputStream();
        int results = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(emptied)) {
            for (@Nullable ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    String text = new String(content, StandardCharsets.UTF_8);
                    results += text.split("</f><v>", -1).length - 1;
                    content = text.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        assertThat(results).isGreaterThan(20_000);
        return emptied.toByteArray();
    }
}
