package uk.commonbaseline.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.feed.FeedDefinition.HeadingRows;
import uk.commonbaseline.feed.FeedDefinition.Notation;
import uk.commonbaseline.feed.FeedDefinition.SectionRule;
import uk.commonbaseline.feed.FeedDefinition.TotalRule;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;

class FeedFileTest {
    private static final String STAFF = """
            council: ABC
            feed: staff
            kind: staff
            system: Payroll
            period: 2007/08
            as-at: 2008-03-31
            file: {format: xlsx}
            columns:
              - {heading: Unit, as: unit}
              - {heading: FTE, as: fte}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_good_definition_is_read_as_it_stands() {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST);
        assertThat(feed.council()).isEqualTo("ABC");
        assertThat(feed.kind()).isEqualTo(FeedKind.COST);
        assertThat(feed.grade()).isEqualTo('B');
        assertThat(feed.period().find("whatever.csv")).contains("2007/08");
        assertThat(feed.financialYear()).contains(new FinancialYear(2007));
        assertThat(feed.layout()).isEqualTo(new FileLayout(Format.CSV, "windows-1252", ',', List.of()));
        assertThat(feed.values()).isEqualTo(Map.of(Field.BASIS, "outturn"));
        assertThat(feed.columns())
                .extracting(column -> column.headings().name())
                .containsExactly("Cost Centre", "Account", "Amount");
        assertThat(feed.quoted()).isEqualTo(Quoted.AS_WRITTEN);
    }

    @Test
    void what_is_left_out_has_its_default() {
        FeedDefinition feed = FeedFiles.read(folder, STAFF);
        assertThat(feed.grade()).isEqualTo('C');
        assertThat(feed.fileName()).isEqualTo("*");
        assertThat(feed.headings()).isEqualTo(new HeadingRows(Optional.empty(), 1, false, List.of()));
        assertThat(feed.notation()).isEqualTo(new Notation(List.of("dd/MM/yyyy"), '.'));
        assertThat(feed.columns()).allMatch(FeedDefinition.ColumnRule::required);
        assertThat(feed.section()).isEmpty();
        assertThat(feed.quoted()).isEqualTo(Quoted.DESCRIBED);
    }

    @Test
    void sections_totals_and_rows_to_leave_out_are_read() {
        FeedDefinition feed = FeedFiles.read(
                folder, STAFF.replace("- {heading: Unit, as: unit}", "- {heading: Ref, as: post-ref}") + """
                section: {column: AB, as: unit}
                totals: [{column: c, starts-with: [Total, Sub-total]}]
                leave-out: [{heading: TT, equals: [ST, ""], because: statistical}]
                """);
        assertThat(feed.section()).contains(new SectionRule(27, Field.UNIT));
        assertThat(feed.totals()).containsExactly(new TotalRule(2, List.of("total", "sub-total")));
        assertThat(feed.leaveOut().getFirst().equals()).containsExactly("st", "");
    }

    @Test
    void the_recipe_changes_with_every_letter_of_the_file() {
        String recipe = FeedFiles.read(folder, FeedFiles.COST).recipe();
        assertThat(recipe)
                .matches("[0-9a-f]{64}")
                .isEqualTo(FeedFiles.read(folder, FeedFiles.COST).recipe());
        assertThat(FeedFiles.read(folder, FeedFiles.COST + "# seen").recipe()).isNotEqualTo(recipe);
    }

    /// Each row spoils the good definition by one replacement; the mistake names the line on which it stands.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            council: ABC                 | council: XYZ                    | 1  | "council" must be ABC, as the file's place says
            feed: cost                   | feed: costs                     | 2  | "feed" must be cost, as the file's place says
            kind: cost                   | kind: coats                     | 3  | "coats" is not one of staff, cost, performance, contracts, control; did you mean "cost"?
            system: Ledger               | sistem: Ledger                  | 4  | "sistem" is not a setting we know here; did you mean "system"? Known are: council, feed, kind, system, grade, period, expects, financial-year, as-at, file, values, columns, personal, unused, section, totals, leave-out, rows-fill, wide, long, drift, scale-confirmed.
            grade: B                     | grade: E                        | 5  | a grade is A, B, C or D
            period: 2007/08              | period: {file-name: "(", label: x} | 6 | this regular expression does not hold: Unclosed group
            financial-year: 2007/08      | financial-year: 2007/09         | 7  | expected a financial year such as 2007/08, not "2007/09"
            format: csv                  | format: pdf                     | 10 | "pdf" is not one of csv, xls, xlsx, ods
            encoding: windows-1252       | encoding: windows 1252          | 11 | expected an encoding such as windows-1252 or utf-8, not "windows 1252"
            name: "GL_*.csv"             | name: "GL_{P01,P02.csv"         | 9  | expected a pattern for file names such as "GL_*.csv" (brackets come in pairs), not "GL_{P01,P02.csv"
            encoding: windows-1252       | delimiter: ;;                   | 11 | a delimiter is one character such as ";", or the word tab
            encoding: windows-1252       | headings: five                  | 11 | expected a whole number such as 37, not "five"
            encoding: windows-1252       | dates: dd/JJ/yyyy               | 11 | expected a date pattern such as dd/MM/yyyy, not "dd/JJ/yyyy"
            encoding: windows-1252       | dates: dd/mm/yyyy               | 11 | expected a date pattern such as dd/MM/yyyy, not "dd/mm/yyyy"
            basis: outturn               | bases: outturn                  | 13 | "bases" is not one of our fields
            basis: outturn               | grade: outturn                  | 13 | grade is no field of a cost feed
            heading: Cost Centre, as:    | headings: Cost Centre, as:      | 15 | "headings" is not a setting we know here; did you mean "heading"? Known are: heading, column, also, as, split, words, otherwise, written, required, drift.
            heading: Cost Centre, as:    | heading: Cost Centre, column: A, as: | 15 | a column is named by its letter or by its heading, not by both
            heading: Cost Centre, as:    | column: first, as:              | 15 | a column is written as its letter, such as C
            as: cost-centre              | as: cost-center                 | 15 | "cost-center" is not one of
            as: cost-centre              | as: hours                       | 15 | hours is no field of a cost feed
            as: cost-centre              | required: yes                   | 15 | a column needs either "as" or "split"
            as: cost-centre              | as: cost-centre, required: soon | 15 | expected yes or no, not "soon"
            as: subjective               | split: '(?<account>x)'          | 16 | the pattern names no field; write (?<cost-centre>...)
            as: subjective               | split: '(?<subjective>x'        | 16 | this regular expression does not hold: Unclosed group
            as: amount                   | as: amount, written: revresed   | 17 | "revresed" is no way in which amount can be written; did you mean "reversed"?
            as: amount                   | as: amount, written: month-year | 17 | "month-year" is no way in which amount can be written
            as: amount                   | as: debit                       | 1  | debit and credit columns come in pairs
            heading: Account, as: subjective} | heading: Account, as: subjective}\\n  - {heading: Original, as: original-amount} | 1 | an original amount comes with its currency
            as: amount                   | as: document                    | 1  | a cost feed must give amount or debit; add it to columns, values or wide
            """)
    void a_mistake_is_named_with_its_line(String good, String bad, int line, String words) {
        String spoilt = FeedFiles.COST.replace(good.strip(), bad.strip().replace("\\n", "\n"));
        Path file = FeedFiles.write(folder, "cost", spoilt);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> Feeds.readOne(file))
                .withMessageStartingWith("%s, line %d: %s", file, line, words.strip());
    }

    @Test
    void fields_that_a_kind_needs_must_be_there() {
        refuses(
                "cost",
                FeedFiles.COST.replace("  basis: outturn", "  capital: no"),
                "a cost feed must give basis; add it to columns, values or wide");
        refuses(
                "staff",
                STAFF.replace("as: unit", "as: grade"),
                "a staff feed must give unit or cost-centre; add it to columns, values or wide");
        refuses(
                "staff",
                STAFF.replace("as: fte", "as: grade"),
                "a staff feed must give fte or hours; add it to columns, values or wide");
        refuses(
                "staff",
                STAFF.replace("as-at: 2008-03-31\n", ""),
                "a staff feed needs \"as-at\", the day of the snapshot");
        refuses(
                "cost",
                FeedFiles.COST.replace("financial-year: 2007/08\n", ""),
                "a cost feed needs \"financial-year\", or a column that tells the year");
        refuses("cost", FeedFiles.COST.replace("period: 2007/08\nfin", "fin"), "\"period\" is missing");
    }

    @Test
    void columns_named_by_letters_only_need_the_row_of_the_headings() {
        refuses(
                "cost",
                FeedFiles.COST
                        .replace("heading: Cost Centre", "column: A")
                        .replace("heading: Account", "column: B")
                        .replace("heading: Amount, also: [Amnt]", "column: C"),
                "all columns are named by letters; say under file, as \"headings\", in which row the headings stand");
    }

    @Test
    void wide_and_long_can_not_be_mixed() {
        String both = STAFF + """
                wide: [{heading: Other, as: salary}]
                long: {key: [Ref], element: Code, value: Value, into: {BASIC: salary}}
                """;
        refuses("staff", both, "a feed is either \"wide\" or \"long\", not both");
    }

    @Test
    void a_label_may_only_use_what_its_pattern_finds() {
        String label = "period: {file-name: \"GL_(Q\\\\d)\", label: \"2007/08 $2\"}\nfin";
        refuses(
                "cost",
                FeedFiles.COST.replace("period: 2007/08\nfin", label),
                "the pattern has no group 2, of which the label speaks");
    }

    @Test
    void a_setting_given_twice_is_a_mistake() {
        refuses("cost", FeedFiles.COST + "grade: A\n", "\"grade\" is set twice");
    }

    private void refuses(String feed, String yaml, String words) {
        Path file = FeedFiles.write(folder, feed, yaml);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> Feeds.readOne(file))
                .withMessageEndingWith(words);
    }
}
