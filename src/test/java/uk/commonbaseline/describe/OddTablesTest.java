package uk.commonbaseline.describe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.describe.Description.DescribedTable;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// Tables of unusual make: the draft reads each to the penny, or asks.
class OddTablesTest {
    private static AnnotationConfigApplicationContext rules = new AnnotationConfigApplicationContext();

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules");
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @Test
    void columns_in_another_order_further_down_are_followed() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,14/05/2017,Green,20.00

                Amount,Supplier,Date,Expense Type,Department
                5.50,Green,15/05/2017,Plants,Parks
                """);

        assertRead(checked, "actual", 3, "35.50");
        assertThat(described().tables()).hasSize(2);
    }

    @Test
    void a_feed_that_does_not_allow_for_another_order_refuses_the_file() throws IOException {
        String text = """
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Amount,Supplier,Date,Expense Type,Department
                5.50,Green,15/05/2017,Plants,Parks
                """;
        write(text);
        String draft = Description.draft(file(), "NEW").orElseThrow();
        Path feed = Files.writeString(folder.resolve("draft.yml"), draft.replaceAll("  headings-again: .*\n", ""));

        Checked checked = Checked.check(file(), Feeds.readDraft(feed), rules.getBean(RuleBook.class));

        assertThat(checked.outcome()).isEqualTo("rejected");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsExactly("columns-in-other-order");
        assertThat(checked.findings().getFirst().place()).isEqualTo("row 3");
    }

    @Test
    void a_summary_below_the_table_is_not_read_and_asked_about() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,14/05/2017,Green,20.00

                Directorate,Total Spend
                Housing,10.00
                Parks,20.00
                """);

        assertRead(checked, "actual", 2, "30.00");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsExactly("rest-not-read");
        assertThat(described().questions()).anyMatch(question -> question.contains("2 rows of another make"));
    }

    @Test
    void a_file_without_headings_is_read_by_its_only_column_with_pence_and_asked_about() throws IOException {
        Checked checked = checked("""
                Housing,03/05/2017,Abc Ltd,10.25
                Parks,14/05/2017,Green,20.50
                Parks,15/05/2017,Green,-1.00
                """);

        assertRead(checked, "actual", 3, "29.75");
        assertThat(checked.period()).isEqualTo("2017-05");
        assertThat(described().questions()).anyMatch(question -> question.contains("No row of headings"));
    }

    @Test
    void without_headings_and_with_two_columns_of_pence_nothing_is_made_up() throws IOException {
        write("Housing,Abc Ltd,10.25,12.30\nParks,Green,20.50,24.60\n");

        assertThat(Description.draft(file(), "NEW")).isEmpty();
        assertThat(described().questions()).isNotEmpty();
    }

    @Test
    void other_currencies_are_left_out_and_named() throws IOException {
        Checked checked = checked("""
                Directorate,Date,Merchant,Original Amount,Currency
                Housing,03/05/2017,Abc Ltd,10.00,GBP
                Parks,14/05/2017,Green,20.00,EUR
                Parks,14/05/2017,Green,5.00,GBP
                """);

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(3, 2, 0, 1));
        assertThat(requireNonNull(checked.amounts().get("actual")).accepted()).isEqualByComparingTo("15");
        assertThat(described().questions()).anyMatch(question -> question.contains("EUR"));
    }

    @Test
    void the_billing_amount_counts_whatever_was_paid_in() throws IOException {
        assertRead(checked("""
                Directorate,Date,Merchant,Original Amount,Original Currency,Billing Amount
                Housing,03/05/2017,Abc Ltd,10.00,GBP,10.00
                Parks,14/05/2017,Green,20.00,EUR,17.10
                """), "actual", 2, "27.10");
    }

    @Test
    void an_error_in_place_of_a_code_is_told_and_the_pounds_count() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                #N/A,Plants,14/05/2017,Green,20.00
                """);

        assertRead(checked, "actual", 2, "30.00");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsExactly("error-taken-as-empty");
        assertThat(checked.findings().getFirst().place()).isEqualTo("A3");
    }

    @Test
    void a_supplier_called_total_is_no_total_and_a_grand_total_of_two_columns_is() throws IOException {
        assertRead(checked("""
                Supplier Name,Total
                Total Gas Ltd,100.10
                Abc Ltd,50.00
                Total,150.10
                """), "actual", 2, "150.10");
    }

    @Test
    void budgets_beside_actuals_are_each_read_as_what_they_are() throws IOException {
        Checked checked = checked("""
                Cost Centre,Account Code,Original Budget,Current Budget,Actual to Date,Variance
                3010,1001,100.00,110.00,90.50,-19.50
                3010,1010,10.00,10.00,12.25,2.25
                """);

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(2, 2, 0, 0));
        assertThat(requireNonNull(checked.amounts().get("original-budget")).accepted())
                .isEqualByComparingTo("110");
        assertThat(requireNonNull(checked.amounts().get("current-budget")).accepted())
                .isEqualByComparingTo("120");
        assertThat(requireNonNull(checked.amounts().get("actual")).accepted()).isEqualByComparingTo("102.75");
    }

    @Test
    void pay_elements_in_rows_make_one_post_each() throws IOException {
        Checked checked = checked("""
                POSITION_ID,POSITION,UNIT,GRADE,FTE,ELEMENT_CODE,ELEMENT_VALUE
                P1,Clerk,Payroll,Sc4,1.00,BASIC,20000.00
                P1,Clerk,Payroll,Sc4,1.00,ERNI,1500.00
                P1,Clerk,Payroll,Sc4,1.00,ERPEN,3000.00
                P2,Clerk,Payroll,Sc4,0.50,BASIC,10000.00
                P2,Clerk,Payroll,Sc4,0.50,ERPEN,1500.00
                """);

        assertThat(requireNonNull(checked.amounts().get("fte")).accepted()).isEqualByComparingTo("1.5");
        assertThat(requireNonNull(checked.amounts().get("pay")).accepted()).isEqualByComparingTo("36000");
    }

    @Test
    void a_contracts_register_is_known_by_its_ends_and_values() throws IOException {
        assertRead(checked("""
                Ref,Title,Supplier,Service,Start,End,Annual Value,Total Value
                C1,Cleaning,Abc Ltd,Offices,01/04/2006,31/03/2009,"12,000.00",36000
                C2,Security,Green,Offices,01/04/2006,,8000,
                """), "annual-value", 2, "20000");
    }

    @Test
    void teams_that_stand_above_their_posts_are_units() throws IOException {
        Checked checked = checked("""
                Ref,Post Title,Grade,Hrs,FTE,Basic 07/08
                PERSONNEL,,,,,
                C1,Head,PO2,37,1.00,30000
                C2,Clerk,Sc4,18.5,0.50,9000
                FINANCE,,,,,
                C3,Clerk,Sc4,37,1.00,18000
                """);

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(3, 3, 0, 0));
        assertThat(requireNonNull(checked.amounts().get("fte")).accepted()).isEqualByComparingTo("2.5");
        assertThat(Description.draft(file(), "NEW").orElseThrow()).contains("section: {column: A, as: unit}");
    }

    @Test
    void a_pivot_of_the_rows_is_listed_and_not_read() throws IOException {
        Path file = folder.resolve("payments 2017.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet data = book.createSheet("Data");
            fill(data, List.of("Department", "Supplier", "Amount"), List.of("Parks", "Green", "20.50"));
            XSSFSheet pivot = book.createSheet("Summary");
            fill(pivot, List.of("Department", "Sum of Amount"), List.of("Parks", "20.50"), List.of("Total", "20.50"));
            pivot.createPivotTable(
                    new AreaReference("A1:C2", SpreadsheetVersion.EXCEL2007), new CellReference("E5"), data);
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Figure");
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            book.write(out);
        }

        assertThat(Description.of(file).tables())
                .extracting(DescribedTable::sheet, DescribedTable::state)
                .containsExactly(tuple("Data", "visible"), tuple("Summary", "pivot"), tuple("Notes", "very hidden"));
        assertThat(Description.draft(file, "NEW").orElseThrow()).contains("sheets: [\"Data\"]");
    }

    @SafeVarargs
    private static void fill(XSSFSheet sheet, List<String>... rows) {
        for (List<String> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            cells.forEach(text -> {
                Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                if (text.matches("[\\d.]+")) {
                    cell.setCellValue(Double.parseDouble(text));
                } else {
                    cell.setCellValue(text);
                }
            });
        }
    }

    @Test
    void counts_are_no_pounds() throws IOException {
        write("""
                Organisation,Period,Total admissions,Total discharges
                A,2010,12,13
                B,2010,30,31
                """);

        assertThat(Description.of(file()).kind()).isNotEqualTo("cost");
    }

    private void assertRead(Checked checked, String measure, int rows, String sum) {
        assertThat(checked.rows()).as("%s", checked.findings()).isEqualTo(new Checked.Rows(rows, rows, 0, 0));
        assertThat(requireNonNull(checked.amounts().get(measure)).read()).isEqualByComparingTo(new BigDecimal(sum));
    }

    private Checked checked(String text) throws IOException {
        write(text);
        String draft = Description.draft(file(), "NEW").orElseThrow();
        Path feed = Files.writeString(folder.resolve("draft.yml"), draft);
        return Checked.check(file(), Feeds.readDraft(feed), rules.getBean(RuleBook.class));
    }

    private Description described() throws IOException {
        return Description.of(file());
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("extract 2017.csv");
    }
}
