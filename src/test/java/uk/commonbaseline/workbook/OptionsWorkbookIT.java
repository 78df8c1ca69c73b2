package uk.commonbaseline.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

class OptionsWorkbookIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final RandomOptions random = new RandomOptions(3);
    private final List<Workings> options = List.of(random.asIs(), random.option("O2", 3, 2, 2, 4));

    @TempDir
    private Path folder;

    @Test
    void a_workbook_says_which_appraisal_it_is_of_and_is_the_same_each_time() throws IOException {
        JdbcClient.create(dataSource)
                .sql(SqlFile.read(OptionsWorkbookIT.class, "appraised"))
                .update();
        OptionsWorkbook workbook = new OptionsWorkbook(dataSource);
        Path once = folder.resolve("options.xlsx");
        Path again = folder.resolve("again.xlsx");
        workbook.write(2, options, "The Partnership", "2008-06 v1", once);
        workbook.write(2, options, "The Partnership", "2008-06 v1", again);

        assertThat(again).hasSameBinaryContentAs(once);
        try (CalculatedBook book = CalculatedBook.of(Files.readAllBytes(once))) {
            assertThat(book.cell("Read me", "B4").getStringCellValue()).isEqualTo("B-1");
            assertThat(book.cell("Read me", "B6").getStringCellValue()).isEqualTo("bbbbbbbbbbbb");
            assertThat(book.cell("Read me", "B8").getNumericCellValue()).isEqualTo(4_000_000);
            assertThat(book.cell("Read me", "A2").getStringCellValue()).contains("2007/08 prices");
            assertThat(book.cell("Read me", "B13").getNumericCellValue()).isEqualTo(0.035);
            assertThat(book.calculated("Read me", "F18")).isEqualTo("look at them");
        }
    }
}
