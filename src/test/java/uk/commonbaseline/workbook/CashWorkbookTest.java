package uk.commonbaseline.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Workings;

class CashWorkbookTest {
    private final RandomOptions random = new RandomOptions(20);
    private final List<Workings> options = List.of(
            random.asIs(), random.option("O2", 5, 2, 3, 5), RandomOptions.at("0.05", random.option("O3", 3, 3, 2, 3)));

    @Test
    void each_formula_gives_what_is_written_in_its_cell() throws IOException {
        List<String> differences = new ArrayList<>();
        int formulas = 0;
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            for (Cell cell : book.formulas()) {
                formulas++;
                String difference =
                        CalculatedBook.difference(cell, book.calculated(cell), CalculatedBook.written(cell));
                if (!difference.isEmpty()) {
                    differences.add(difference);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(formulas).isGreaterThan(5_000);
    }

    @Test
    void all_checks_hold_whatever_the_switches_say() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            for (String savings : List.of("low", "central", "high")) {
                for (String costs : List.of("low", "central", "high")) {
                    book.set("Read me", "B11", savings);
                    book.set("Read me", "B12", costs);
                    assertThat(verdicts(book, "O2")).hasSize(66 + 10 + 11).containsOnly("holds");
                    assertThat(book.calculated("Read me", "F19")).isEqualTo("all hold");
                }
            }
        }
    }

