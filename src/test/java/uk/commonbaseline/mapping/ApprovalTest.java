package uk.commonbaseline.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.mapping.Approval.Approved;
import uk.commonbaseline.run.JobsFolder;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMaps;

class ApprovalTest {
    private static final String HEADINGS =
            "code,name,target,score,evidence,pounds,fte,rows,status,proposed_by,comment,weight,valid_from,valid_to\n";
    private static final String PAYROLL =
            "77010,Payroll bureau,PAY,88,alike,1200.50,0,3,accepted,Ann Lee,\"as agreed, 3 May\",,,\n";
    private static final String OPEN = "77020,Legal,LEG,100,alike,10,0,1,open,,,,,\n";

    @TempDir
    private Path folder;

    private Path map = Path.of("");
    private Path proposals = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        JobsFolder.copyTo(folder);
        map = folder.resolve("maps/WDC/cost-centre.csv");
        proposals = folder.resolve("maps/WDC/cost-centre.proposed.csv");
    }

    @Test
    void what_one_accepts_and_another_approves_is_in_force() throws IOException {
        String before = Files.readString(map);
        Files.writeString(proposals, HEADINGS + PAYROLL + OPEN);

        assertThat(approve("Bob Ray"))
                .containsExactly(new Approved("WDC", "cost-centre", "77010", "PAY", "", "Ann Lee", map));

        assertThat(map)
                .content()
                .isEqualTo(before + "77010,Payroll bureau,PAY,,,Ann Lee,Bob Ray,\"as agreed, 3 May\"\n");
        assertThat(proposals).content().isEqualTo(HEADINGS + OPEN.replace(",10,", ",10.00,"));
        assertThat(inForce("77010")).extracting(CodeMap::target).containsExactly("PAY");
        assertThat(inForce("77020")).isEmpty();
    }

    @Test
    void where_one_of_several_maps_can_not_be_written_none_is() throws IOException {
        String before = Files.readString(map);
        Files.writeString(proposals, HEADINGS + PAYROLL);
        Path other = folder.resolve("maps/SBDC/cost-centre.proposed.csv");
        Files.writeString(other, HEADINGS + PAYROLL);
        Path inTheWay = Files.createDirectories(folder.resolve("maps/SBDC/.cost-centre.csv.part/in the way"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Approval(MapDesk.open(folder), "Bob Ray", List.of())
                        .approve(List.of("WDC", "SBDC"), List.of("cost-centre"), Optional.empty()));

        assertThat(inTheWay).isDirectory();
        assertThat(map).content().isEqualTo(before);
        assertThat(proposals).content().isEqualTo(HEADINGS + PAYROLL);
        assertThat(other).content().isEqualTo(HEADINGS + PAYROLL);
    }

    @Test
    void where_one_of_several_files_can_not_take_its_place_the_others_are_as_they_were() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), "old");
        Path second = folder.resolve("second.csv");
        Path blocked = folder.resolve("blocked.csv");
        Files.createDirectories(blocked.resolve("in the way"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FilesTogether.write(List.of(
                        new FilesTogether.Change(first, Optional.of("new")),
                        new FilesTogether.Change(second, Optional.of("new")),
                        new FilesTogether.Change(blocked, Optional.empty()))));

        assertThat(first).content().isEqualTo("old");
        assertThat(second).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_list_of_proposals_that_are_all_approved_is_taken_away() throws IOException {
        Files.writeString(proposals, HEADINGS + PAYROLL);
        approve("Bob Ray");
        assertThat(proposals).doesNotExist();
        assertThat(approve("Bob Ray")).isEmpty();
    }

    @Test
    void only_the_code_that_is_asked_for_is_approved() throws IOException {
        Files.writeString(proposals, HEADINGS + PAYROLL + PAYROLL.replace("77010", "77011"));
        new Approval(MapDesk.open(folder), "Bob Ray", List.of())
                .approve(List.of("WDC"), List.of("cost-centre"), Optional.of("77011"));
        assertThat(inForce("77011")).hasSize(1);
        assertThat(inForce("77010")).isEmpty();
        assertThat(proposals).content().contains("77010").doesNotContain("77011");
    }

    @Test
    void a_council_without_a_map_gets_one() throws IOException {
        Files.delete(map);
        Files.writeString(proposals, HEADINGS + PAYROLL);
        approve("Bob Ray");
        assertThat(map).content().isEqualTo("""
                code,name,target,valid_from,valid_to,decided_by,approved_by,comment
                77010,Payroll bureau,PAY,,,Ann Lee,Bob Ray,"as agreed, 3 May"
                """);
    }

    @Test
    void shares_that_make_the_whole_go_into_the_map_with_their_weights() throws IOException {
        Files.writeString(
                proposals,
                HEADINGS
                        + PAYROLL.replace(",,,\n", ",60,,\n")
                        + PAYROLL.replace("PAY", "HR").replace(",,,\n", ",40,,\n"));
        approve("Bob Ray");

        assertThat(Files.readAllLines(map)).first().asString().endsWith(",comment,weight");
        assertThat(Files.readAllLines(map)).element(1).asString().endsWith(",data steward,,");
        assertThat(inForce("77010"))
                .extracting(CodeMap::target, line -> line.weight().orElseThrow().intValueExact())
                .containsExactlyInAnyOrder(tuple("PAY", 60), tuple("HR", 40));
        assertThat(inForce("21010")).extracting(CodeMap::target).containsExactly("HR");
    }

    @Test
    void days_that_do_not_overlap_may_change_what_a_code_means() throws IOException {
        Files.writeString(map, Files.readString(map).replace("21020,Payroll,PAY,,", "21020,Payroll,PAY,,2008-03-31"));
        Files.writeString(proposals, HEADINGS + "21020,Payroll,FIN,,,0,0,0,accepted,Ann Lee,moved,,2008-04-01,\n");
        approve("Bob Ray");
        assertThat(map).content().endsWith("21020,Payroll,FIN,2008-04-01,,Ann Lee,Bob Ray,moved\n");
        assertThat(inForce("21020")).extracting(CodeMap::target).containsExactly("PAY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann Lee          | ann  LEE           | the code "77010" was proposed by ann  LEE, so somebody else must approve it
            Ann Lee          |                    | the code "77010" is accepted, but nobody is named in "proposed_by"; who accepts a proposal writes her or his name there
            ,PAY,            | ,,                 | the code "77010" is accepted without a target
            ,PAY,            | ,PAYE,             | "PAYE" is no service that we know; did you mean "PAY"?
            ,PAY,            | ,UNMAPPED,         | "UNMAPPED" is no service that we know
            ,accepted,       | ,acepted,          | the status "acepted" is not one of open, accepted, refused; did you mean "accepted"?
            ,accepted,       | ,,                 | the status "" is not one of open, accepted, refused
            77010            | 21020              | the code "21020" is mapped twice for the same days; its pounds would count twice
            ,,,              | ,60,,              | the weights of the code "77010" make 60 %, not 100 %
            ,,,              | ,sixty,,           | "weight" must be a percentage above 0 and up to 100, such as 60, not "sixty"
            ,,,              | ,,1 May,           | "valid_from" must be a day such as 2008-03-31, not "1 May"
            ,1200.50,        | ,about 1200,       | "pounds" must be a number, not "about1200"
            """)
    void a_line_that_can_not_be_approved_is_named_and_nothing_is_approved(
            String good, @Nullable String bad, String words) throws IOException {
        String before = Files.readString(map);
        String text = HEADINGS + OPEN + PAYROLL.replace(good, bad == null ? "" : bad);
        Files.writeString(proposals, text);
        Files.writeString(
                folder.resolve("maps/AVDC/unit.proposed.csv"),
                HEADINGS + PAYROLL.replace("77010", "NEW").replace("Ann Lee", "Cat Day"));

        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> new Approval(MapDesk.open(folder), approver(bad), List.of())
                        .approve(List.of("AVDC", "WDC"), CodeMaps.DIMENSIONS, Optional.empty()))
                .withMessage("%s, line 3: %s", proposals, words);

        assertThat(map).content().isEqualTo(before);
        assertThat(proposals).content().isEqualTo(text);
        assertThat(folder.resolve("maps/AVDC/unit.csv")).content().doesNotContain("NEW");
    }

    private static String approver(@Nullable String bad) {
        return bad != null && bad.startsWith("ann") ? "Ann Lee" : "Bob Ray";
    }

    @Test
    void two_lines_for_one_code_are_refused() throws IOException {
        Files.writeString(proposals, HEADINGS + PAYROLL + PAYROLL.replace("PAY", "HR"));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> approve("Bob Ray"))
                .withMessage(
                        "%s, line 3: the code \"77010\" stands in line 2 already; keep one of the two, or give each its weight, such as 60 and 40",
                        proposals);
    }

    @Test
    void a_column_that_is_missing_is_named() throws IOException {
        Files.writeString(proposals, "code,name,target\n77010,Payroll,PAY\n");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> approve("Bob Ray"))
                .withMessage("%s, line 1: the column \"score\" is missing", proposals);
    }

    @Test
    void a_code_that_has_lost_its_zeros_is_named_with_the_one_that_is_meant() throws IOException {
        Files.writeString(proposals, HEADINGS + PAYROLL);
        CodeInUse whole = new CodeInUse(new CodeKey("WDC", "cost-centre", "0077010"), "Payroll", Stake.NONE);
        Approval approval = new Approval(MapDesk.open(folder), "Bob Ray", List.of(whole));
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> approval.approve(List.of("WDC"), List.of("cost-centre"), Optional.empty()))
                .withMessage(
                        "%s, line 2: the code \"77010\" stands in no delivery, but \"0077010\" does: a spreadsheet program has dropped the zeros. Write them back, and read the column as text next time",
                        proposals);
    }

    @Test
    void an_unknown_council_is_named_with_the_known_ones() {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> MapDesk.open(folder).listCouncils(Optional.of("WDCC")))
                .withMessage(
                        "%s: there is no partner \"WDCC\"; did you mean \"WDC\"? Known are: BCC, AVDC, WDC, CDC, SBDC.",
                        folder.resolve("partners.yml"));
    }

    private List<Approved> approve(String by) throws IOException {
        return new Approval(MapDesk.open(folder), by, List.of())
                .approve(List.of("WDC"), List.of("cost-centre"), Optional.empty());
    }

    private List<CodeMap> inForce(String code) {
        return MapDesk.open(folder).listInForce(new CodeKey("WDC", "cost-centre", code));
    }
}
