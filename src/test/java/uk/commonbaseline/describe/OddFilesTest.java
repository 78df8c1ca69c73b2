package uk.commonbaseline.describe;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// Small files with one oddity each: the draft made of them reads every row and penny as it is.
class OddFilesTest {
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
    void a_preamble_totals_and_footers_are_no_rows() throws IOException {
        Checked checked = checked("""
                Payments over £500,,,
                ,,,
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,"1,000.00"
                Housing,Repairs,14/05/2017,Total Facilities Ltd,(250.50)
                Sub-total,,,,749.50
                Parks,Plants,15/05/2017,Green Ltd,£100.25
                Parks,Plants,16/05/2017,Green Ltd,50.00-
                Sub-total,,,,50.25
                Grand Total,,,,799.75
                ,,,,
                Printed by finance,,,,
                """, StandardCharsets.UTF_8);

        assertRead(checked, 4, "799.75");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsOnly("row-without-figures");
    }

    @Test
    void headings_in_two_rows_are_joined() throws IOException {
        Checked checked = checked("""
                Payment,Service,Expense,Net,Gross
                date,area,type,amount,amount
                20/01/2013,Housing,Repairs,10.50,12.60
                21/01/2013,Parks,Plants,20.00,24.00
                22/02/2013,Parks,Plants,-1.00,-1.20
                """, StandardCharsets.UTF_8);

        assertRead(checked, 3, "29.50");
    }

    @Test
    void semicolons_with_decimal_commas_are_read() throws IOException {
        assertRead(checked("""
                Department;Expense Type;Date;Supplier;Amount
                Housing;Repairs;03.05.2017;Abc Ltd;1.000,50
                Parks;Plants;14.05.2017;Green, Son;20,25
                Parks;Plants;15.05.2017;Green, Son;-5,00
                """, StandardCharsets.UTF_8), 3, "1015.75");
    }

    @Test
    void tabs_in_sixteen_bits_are_read() throws IOException {
        String text = """
                Department\tExpense Type\tDate\tSupplier\tAmount (£)
                Housing\tRepairs\t03/05/2017\tAbc Ltd\t1000.50
                Parks\tPlants\t14/05/2017\tGreen\t£20.25
                """;
        assertRead(checked("\uFEFF" + text, StandardCharsets.UTF_16LE), 2, "1020.75");
        assertRead(checked(text, StandardCharsets.UTF_16BE), 2, "1020.75");
    }

    @Test
    void pound_signs_of_dos_and_of_windows_are_told_apart() throws IOException {
        String text = """
                Department,Expense Type,Date,Supplier,Amount (£)
                Housing,Repairs,03/05/2017,Abc Ltd,£1000.50
                Parks,Plants,14/05/2017,Café,£20.25
                """;
        assertRead(checked(text, Charset.forName("IBM437")), 2, "1020.75");
        assertThat(described().encoding()).isEqualTo("ibm850");
        assertRead(checked(text, Charset.forName("windows-1252")), 2, "1020.75");
        assertThat(described().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void a_total_without_words_and_headings_repeated_in_mid_sheet_are_no_rows() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,14/05/2017,Green,20.00
                Department,Expense Type,Date,Supplier,Amount
                Parks,Plants,15/05/2017,Green,30.00
                ,,,,60.00
                """, StandardCharsets.UTF_8);

        assertRead(checked, 3, "60.00");
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void a_total_that_is_off_is_asked_about() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,14/05/2017,Green,20.00
                Parks,Plants,15/05/2017,Green,30.00
                ,,,,61.00
                """, StandardCharsets.UTF_8);

        assertRead(checked, 3, "60.00");
        assertThat(checked.findings()).extracting(Checked.Told::code).containsExactly("total-differs");
        assertThat(described().questions()).anyMatch(question -> question.contains("Row 5"));
    }

    @Test
    void american_days_are_known_by_a_month_above_twelve_and_asked_about() throws IOException {
        Checked checked = checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,03/25/2017,Green,20.00
                """, StandardCharsets.UTF_8);

        assertRead(checked, 2, "30.00");
        assertThat(checked.period()).isEqualTo("2017-03");
        assertThat(described().questions()).anyMatch(question -> question.contains("month seems to come before"));
    }

    @Test
    void days_that_could_be_either_are_asked_about() throws IOException {
        assertRead(checked("""
                Department,Expense Type,Date,Supplier,Amount
                Housing,Repairs,03/05/2017,Abc Ltd,10.00
                Parks,Plants,04/06/2017,Green,20.00
                """, StandardCharsets.UTF_8), 2, "30.00");
        assertThat(described().questions()).anyMatch(question -> question.contains("can't be told apart"));
    }

    @Test
    void blank_columns_blank_headings_and_double_headings_are_no_obstacle() throws IOException {
        assertRead(checked("""
                Department,,Expense Type,,Description,Description,Date,Supplier,Net,VAT,Gross,,,
                Housing,,Repairs,,a,b,23/05/2017,Abc Ltd,10.00,2.00,12.00,x,,
                Parks,,,,a,b,14/06/2017,,20.00,4.00,24.00,,,
                """, StandardCharsets.UTF_8), 2, "30.00");
        assertThat(described().questions())
                .anyMatch(question -> question.contains("headed \"description\""))
                .anyMatch(question -> question.contains("Column L is filled but has no heading"));
    }

    @Test
    void posts_are_read_by_their_fte_and_names_are_not() throws IOException {
        Checked checked = checked("""
                Post Unique Reference,Name,Grade,Job Title,Unit,Contact E-mail,FTE,Actual Pay Floor (£)
                A1,Jane Doe,SCS1,Director,Finance,a@b.gov.uk,1.00,60000
                A2,Vacant,SCS1,Head,Finance,,0.60,ND
                """, StandardCharsets.UTF_8);

        assertThat(checked.rows()).isEqualTo(new Checked.Rows(2, 2, 0, 0));
        assertThat(requireNonNull(checked.amounts().get("fte")).read()).isEqualByComparingTo("1.60");
        assertThat(Description.draft(file(), "NEW").orElseThrow()).contains("personal:\n  - \"Name\"\n");
    }

    @Test
    void nothing_is_made_up_of_a_file_without_figures() throws IOException {
        write("Name,Colour\nA,red\nB,blue\n", StandardCharsets.UTF_8);

        assertThat(Description.draft(file(), "NEW")).isEmpty();
        assertThat(described().questions()).isNotEmpty();
    }

    private void assertRead(Checked checked, int rows, String sum) {
        assertThat(checked.rows()).as("%s", checked.findings()).isEqualTo(new Checked.Rows(rows, rows, 0, 0));
        assertThat(requireNonNull(checked.amounts().get("actual")).read()).isEqualByComparingTo(new BigDecimal(sum));
    }

    private Checked checked(String text, Charset encoding) throws IOException {
        write(text, encoding);
        String draft = Description.draft(file(), "NEW").orElseThrow();
        Path feed = Files.writeString(folder.resolve("draft.yml"), draft);
        return Checked.check(file(), Feeds.readDraft(feed), rules.getBean(RuleBook.class));
    }

    private Description described() throws IOException {
        return Description.of(file());
    }

    private void write(String text, Charset encoding) throws IOException {
        Files.write(file(), text.getBytes(encoding));
    }

    private Path file() {
        return folder.resolve("spend 2017.csv");
    }
}
