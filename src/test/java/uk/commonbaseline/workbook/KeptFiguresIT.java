package uk.commonbaseline.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.options.OptionFiles;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Appraisal;
import uk.commonbaseline.sql.SqlFile;

/// The workbook of a real appraisal, held against its rows in the warehouse.
class KeptFiguresIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Appraisal appraisal = new Appraisal(dataSource);

    @TempDir
    private Path folder;

    @BeforeEach
    void appraise() throws IOException {
        database.sql(SqlFile.read(Appraisal.class, "small_baseline")).update();
        Files.createDirectory(folder.resolve("options"));
        Files.createDirectory(folder.resolve("reference"));
        OptionFiles.write(
                folder.resolve("reference"),
                "discount-rates.csv",
                "valid_from,rate,source\n2003-04-01,3.5%,invented\n");
        OptionFiles.write(folder.resolve("options"), "o0.yml", OptionFiles.AS_IS);
        OptionFiles.write(folder.resolve("options"), "x1.yml", OptionFiles.GOOD);
        appraisal.cost(order(), Instant.parse("2008-07-01T02:30:00Z"));
    }

    @Test
    void all_checks_hold_against_what_the_warehouse_keeps() throws IOException {
        try (CalculatedBook book = book()) {
            assertThat(differing(book)).isEmpty();
            assertThat(book.cell("X1 checks", "J5").getNumericCellValue()).isZero();
            assertThat(book.calculated("Read me", "F17")).isEqualTo("all hold");
            assertThat(book.calculated("Read me", "F18")).isEqualTo("all hold");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appraisal_option  | npv                   | 0.0003 | Net present value
            appraisal_option  | npv_five              | 0.0003 | Net present value of year 0 to 5
            appraisal_option  | payback_years         | 0.01   | Payback, years from the decision
            appraisal_option  | gross_saving          | 0.0003 | Gross saving a year at full effect
            appraisal_option  | recurring_cost        | 0.0003 | Running cost a year at full effect
            appraisal_option  | net_saving            | 0.0003 | Net saving a year at full effect
            appraisal_option  | avoided               | 0.0003 | Avoided cost a year
            appraisal_option  | avoided_once          | 0.0003 | Avoided cost, once
            appraisal_option  | not_cashable          | 0.0003 | Non-cashable saving a year
            appraisal_year    | gross_saving          | 0.0003 | Gross saving 2011/12
            appraisal_year    | recurring_cost        | 0.0003 | Running cost 2011/12
            appraisal_year    | one_off_cost          | 0.0003 | One-off cost 2008/09
            appraisal_year    | net                   | 0.0003 | Net 2011/12
            appraisal_year    | cumulative            | 0.0003 | Cumulative cash 2011/12
            appraisal_year    | cumulative_discounted | 0.0003 | Cumulative present value 2011/12
            appraisal_partner | net_saving            | 0.02   | Net saving of NORTH
            appraisal_partner | npv                   | 0.02   | Net present value of NORTH
            """)
    void a_wrong_figure_in_the_warehouse_differs(String table, String column, String more, String check)
            throws IOException {
        database.sql("update warehouse.%s set %s = %s + %s where option = 'X1'".formatted(table, column, column, more))
                .update();
        try (CalculatedBook book = book()) {
            assertThat(differing(book)).contains(check);
            assertThat(CalculatedBook.written(book.cell("Read me", "F18"))).isEqualTo("look at them");
            assertThat(book.calculated("Read me", "F18")).isEqualTo("look at them");
            assertThat(book.calculated("Read me", "F17")).isEqualTo("all hold");
        }
    }

    @Test
    void a_payback_that_the_warehouse_says_never_comes_differs() throws IOException {
        database.sql("update warehouse.appraisal_option set payback_years = null where option = 'X1'")
                .update();
        try (CalculatedBook book = book()) {
            assertThat(differing(book)).containsExactly("Payback, years from the decision");
        }
    }

    @Test
    void what_the_warehouse_does_not_keep_differs() throws IOException {
        database.sql("delete from warehouse.appraisal_year where option = 'X1' and year_no = 3")
                .update();
        try (CalculatedBook book = book()) {
            assertThat(differing(book)).hasSize(6).contains("Net 2011/12");
        }
    }

    /// Calculated, and written alike.
    private static List<String> differing(CalculatedBook book) {
        List<String> differing = new ArrayList<>();
        XSSFSheet sheet = book.book().getSheet("X1 checks");
        for (int row = 4; row < sheet.getLastRowNum(); row++) {
            Object verdict = book.calculated(sheet.getRow(row).getCell(4));
            assertThat(CalculatedBook.written(sheet.getRow(row).getCell(4))).isEqualTo(verdict);
            if (!verdict.equals("holds")) {
                differing.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
        }
        assertThat(sheet.getLastRowNum()).isGreaterThan(70);
        return differing;
    }

    private CalculatedBook book() throws IOException {
        Path file = folder.resolve("options.xlsx");
        new OptionsWorkbook(dataSource).write(1, appraisal.desk(order()).workings(), "The Partnership", "", file);
        return CalculatedBook.of(Files.readAllBytes(file));
    }

    private Appraisal.Order order() {
        return new Appraisal.Order(folder.resolve("options"), 1, OptionFiles.KNOWN, Pounds.of("40000"));
    }
}
