package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.TextTable;
import uk.commonbaseline.sheet.UnreadableFile;

class FeedRowsTest {
    private static final List<String> ALL = List.of("Cost Centre", "Account", "Amount");

    @TempDir
    private Path folder;

    private final List<Finding> found = new ArrayList<>();

    @Test
    void headings_are_found_below_a_preamble_and_blank_rows() {
        assertThat(rows("", TextTable.of("""
                Ledger of Abc Council

                as at | 31/03/2008
                Cost Centre | Account | Amount
                A1 | 5 | 1
                """))).containsExactly("data 5");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COST CENTRE|account|Amnt",
                " Cost   Centre |Account:|*Amount*",
                "Cost_Centre|Account.|Amount (?)",
                "Cost\u00A0Centre|Account;|amount"
            })
    void headings_are_known_in_other_spellings(String headings) {
        assertThat(rows("", TextTable.of(headings + "\nA1|5|1"))).containsExactly("data 2");
        assertThat(found).isEmpty();
    }

    @Test
    void headings_may_stand_in_another_order() {
        FeedRows rows = feedRows("", TextTable.of("Amount|Account|Cost Centre\n1|5|A1"));
        assertThat(rows.next().columns().columns())
                .extracting(BoundColumns.BoundColumn::index)
                .containsExactly(2, 1, 0);
    }

    @Test
    void headings_may_fill_several_rows_and_merged_cells_count_to_their_right() {
        String twoRows = FeedFiles.COST
                .replace("  format: csv", "  format: csv\n  heading-rows: 2")
                .replace("heading: Account", "heading: Ledger Account")
                .replace("heading: Amount", "heading: Ledger Amount");
        FeedRows rows = new FeedRows(FeedFiles.read(folder, twoRows), TextTable.of("""
                Cost   | Ledger  |
                Centre | Account | Amount
                A1     | 5       | 1
                """), found::add);
        assertThat(rows.next().row().number()).isEqualTo(3);
        assertThat(found).isEmpty();
    }

    @Test
    void a_row_declared_for_the_headings_is_the_only_one_looked_at() {
        String declared = "file: {format: csv, headings: 3}";
        assertThat(rows(declared, TextTable.of("""
                Cost Centre | Account | Amount
                A0 | 5 | 1
                Cost Centre | Account | Amount
                A1 | 5 | 1
                """))).containsExactly("data 4");
        assertThat(refusal(declared, TextTable.of("Cost Centre|Account|Amount\nA1|5|1\nA2|5|2\nA3|5|3")))
                .isEqualTo(new HeadingMissing("", ALL));
    }

    @Test
    void a_missing_heading_is_named_and_nothing_else_of_the_nearest_row() {
        assertThat(refusal("", TextTable.of("Report|of|2008\nCost Centre||Amount\nA1|5|1")))
                .isEqualTo(new HeadingMissing("", List.of("Account")));
    }

    @Test
    void a_file_without_any_of_the_headings_misses_them_all() {
        assertThat(refusal("", TextTable.of("A1|5|1\nA2|5|2"))).isEqualTo(new HeadingMissing("", ALL));
    }

    @Test
    void headings_are_sought_among_the_first_sixty_rows_only() {
        String headings = "Cost Centre|Account|Amount\nA1|5|1";
        assertThat(rows("", TextTable.of("\n".repeat(59) + headings))).containsExactly("data 61");
        assertThat(refusal("", TextTable.of("\n".repeat(60) + headings))).isInstanceOf(HeadingMissing.class);
    }

    @Test
    void a_heading_that_stands_twice_refuses_the_file() {
        assertThat(refusal("", TextTable.of("Cost Centre|Account|Amount|AMOUNT\nA1|5|1|2")))
                .isEqualTo(new HeadingTwice("", "Amount", "C", "D"));
    }

    @Test
    void a_column_without_heading_is_found_by_its_letter() {
        FeedRows rows = new FeedRows(
                FeedFiles.read(
                        folder,
                        FeedFiles.COST
                                .replace("heading: Cost Centre", "column: A")
                                .replace("heading: Amount, also: [Amnt]", "column: d")),
                TextTable.of("Ledger|||2008\n|Name|Account|2007/08|Notes\nA1|Pay|5|10"),
                found::add);
        FeedRow row = rows.next();
        assertThat(row.row().number()).isEqualTo(3);
        assertThat(row.columns().columns())
                .extracting(column -> column.rule().headings().name() + " at " + column.index())
                .containsExactly("Column A at 0", "Account at 2", "Column D at 3");
        assertThat(found).containsExactly(new ColumnNotKnown("", "B", "Name"), new ColumnNotKnown("", "E", "Notes"));
    }

    @Test
    void columns_that_are_all_named_by_letters_need_the_row_of_the_headings() {
        String letters = FeedFiles.COST
                .replace("heading: Cost Centre", "column: A")
                .replace("heading: Account", "column: B")
                .replace("heading: Amount, also: [Amnt]", "column: C")
                .replace("encoding: windows-1252", "headings: 2");
        FeedRows rows = new FeedRows(FeedFiles.read(folder, letters), TextTable.of("x\n||\nA1|5|10"), found::add);
        assertThat(rows.next().row().number()).isEqualTo(3);
        assertThat(found).isEmpty();
    }

    @Test
    void a_column_that_we_do_not_know_is_noted_once() {
        assertThat(rows("personal: [Surname]\nunused: [Notes]", TextTable.of("""
                Cost Centre | Account | Amount | Surname | notes | Fund |
                A1 | 5 | 1 | Canary | x | y |
                A2 | 5 | 1 | Canary | x | y |
                """)))
                .containsExactly("data 2", "data 3");
        assertThat(found).containsExactly(new ColumnNotKnown("", "F", "Fund"));
    }

    @Test
    void a_column_may_be_missing_where_it_is_not_required() {
        String optional = "columns:\n  - {heading: Supplier, as: supplier, required: no}";
        assertThat(rows(optional, TextTable.of("Cost Centre|Account|Amount\nA1|5|1")))
                .containsExactly("data 2");
    }

    @Test
    void blank_rows_are_no_rows() {
        assertThat(rows("", TextTable.of("Cost Centre|Account|Amount\n\nA1|5|1\n||\nA2|5|1\n\n")))
                .containsExactly("data 3", "data 5");
    }

    @Test
    void totals_are_told_from_data_by_how_they_start() {
        String totals = "totals: [{column: A, starts-with: [Total, Grand total]}]";
        assertThat(rows(totals, TextTable.of("""
                Cost Centre | Account | Amount
                A1 | 5 | 1
                TOTAL A | | 1
                A2 | 5 | Total
                Grand Total | | 2
                """))).containsExactly("data 2", "total 3", "data 4", "total 5");
    }

    @Test
    void rows_that_a_rule_leaves_out_carry_its_reason() {
        String rule = "leave-out: [{heading: TT, equals: [ST], because: statistics hold no money}]";
        FeedRows rows = feedRows(rule, TextTable.of("Cost Centre|Account|Amount|TT\nA1|5|1|st\nA1|5|1|GL"));
        assertThat(rows.next())
                .isInstanceOfSatisfying(
                        FeedRow.LeftOut.class, row -> assertThat(row.because()).isEqualTo("statistics hold no money"));
        assertThat(rows.next()).isInstanceOf(FeedRow.Data.class);
    }

    @Test
    void a_section_counts_for_the_rows_below_until_the_next_one_or_the_next_sheet() {
        String table = "Account|Cost Centre|Amount\n5|A0|1\nHR|\n5|A1|1\n5|A2|1\nICT\n5|A3|1";
        FeedRows rows = feedRows("section: {column: A, as: cost-centre-name}", TextTable.ofSheets(table, table));
        List<String> sections = new ArrayList<>();
        rows.forEachRemaining(row -> sections.add(row.row().sheet() + " " + ((FeedRow.Data) row).section()));
        assertThat(sections)
                .containsExactly(
                        "Sheet1 null",
                        "Sheet1 HR",
                        "Sheet1 HR",
                        "Sheet1 ICT",
                        "Sheet2 null",
                        "Sheet2 HR",
                        "Sheet2 HR",
                        "Sheet2 ICT");
    }

    @Test
    void every_sheet_has_headings_of_its_own() {
        assertThat(rows(
                        "",
                        TextTable.ofSheets(
                                "Cost Centre|Account|Amount\nA1|5|1", "x\nAmount|Account|Cost Centre\n1|5|A1")))
                .containsExactly("data 2", "data 3");
        assertThat(refusal("", TextTable.ofSheets("Cost Centre|Account|Amount\nA1|5|1", "A1|5|1")))
                .isEqualTo(new HeadingMissing("Sheet2", ALL));
        assertThat(refusal("", TextTable.ofSheets("A1|5|1", "Cost Centre|Account|Amount\nA1|5|1")))
                .isEqualTo(new HeadingMissing("Sheet1", ALL));
    }

    private Finding refusal(String more, SheetReader sheets) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> rows(more, sheets));
        assertThat(refused).isNotNull();
        return refused.finding();
    }

    private List<String> rows(String more, SheetReader sheets) {
        List<String> rows = new ArrayList<>();
        feedRows(more, sheets)
                .forEachRemaining(row -> rows.add(
                        switch (row) {
                            case FeedRow.Data data -> "data " + data.row().number();
                            case FeedRow.LeftOut leftOut ->
                                "left out " + leftOut.row().number();
                            case FeedRow.Total total -> "total " + total.row().number();
                        }));
        return rows;
    }

    /// The good definition with more settings; those of `file` and `columns` take the place of, or join, the good ones.
    private FeedRows feedRows(String more, SheetReader sheets) {
        String yaml = FeedFiles.COST;
        if (more.startsWith("file:")) {
            yaml = yaml.replaceFirst("(?s)file:.*?values:", more + "\nvalues:");
        } else if (more.startsWith("columns:")) {
            yaml = yaml.replace("columns:", more);
        } else {
            yaml += more;
        }
        return new FeedRows(FeedFiles.read(folder, yaml), sheets, found::add);
    }
}
