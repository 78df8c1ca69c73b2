package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.run.JobsFolder;

/// The commands about codes and new councils as a person types them, as far as they need no database.
class MapCommandTest {
    private static final String PROPOSALS = """
            code,name,target,score,evidence,pounds,fte,rows,status,proposed_by,comment
            77010,=HYPERLINK(A1),PAY,88,alike,1200.50,0,3,accepted,Ann Lee,
            """;

    @TempDir
    private Path folder;

    private Path jobs = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        Files.writeString(jobs.resolve("maps/WDC/cost-centre.proposed.csv"), PROPOSALS);
    }

    @Test
    void who_proposed_can_not_approve() {
        Answer answer = map("approve", "--by", "ann  lee");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err().strip())
                .isEqualTo("%s, line 2: the code \"77010\" was proposed by Ann Lee, so somebody else must approve it"
                        .formatted(jobs.resolve("maps/WDC/cost-centre.proposed.csv")));
    }

    @Test
    void another_approves_and_the_list_of_maps_holds_texts_only() throws IOException {
        Answer approved = map("approve", "--by", "Bob Ray", "--json");
        assertThat(approved.exitCode()).as(approved.err()).isZero();
        JsonNode line = new ObjectMapper().readTree(approved.out()).get(0);
        assertThat(line.get("code").asText() + " " + line.get("target").asText())
                .isEqualTo("77010 PAY");

        Path list = folder.resolve("maps.xlsx");
        assertThat(map("export", "--council", "WDC", "--to", list.toString()).out())
                .contains("99 lines of maps");
        try (InputStream in = Files.newInputStream(list);
                Workbook book = WorkbookFactory.create(in)) {
            DataFormatter shown = new DataFormatter();
            assertThat(book.getSheetAt(0))
                    .hasSize(100)
                    .allSatisfy(row -> assertThat(row).allMatch(cell -> cell.getCellType() == CellType.STRING));
            assertThat(book.getSheetAt(0)).anySatisfy(row -> {
                assertThat(shown.formatCellValue(row.getCell(3))).isEqualTo("=HYPERLINK(A1)");
                assertThat(row.getCell(3).getCellStyle().getQuotePrefixed()).isTrue();
            });
            Row headings = book.getSheetAt(0).getRow(0);
            assertThat(headings.getCell(0).getStringCellValue()).isEqualTo("Council");
        }
    }

    @Test
    void in_csv_what_starts_like_a_formula_gets_an_apostrophe() throws IOException {
        map("approve", "--by", "Bob Ray");
        Path list = folder.resolve("maps.csv");
        assertThat(map("export", "--to", list.toString()).exitCode()).isZero();
        assertThat(Files.readString(list))
                .contains(",77010,'=HYPERLINK(A1),PAY,Payroll,100,")
                .hasLineCount(503);
    }

    @Test
    void what_does_not_exist_is_named() {
        assertThat(map("approve", "--by", "B", "--council", "XYZ").err()).contains("there is no partner \"XYZ\"");
        assertThat(map("approve", "--by", "B", "--dimension", "colour").err())
                .contains("\"colour\" is no dimension; they are cost-centre, subjective, unit, indicator, service.");
        assertThat(map("approve", "--by", " . ").err()).contains("Say who approves");
        assertThat(map("export", "--to", "maps.pdf").err()).contains("--to names an .xlsx or a .csv file");
        assertThat(map("export", "--to", "maps.pdf").exitCode()).isEqualTo(2);
    }

    @Test
    void a_council_that_is_no_partner_is_told_which_lines_to_add() throws IOException {
        Path file = Files.writeString(folder.resolve("spend.csv"), "Department,Date,Amount\nHousing,03/05/2017,1.00\n");
        String home = folder.resolve("home").toString();
        Answer answer = Answer.of("onboard", "NEW", file.toString(), "--jobs", jobs.toString(), "--home", home);

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains(
                        "lists no partner NEW. Add these lines at its end",
                        "  - code: NEW\n",
                        "    joined: 2007-04-01\n");
        assertThat(jobs.resolve("feeds/NEW")).doesNotExist();

        Answer added = Answer.of(
                "onboard",
                "NEW",
                file.toString(),
                "--jobs",
                jobs.toString(),
                "--home",
                home,
                "--add-partner",
                "Newtown");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(added.out()).contains("accepted, rows 1 read, 1 accepted");
        assertThat(jobs.resolve("feeds/NEW/cost.yml")).exists();
        assertThat(folder.resolve("home/onboarding/NEW/report.md")).exists();
    }

    private Answer map(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "map";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--jobs";
        all[arguments.length + 2] = jobs.toString();
        return Answer.of(all);
    }
}
