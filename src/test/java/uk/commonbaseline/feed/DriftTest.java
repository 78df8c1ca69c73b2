package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.feed.FeedRows.Background;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sheet.TextTable;
import uk.commonbaseline.sheet.UnreadableFile;

class DriftTest {
    private static final String WITH_SUPPLIER = FeedFiles.COST + "  - {heading: Supplier, as: supplier}\n";
    private static final String BOOK =
            WITH_SUPPLIER.replace("format: csv\n  encoding: windows-1252", "format: xlsx\n  sheets: [Sheet1, Sheet2]");
    private static final String AS_AGREED = "Cost Centre|Account|Amount|Supplier\nA1|5|1.00|Smith";

    @TempDir
    private Path folder;

    private final List<Finding> found = new ArrayList<>();
    private final List<SheetShape> shapes = new ArrayList<>();

    @Test
    void a_new_column_is_noted_and_not_read_unless_the_feed_says_otherwise() {
        read(WITH_SUPPLIER, "Cost Centre|Fund|Account|Amount|Supplier\nA1|R|5|1.00|Smith", LastShape.NONE);
        assertThat(found).containsExactly(new ColumnNotKnown("", "B", "Fund"));
    }

    @Test
    void a_new_column_that_is_taken_as_the_new_shape_is_told_once() {
        String evolving = WITH_SUPPLIER + "drift: {new-column: evolve}\n";
        String wider = "Cost Centre|Fund|Account|Amount|Supplier\nA1|R|5|1.00|Smith";
        LastShape first = lastSeen(evolving, AS_AGREED);
        read(evolving, wider, first);
        assertThat(found).containsExactly(new ColumnNotKnown("", "B", "Fund"));

        LastShape second = lastSeen(evolving, wider);
        found.clear();
        read(evolving, wider, second);
        assertThat(found).isEmpty();
    }

    @Test
    void a_new_column_refuses_the_file_where_the_feed_is_frozen() {
        assertThat(refusal(
                        WITH_SUPPLIER + "drift: {new-column: freeze}\n",
                        "Cost Centre|Account|Amount|Supplier|Fund\nA1|5|1.00|Smith|R",
                        LastShape.NONE))
                .isEqualTo(new ColumnNotAgreed("", "E", "Fund"));
    }

    @Test
    void rows_that_fill_a_new_column_are_told_where_such_rows_are_not_taken() {
        List<FeedRow> rows = read(
                WITH_SUPPLIER + "drift: {new-column: discard-row}\n",
                "Cost Centre|Account|Amount|Supplier|Cancelled\nA1|5|1.00|Smith|\nA1|5|2.00|Smith|X",
                LastShape.NONE);
        assertThat(rows)
                .extracting(row -> row.columns().drift().check(row.row()))
                .containsExactly(List.of(), List.of(new NewColumnFilled(Place.ofCell("", 3, 4), "Cancelled")));
        assertThat(found).containsExactly(new ColumnNotKnown("", "E", "Cancelled"));
    }

    @Test
    void a_missing_column_refuses_the_file_unless_the_feed_says_otherwise() {
        assertThat(refusal(WITH_SUPPLIER, "Cost Centre|Account|Amount\nA1|5|1.00", LastShape.NONE))
                .isEqualTo(new HeadingMissing("", List.of("Supplier")));
    }

    @Test
    void a_missing_column_that_is_taken_as_the_new_shape_is_asked_about_once() {
        String evolving = WITH_SUPPLIER + "drift: {missing-column: evolve}\n";
        String narrower = "Cost Centre|Account|Amount\nA1|5|1.00";
        read(evolving, narrower, lastSeen(evolving, AS_AGREED));
        assertThat(found).containsExactly(new ColumnMissing("", "Supplier", "R-00007", "", true));

        LastShape second = lastSeen(evolving, narrower);
        found.clear();
        read(evolving, narrower, second);
        assertThat(found).isEmpty();
        read(evolving, narrower, LastShape.NONE);
        assertThat(found).containsExactly(new ColumnMissing("", "Supplier", "", "", true));
    }

    @Test
    void a_missing_column_whose_values_are_given_up_is_asked_about_each_time() {
        String without = WITH_SUPPLIER + "drift: {missing-column: discard-value}\n";
        String narrower = "Cost Centre|Account|Amount\nA1|5|1.00";
        read(without, narrower, lastSeen(without, narrower));
        assertThat(found).containsExactly(new ColumnMissing("", "Supplier", "", "", true));
    }

    @Test
    void a_column_that_may_be_missing_is_noted_when_it_stood_there_last_time() {
        String optional = WITH_SUPPLIER.replace("as: supplier}", "as: supplier, required: no}");
        String narrower = "Cost Centre|Account|Amount\nA1|5|1.00";
        read(optional, narrower, LastShape.NONE);
        assertThat(found).isEmpty();
        read(optional, narrower, lastSeen(optional, AS_AGREED));
        assertThat(found).containsExactly(new ColumnMissing("", "Supplier", "R-00007", "", false));
    }

