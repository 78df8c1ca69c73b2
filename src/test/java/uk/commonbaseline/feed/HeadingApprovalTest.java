package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.settings.SettingsMistake;

class HeadingApprovalTest {
    private static final LocalDate DAY = LocalDate.of(2008, 6, 2);
    private static final String HEAD = """
            # Kept by hand; please leave the order.
            council: ABC
            feed: cost
            kind: cost
            system: Ledger   # of the county
            grade: B
            period: 2007/08
            financial-year: 2007/08
            file: {name: "GL_*.csv", format: csv}
            values: {basis: outturn}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_heading_in_brackets_gets_its_other_spelling_behind_it() throws IOException {
        assertThat(approved("""
                columns:
                  - {heading: Cost Centre, as: cost-centre} # as in the ledger
                  - {heading: Account, as: subjective}
                  - {heading: Amount, as: amount}
                """, "Cost Centre=Cost Ctr")).isEqualTo("""
                columns:
                  # "Cost Ctr" for "Cost Centre": approved by A. Clerk, 2008-06-02
                  - {heading: Cost Centre, also: [Cost Ctr], as: cost-centre} # as in the ledger
                  - {heading: Account, as: subjective}
                  - {heading: Amount, as: amount}
                """);
    }

    @Test
    void a_heading_on_a_line_of_its_own_gets_its_other_spelling_below_it() throws IOException {
        assertThat(approved("""
                columns:
                  - heading: Cost Centre   # as in the ledger
                    as: cost-centre
                  - as: subjective
                    heading: Account
                  - {heading: Amount, as: amount}
                """, "Account=GL: Acct")).isEqualTo("""
                columns:
                  - heading: Cost Centre   # as in the ledger
                    as: cost-centre
                  - as: subjective
                    # "GL: Acct" for "Account": approved by A. Clerk, 2008-06-02
                    heading: Account
                    also: ["GL: Acct"]
                  - {heading: Amount, as: amount}
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "also: [CC, Centre ] | also: [CC, Centre, Cost Ctr ]",
                "also: CC | also: [CC, Cost Ctr]",
                "also: 'C C' | also: ['C C', Cost Ctr]"
            })
    void other_spellings_that_stand_there_are_kept(String before, String after) throws IOException {
        String columns = """
                columns:
                  - {heading: Cost Centre, BEFORE, as: cost-centre}
                  - {heading: Account, as: subjective}
                  - {heading: Amount, as: amount}
                """;
        assertThat(approved(columns.replace("BEFORE", before), "Cost Centre=Cost Ctr"))
                .contains("  - {heading: Cost Centre, %s, as: cost-centre}\n".formatted(after));
    }

    @Test
    void a_list_of_lines_gets_one_more() throws IOException {
        assertThat(approved("""
                columns:
                  - heading: Cost Centre
                    also:
                      - CC # old
                    as: cost-centre
                  - {heading: Account, as: subjective}
                  - {heading: Amount, as: amount}
                """, "CC=Cost Ctr")).contains("      - CC # old\n      - Cost Ctr\n    as: cost-centre\n");
    }

    @Test
    void a_heading_that_two_rules_need_is_written_in_both_and_windows_line_ends_stay() throws IOException {
        String yaml = (HEAD + """
                columns:
                  - {heading: Cost Centre, as: cost-centre}
                  - {heading: Account, as: subjective}
                  - {heading: Amount, as: amount}
                leave-out:
                  - {heading: Account, equals: [9999], because: a check}
                """).replace("\n", "\r\n");
        FeedDefinition feed = FeedFiles.read(folder, yaml.replace("feed: cost\r\n", "feed: cost\n"));
        HeadingApproval.approve(feed, "Account=Detail = code", "A. Clerk", DAY);
        assertThat(Files.readString(feed.source()))
                .contains("  - {heading: Account, also: [\"Detail = code\"], as: subjective}\r\n")
                .contains("  - {heading: Account, also: [\"Detail = code\"], equals: [9999], because: a check}\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cost Center=X | no column is headed \"Cost Center\"; did you mean \"Cost Centre\"?",
                "Cost Centre=Amount | \"Amount\" is known already, as \"Amount\"",
                "Cost Centre=remarks | \"remarks\" is known already, as \"Remarks\"",
                "Cost Centre= | the new heading is empty",
                "Cost Centre | write it as \"heading as known=new heading\", not \"Cost Centre\""
            })
    void what_can_not_be_taken_is_refused_and_the_file_stays_as_it_was(String rename, String words) throws IOException {
        String yaml = FeedFiles.COST + "unused: [Remarks]\n";
        FeedDefinition feed = FeedFiles.read(folder, yaml);
        assertThatThrownBy(() -> HeadingApproval.approve(feed, rename, "A. Clerk", DAY))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining(words);
        assertThat(Files.readString(feed.source())).isEqualTo(yaml);
        assertThat(feed.source().getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void several_new_names_are_approved_together_and_each_is_told_with_its_line() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        assertThat(HeadingApproval.approve(
                        feed, List.of("Amount=Sum", "Cost Centre=CC", "Amount=Total"), "A. Clerk", DAY))
                .containsExactly(20, 16, 20);
        assertThat(Files.readAllLines(feed.source()))
                .contains("  - {heading: Cost Centre, also: [CC], as: cost-centre}", atIndex(15))
                .contains("  - {heading: Amount, also: [Amnt, Sum, Total], as: amount}", atIndex(19));
    }

    @Test
    void where_one_of_several_can_not_be_taken_none_is() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        assertThatThrownBy(() -> HeadingApproval.approve(
                        feed, List.of("Cost Centre=CC", "Amount=Account", "Account=Detail"), "A. Clerk", DAY))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining(feed.source() + ": \"Account\" is known already, as \"Account\"");
        assertThat(Files.readString(feed.source())).isEqualTo(FeedFiles.COST);
        assertThat(feed.source().getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void one_new_heading_is_not_approved_for_two_columns() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        assertThatThrownBy(() ->
                        HeadingApproval.approve(feed, List.of("Cost Centre=Code", "Account=Code"), "A. Clerk", DAY))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining("\"Code\" is known already, as \"Cost Centre\"");
        assertThat(Files.readString(feed.source())).isEqualTo(FeedFiles.COST);
    }

    private String approved(String columns, String rename) throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, HEAD + columns);
        HeadingApproval.approve(feed, rename, "A. Clerk", DAY);
        String text = Files.readString(feed.source());
        assertThat(text).startsWith(HEAD);
        assertThat(Feeds.readOne(feed.source()).columns()).hasSize(3);
        return text.substring(HEAD.length());
    }
}
