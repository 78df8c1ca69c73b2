package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files far larger than a council's are checked in a heap that could not hold them.
@Tag("soak")
class LargeFilesTest {
    private static final String HEAP = "-Xmx96m";
    private static final String FEED = """
            council: BCC
            feed: large
            kind: cost
            system: Ledger
            grade: B
            period: 2007/08
            financial-year: 2007/08
            file: {name: "*", format: FORMAT}
            values: {basis: outturn}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Period, as: period}
              - {heading: Supplier, as: supplier}
              - {heading: Amount, as: amount}
            unused: [Text]
            """;

    @TempDir
    private Path folder;

    @Test
    void a_million_rows_of_text() throws Exception {
        int rows = 1_000_000;
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Centre,Account,Period,Supplier,Amount,Text\n");
            for (int row = 0; row < rows; row++) {
                out.write("C%d,%d,%d,Supplier %d,%s,line %d of the ledger as posted\n"
                        .formatted(row % 300, 4000 + row % 90, 1 + row % 12, row % 5000, amount(row), row));
            }
        }
        everyRowAndPennyIsRead(check(file, "csv"), rows);
    }

    @Test
    void two_hundred_thousand_rows_of_a_workbook() throws Exception {
        int rows = 200_000;
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Ledger");
            String[] headings = {"Centre", "Account", "Period", "Supplier", "Amount", "Text"};
            for (int column = 0; column < headings.length; column++) {
                (column == 0 ? sheet.createRow(0) : sheet.getRow(0))
                        .createCell(column)
                        .setCellValue(headings[column]);
            }
            for (int row = 0; row < rows; row++) {
                Row cells = sheet.createRow(row + 1);
                cells.createCell(0).setCellValue("C" + row % 300);
                cells.createCell(1).setCellValue(4000 + row % 90);
                cells.createCell(2).setCellValue(1 + row % 12);
                cells.createCell(3).setCellValue("Supplier " + row % 5000);
                cells.createCell(4).setCellValue(amount(row).doubleValue());
                cells.createCell(5).setCellValue("line " + row);
            }
            book.write(out);
        }
        everyRowAndPennyIsRead(check(file, "xlsx"), rows);
    }

    private static BigDecimal amount(int row) {
        return BigDecimal.valueOf(row % 100_003 - 1000L, 2);
    }

    private static void everyRowAndPennyIsRead(JsonNode checked, int rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < rows; row++) {
            sum = sum.add(amount(row));
        }
        assertThat(checked.at("/rows/read").asInt()).isEqualTo(rows);
        assertThat(checked.at("/rows/accepted").asInt()).isEqualTo(rows);
        assertThat(new BigDecimal(checked.at("/amounts/outturn/accepted").asText()))
                .isEqualByComparingTo(sum);
        assertThat(checked.at("/findings")).isEmpty();
    }

    private JsonNode check(Path file, String format) throws IOException, InterruptedException {
        Path feed = Files.writeString(folder.resolve("large.yml"), FEED.replace("FORMAT", format));
        try (OwnProcess process =
                OwnProcess.start(HEAP, Map.of(), "check", file.toString(), "--feed", feed.toString(), "--json")) {
            assertThat(process.exitCode()).as(process.err()).isZero();
            return new ObjectMapper().readTree(process.out());
        }
    }
}