    @Test
    void a_sheet_that_lacks_a_column_is_left_out_whole_where_the_feed_says_so() {
        String byRow = BOOK + "drift: {missing-column: discard-row}\n";
        List<FeedRow> rows = read(
                byRow,
                TextTable.ofSheets(AS_AGREED, "Cost Centre|Account|Amount\nA1|5|1.00\nA1|5|2.00"),
                LastShape.NONE);
        assertThat(rows).extracting(row -> row.columns().drift().wholeSheet()).containsExactly(false, true, true);
        assertThat(found).containsExactly(new SheetWithoutColumn("Sheet2", List.of("Supplier")));
    }

    @Test
    void a_moved_column_is_read_where_it_stands_and_noted_and_no_other_counts_as_moved() {
        LastShape last = lastSeen(WITH_SUPPLIER, AS_AGREED);
        List<FeedRow> rows = read(WITH_SUPPLIER, "Supplier|Cost Centre|Account|Amount\nSmith|A1|5|1.00", last);
        assertThat(found).containsExactly(new ColumnMoved("", "Supplier", "A", "D", "R-00007"));
        assertThat(rows.getFirst().columns().columns())
                .extracting(BoundColumns.BoundColumn::index)
                .containsExactly(1, 2, 3, 0);
    }

    @Test
    void a_column_put_in_between_moves_none() {
        LastShape last = lastSeen(WITH_SUPPLIER, AS_AGREED);
        read(WITH_SUPPLIER, "Fund|Cost Centre|Account|Amount|Supplier\nR|A1|5|1.00|Smith", last);
        assertThat(found).containsExactly(new ColumnNotKnown("", "A", "Fund"));
    }

    @Test
    void a_moved_column_refuses_the_file_where_its_place_is_frozen() {
        String frozen = WITH_SUPPLIER.replace("as: supplier}", "as: supplier, drift: {moved-column: freeze}}");
        LastShape last = lastSeen(frozen, AS_AGREED);
        assertThat(refusal(frozen, "Supplier|Cost Centre|Account|Amount\nSmith|A1|5|1.00", last))
                .isEqualTo(new ColumnMovedRefused("", "Supplier", "A", "D", "R-00007"));
    }

    @Test
    void a_column_known_by_its_letter_is_asked_about_when_another_heading_stands_there() {
        String lettered = FeedFiles.COST.replace("{heading: Amount, also: [Amnt], as", "{column: C, as");
        LastShape last = lastSeen(lettered, "Cost Centre|Account|Actual 2006\nA1|5|1.00");
        read(lettered, "Cost Centre|Account|Actual 2007\nA1|5|1.00", last);
        assertThat(found).isEmpty();
        read(lettered, "Cost Centre|Account|Budget 2007|Actual 2007\nA1|5|1.00|2.00", last);
        assertThat(found)
                .containsExactly(
                        new ColumnNotKnown("", "D", "Actual 2007"),
                        new LetterMeansOther("", "C", "Budget 2007", "Actual 2006", "R-00007"));
    }

    @Test
    void a_column_known_by_its_letter_refuses_the_file_where_its_place_is_frozen() {
        String frozen = FeedFiles.COST.replace("{heading: Amount, also: [Amnt], as", "{column: C, as")
                + "drift: {moved-column: freeze}\n";
        LastShape last = lastSeen(frozen, "Cost Centre|Account|Actual\nA1|5|1.00");
        assertThat(refusal(frozen, "Cost Centre|Account|Budget|Actual\nA1|5|1.00|2.00", last))
                .isEqualTo(new LetterMeansOtherRefused("", "C", "Budget", "Actual", "R-00007"));
    }

    @Test
    void a_column_that_may_be_missing_and_has_another_name_is_told_with_what_it_may_be_called_now() {
        String evolving = WITH_SUPPLIER + "drift: {missing-column: evolve}\n";
        LastShape last = lastSeen(evolving, AS_AGREED);
        List<FeedRow> rows = read(evolving, "Cost Centre|Account|Amount|Suplier\nA1|5|1.00|Smith", last);
        assertThat(rows).hasSize(1);
        assertThat(found)
                .containsExactly(
                        new ColumnNotKnown("", "D", "Suplier"),
                        new ColumnMissing(
                                "",
                                "Supplier",
                                "R-00007",
                                "Column D, headed \"Suplier\", is probably what was \"Supplier\": the names are alike, and "
                                        + "it holds words or codes as that did last time (receipt R-00007).",
                                true));
    }

    @Test
    void another_of_the_known_spellings_is_noted_once_it_changes() {
        LastShape last = lastSeen(FeedFiles.COST, "Cost Centre|Account|Amount\nA1|5|1.00");
        read(FeedFiles.COST, "Cost Centre|Account|Amnt\nA1|5|1.00", last);
        assertThat(found).containsExactly(new HeadingRespelt("", "C", "Amnt", "Amount", "R-00007"));
    }