    @Test
    void the_switches_drive_every_figure() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            double central = book.number("O2 cash flow", "B20");
            book.set("Read me", "B11", "high");
            double high = book.number("O2 cash flow", "B20");
            book.set("Read me", "B12", "high");
            assertThat(high).isGreaterThan(central + 100_000);
            assertThat(book.number("O2 cash flow", "B20")).isLessThan(high - 10_000);
        }
    }

    /// One hundredth of a penny more is too much.
    @ParameterizedTest
    @CsvSource({
        "Bases, D5",
        "O2 assumptions, G5",
        "O2 assumptions, I5",
        "O2 assumptions, N5",
        "O2 lines, AE5",
        "O2 partners, B5"
    })
    void an_input_that_is_changed_makes_checks_differ(String sheet, String cell) throws IOException {
        try (CalculatedBook book = CalculatedBook.of(List.of(random.option("O2", 5, 7, 5, 5)), random.facts())) {
            double input = book.cell(sheet, cell).getNumericCellValue();
            book.set(sheet, cell, input == 0 ? 0.001 : input * 1.001);
            assertThat(verdicts(book, "O2")).contains("differs");
            assertThat(book.calculated("Read me", "F16")).isEqualTo("look at them");
        }
    }

    @Test
    void a_figure_that_was_appraised_otherwise_makes_its_check_differ() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            Cell appraised = book.cell("O3 checks", "J5");
            book.set("O3 checks", "J5", appraised.getNumericCellValue() + 0.0002);
            assertThat(book.calculated("O3 checks", "E5")).isEqualTo("differs");
            book.set("O3 checks", "J5", appraised.getNumericCellValue() - 0.0002);
            assertThat(book.calculated("O3 checks", "E5")).isEqualTo("holds");
        }
    }

    @Test
    void each_option_has_the_rate_of_its_own_year_of_decision() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            assertThat(book.cell("Read me", "B14").getNumericCellValue()).isEqualTo(0.035);
            assertThat(book.cell("Read me", "B15").getNumericCellValue()).isEqualTo(0.05);
            assertThat(book.number("O2 cash flow", "D14")).isCloseTo(1 / 1.035, within(1e-9));
            assertThat(book.number("O3 cash flow", "D14")).isCloseTo(1 / 1.05, within(1e-9));
            double before = book.number("O2 cash flow", "B21");
            book.set("Read me", "B15", 0.06);
            assertThat(book.number("O3 cash flow", "D14")).isCloseTo(1 / 1.06, within(1e-9));
            assertThat(book.number("O2 cash flow", "B21")).isEqualTo(before);
        }
    }

    @Test
    void pounds_are_made_of_base_rate_allowance_and_grant() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            assertThat(book.cell("O2 lines", "J5").getCellFormula()).startsWith("'Bases'!");
            assertThat(book.cell("O2 lines", "L5").getCellFormula())
                    .isEqualTo("MAX($J5*'O2 assumptions'!$G$5*'O2 assumptions'!$I$5-'O2 assumptions'!$J$5,0)-AE5");
            String last = Integer.toString(4 + options.get(1).pieces().size());
            assertThat(book.cell("O2 lines", "J" + last).getCellType()).isEqualTo(CellType.NUMERIC);
            String shared = Integer.toString(4 + options.get(1).pieces().size() - 4);
            assertThat(book.cell("O2 lines", "J" + shared).getCellFormula()).startsWith("'O2 partners'!$B$");
        }
    }

    /// With the switching value in place of the input, the net present value is 0.
    @Test
    void a_switching_value_does_what_it_says() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(List.of(random.option("O2", 1, 2, 2, 3)), random.facts())) {
            assertThat(Math.abs(book.number("O2 cash flow", "B25"))).isGreaterThan(1_000);
            book.set("O2 assumptions", "G5", book.number("O2 assumptions", "Z5"));
            assertThat(book.number("O2 cash flow", "B25")).isCloseTo(0, within(0.001));
        }
    }

    @Test
    void a_switching_value_says_what_it_holds() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            assertThat(book.cell("O2 assumptions", "Z4").getStringCellValue())
                    .isEqualTo("Switching value of the input, overlaps and caps held");
        }
    }

    @Test
    void a_base_below_nothing_takes_nothing_from_a_switching_value() throws IOException {
        Workings option = RandomOptions.of(List.of(
                RandomOptions.part(Nature.CASHABLE, "BCC", "1000000", true),
                RandomOptions.part(Nature.CASHABLE, "AVDC", "-200000", true),
                RandomOptions.part(Nature.RECURRING_COST, "", "400000", true)));
        try (CalculatedBook book = CalculatedBook.of(List.of(option), random.facts())) {
            String switching = Page.letters(
                            AssumptionsSheet.used(Layout.of(option, new Bases(List.of(option)), KeptFigures.NONE)) + 3)
                    + "5";
            assertThat(book.number("X1 assumptions", switching)).isCloseTo(0.04, within(1e-9));
            assertThat(CalculatedBook.written(book.cell("X1 assumptions", switching)))
                    .isEqualTo(book.calculated("X1 assumptions", switching));
            book.set("X1 assumptions", "G5", 0.04);
            assertThat(book.number("X1 cash flow", "B25")).isCloseTo(0, within(0.001));
        }
    }

    @Test
    void what_is_avoided_once_is_no_figure_a_year() throws IOException {
        Workings option = RandomOptions.of(List.of(
                RandomOptions.part(Nature.AVOIDED, "BCC", "1000", true),
                RandomOptions.part(Nature.AVOIDED, "BCC", "1800000", false),
                RandomOptions.part(Nature.NON_CASHABLE, "BCC", "2000", true),
                RandomOptions.part(Nature.NON_CASHABLE, "AVDC", "3000", false)));
        try (CalculatedBook book = CalculatedBook.of(List.of(option), random.facts())) {
            assertThat(book.cell("X1 cash flow", "A33").getStringCellValue()).endsWith("avoided cost a year");
            assertThat(book.number("X1 cash flow", "B33")).isEqualTo(100);
            assertThat(book.cell("X1 cash flow", "A34").getStringCellValue()).endsWith("avoided cost, once");
            assertThat(book.number("X1 cash flow", "B34")).isEqualTo(180_000);
            assertThat(book.number("X1 cash flow", "B35")).isEqualTo(200);
            assertThat(book.number("X1 cash flow", "B36")).isEqualTo(300);
            assertThat(verdicts(book, "X1")).containsOnly("holds");
        }
    }

    @Test
    void the_same_data_give_the_same_bytes() throws IOException {
        byte[] once = CalculatedBook.bytes(options, random.facts());
        assertThat(CalculatedBook.bytes(options, random.facts())).isEqualTo(once);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (@Nullable ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    @Test
    void sheets_can_be_read_and_printed() throws IOException {
        try (CalculatedBook book = CalculatedBook.of(options, random.facts())) {
            assertThat(book.book().getNumberOfSheets()).isEqualTo(2 + 5 * 3);
            for (int at = 0; at < book.book().getNumberOfSheets(); at++) {
                XSSFSheet sheet = book.book().getSheetAt(at);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                if (at > 0) {
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                }
            }
            assertThat(book.book().getAllNames())
                    .extracting(name -> name.getNameName())
                    .contains(
                            "O2_discount_rate",
                            "O3_discount_rate",
                            "Savings_case",
                            "Costs_case",
                            "O2_NPV",
                            "O3_payback");
            assertThat(book.book().getProperties().getCoreProperties().getCreated())
                    .isEqualTo(Date.from(random.facts().madeAt()));
        }
    }

    private static List<String> verdicts(CalculatedBook book, String option) {
        List<String> verdicts = new ArrayList<>();
        XSSFSheet sheet = book.book().getSheet(option + " checks");
        for (int row = 4; row < sheet.getLastRowNum(); row++) {
            verdicts.add(book.calculated(sheet.getRow(row).getCell(4)).toString());
        }
        return verdicts;
    }
}