    @Test
    void a_renamed_column_is_told_by_the_codes_that_stood_there_last_time() {
        LastShape last = lastSeen(WITH_SUPPLIER, AS_AGREED);
        LastShape knowing = new LastShape(
                last.receipt(),
                last.sheets(),
                field -> field == Field.COST_CENTRE ? Set.of("A1", "A2", "A3", "A4") : Set.of());
        Finding refusal = refusal(
                WITH_SUPPLIER,
                "Unit|Account|Amount|Supplier|Fund\nA1|5|1|S|R\nA2|5|1|S|R\nA3|5|1|S|R\nA4|5|1|S|R\nZ9|5|1|S|R",
                knowing);
        assertThat(refusal)
                .isEqualTo(new HeadingProbablyRenamed(
                        "ABC",
                        "cost",
                        "",
                        List.of("Cost Centre"),
                        List.of(new RenameGuess(
                                "Cost Centre",
                                "A",
                                "Unit",
                                "80 % of its values are cost centres that stood there last time (receipt R-00007)"))));
        assertThat(refusal.remedy()).contains("feed approve ABC cost --rename \"Cost Centre=Unit\" --by NAME");
    }

    @Test
    void a_like_name_over_other_codes_is_no_renamed_column() {
        LastShape last = lastSeen(WITH_SUPPLIER, AS_AGREED);
        LastShape knowing = new LastShape(last.receipt(), last.sheets(), _ -> Set.of("A1"));
        assertThat(refusal(
                        WITH_SUPPLIER,
                        "Cost Ctr|Account|Amount|Supplier\nX1|5|1|S\nX2|5|1|S\nX3|5|1|S\nX4|5|1|S\nX5|5|1|S",
                        knowing))
                .isEqualTo(new HeadingMissing("", List.of("Cost Centre")));
    }

    @Test
    void without_a_last_delivery_a_renamed_column_is_told_by_its_name() {
        assertThat(refusal(WITH_SUPPLIER, "Cost Ctr|Account|Amount|Supplier\nA1|5|1.00|Smith", LastShape.NONE))
                .isEqualTo(new HeadingProbablyRenamed(
                        "ABC",
                        "cost",
                        "",
                        List.of("Cost Centre"),
                        List.of(new RenameGuess("Cost Centre", "A", "Cost Ctr", "the names are alike"))));
    }

    @Test
    void two_columns_that_would_do_equally_well_are_no_suggestion() {
        assertThat(refusal(
                        WITH_SUPPLIER,
                        "Cost Ctr|Cost Cntr|Account|Amount|Supplier\nA1|A1|5|1.00|Smith",
                        LastShape.NONE))
                .isEqualTo(new HeadingMissing("", List.of("Cost Centre")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drift: {new-column: evolv} | did you mean \"evolve\"?",
                "drift: {old-column: evolve} | \"old-column\" is not a setting we know here",
                "drift: {moved-column: discard-value} | say evolve (read it there) or freeze (refuse the file)",
                "drift: {missing-column: discard-row} | a text file is one table, so every row would go; say freeze"
            })
    void a_policy_that_makes_no_sense_is_refused(String setting, String words) {
        assertThatThrownBy(() -> FeedFiles.read(folder, FeedFiles.COST + setting + "\n"))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heading: Account, drift: {missing-column: evolve} | no record can be made without this column",
                "heading: Account, drift: {missing-column: discard-value} | no record can be made without this column",
                "column: B, drift: {missing-column: freeze} | a column that is named by its letter is never missing",
                "heading: Account, required: no, drift: {missing-column: freeze} | leave \"required\" out",
                "heading: Account, drift: {new-column: freeze} | \"new-column\" is not a setting we know here"
            })
    void a_policy_that_makes_no_sense_for_a_column_is_refused(String column, String words) {
        assertThatThrownBy(() -> FeedFiles.read(folder, FeedFiles.COST.replace("heading: Account", column)))
                .isInstanceOf(SettingsMistake.class)
                .hasMessageContaining(words)
                .hasMessageContaining("line 16");
    }

    private LastShape lastSeen(String yaml, String table) {
        shapes.clear();
        found.clear();
        read(yaml, table, LastShape.NONE);
        LastShape last = new LastShape("R-00007", shapes, _ -> Set.of());
        found.clear();
        return last;
    }

    private List<FeedRow> read(String yaml, String table, LastShape last) {
        return read(yaml, TextTable.of(table), last);
    }

    private List<FeedRow> read(String yaml, TextTable table, LastShape last) {
        List<FeedRow> rows = new ArrayList<>();
        new FeedRows(FeedFiles.read(folder, yaml), table, found::add, new Background(last, shapes::add))
                .forEachRemaining(rows::add);
        return rows;
    }

    private Finding refusal(String yaml, String table, LastShape last) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(yaml, table, last));
        return Optional.ofNullable(refused).orElseThrow().finding();
    }
}
