package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.Authorities.Authority;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.PublishedProblem.AuthorityDiffers;
import uk.commonbaseline.normalise.PublishedProblem.FigureNotPublished;
import uk.commonbaseline.normalise.PublishedProblem.NoFigureAbout;
import uk.commonbaseline.normalise.PublishedProblem.OthersLeftOut;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sheet.TextTable;

class ControlLinesTest {
    private static final FinancialYear YEAR = new FinancialYear(2007);
    private static final Authorities PARTNERS = new Authorities(List.of(
            new Authority("ABC", "Abc CC", Set.of("E0001", "ABC", "Abc County Council", "abc & district")),
            new Authority("XYZ", "Xyz DC", Set.of("E0002", "XYZ", "xyz"))));
    private static final String HEAD = """
            council: PARTNERSHIP
            feed: rs
            kind: control
            system: Outturn returns
            period: 2007/08
            financial-year: 2007/08
            file: {name: "*.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: Code, as: authority}
              - {heading: Authority, as: authority-name}
            """;
    private static final String WIDE = HEAD + """
            wide:
              - {heading: Central, as: amount, written: thousands, values: {line: central-services}}
              - {heading: Total, as: amount, written: thousands, values: {line: total-service-expenditure}}
            """;
    private static final String LONG = HEAD + """
              - {heading: Line, as: line}
              - {heading: Pounds, as: amount}
            """;

    private final List<Finding> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void each_figure_of_a_row_is_a_line_in_pounds_about_the_council_with_that_code() throws IOException {
        List<Normalised<ControlLine>> rows =
                read(WIDE, "Code,Authority,Central,Total\nE0001,Abc,25213,690616\nE0002,Xyz,-2692,0.5\n");
        assertThat(rows)
                .flatExtracting(Normalised::records)
                .containsExactly(
                        line(2, 0, "ABC", "central-services", "25213000"),
                        line(2, 1, "ABC", "total-service-expenditure", "690616000"),
                        line(3, 0, "XYZ", "central-services", "-2692000"),
                        line(3, 1, "XYZ", "total-service-expenditure", "500"));
        assertThat(told).isEmpty();
    }

    @Test
    void in_a_long_table_each_row_names_its_line() throws IOException {
        List<Normalised<ControlLine>> rows = read(
                LONG,
                "Code,Authority,Line,Pounds\nE0001,,central-services,10.50\nE0001,,net-current-expenditure,20\nE0002,,central-services,1\n");
        assertThat(rows)
                .flatExtracting(Normalised::records)
                .containsExactly(
                        line(2, 0, "ABC", "central-services", "10.5"),
                        line(3, 0, "ABC", "net-current-expenditure", "20"),
                        line(4, 0, "XYZ", "central-services", "1"));
    }

    @Test
    void a_council_is_found_by_its_name_where_the_code_tells_none() throws IOException {
        List<Normalised<ControlLine>> rows = read(LONG, """
                Code,Authority,Line,Pounds
                ,ABC  county council.,a,1
                E10000002,Abc and District,a,2
                XYZ,,a,3
                """);
        assertThat(rows)
                .flatExtracting(Normalised::records)
                .containsExactly(line(2, 0, "ABC", "a", "1"), line(3, 0, "ABC", "a", "2"), line(4, 0, "XYZ", "a", "3"));
    }

    @Test
    void rows_about_others_are_left_out_with_their_figures_and_told_once() throws IOException {
        List<Normalised<ControlLine>> rows = read(
                WIDE,
                "Code,Authority,Central,Total\nE0001,,1,2\nE0002,,3,4\nE0003,Elsewhere,5,n/a\nE0004,Nowhere,tbc,8\n");
        assertThat(rows)
                .extracting(Normalised::fate)
                .containsExactly(Fate.ACCEPTED, Fate.ACCEPTED, Fate.LEFT_OUT, Fate.LEFT_OUT);
        assertThat(rows).flatExtracting(Normalised::findings).isEmpty();
        assertThat(rows.stream()
                        .skip(2)
                        .flatMap(left -> left.measured().stream())
                        .map(Measured::amount)
                        .map(BigDecimal::toPlainString))
                .containsExactly("5000.0000", "8000.0000");
        assertThat(told).containsExactly(new OthersLeftOut(2));
    }

    @Test
    void a_partner_of_whom_nothing_is_said_is_asked_about() throws IOException {
        read(WIDE, "Code,Authority,Central,Total\nE0001,,1,2\n");
        assertThat(told).containsExactly(new NoFigureAbout("Xyz DC"));
    }

    @Test
    void a_figure_that_was_not_published_is_none_and_never_zero() throws IOException {
        List<Normalised<ControlLine>> rows = read(WIDE, "Code,Authority,Central,Total\nE0001,,n/a,2\nE0002,,..,N/A\n");
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.ACCEPTED, Fate.ACCEPTED);
        assertThat(rows)
                .flatExtracting(Normalised::records)
                .containsExactly(line(2, 1, "ABC", "total-service-expenditure", "2000"));
        assertThat(rows)
                .flatExtracting(Normalised::findings)
                .containsExactly(
                        new FigureNotPublished(cell(2, "C"), "Central", "n/a"),
                        new FigureNotPublished(cell(3, "C"), "Central", ".."),
                        new FigureNotPublished(cell(3, "D"), "Total", "N/A"));
        assertThat(told).containsExactly(new NoFigureAbout("Xyz DC"));
    }

    @Test
    void a_code_and_a_name_of_two_partners_reject_the_row() throws IOException {
        List<Normalised<ControlLine>> rows = read(WIDE, "Code,Authority,Central,Total\nE0001,Xyz,1,2\n");
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.REJECTED);
        assertThat(rows)
                .flatExtracting(Normalised::findings)
                .containsExactly(new AuthorityDiffers(cell(2, "A"), "Code"));
    }

    @Test
    void a_row_that_does_not_tell_whom_it_is_about_is_no_row_of_others() throws IOException {
        List<Normalised<ControlLine>> rows = read(WIDE, "Code,Authority,Central,Total\n,,1,2\n#N/A,,3,4\n");
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.REJECTED, Fate.REJECTED);
        assertThat(rows)
                .flatExtracting(Normalised::findings)
                .containsExactly(new MissingValue(cell(2, "A"), "Code"), new ErrorInCell(cell(3, "A"), "Code", "#N/A"));
    }

    @Test
    void a_line_in_other_words_and_an_empty_amount_reject_the_row() throws IOException {
        List<Normalised<ControlLine>> rows =
                read(LONG, "Code,Authority,Line,Pounds\nE0001,,Central services,1\nE0002,,central-services,\n");
        assertThat(rows).extracting(Normalised::fate).containsExactly(Fate.REJECTED, Fate.REJECTED);
        assertThat(rows)
                .flatExtracting(Normalised::findings)
                .containsExactly(
                        new UnknownWord(
                                cell(2, "C"), "Line", "\"Central services\"", "net-current-expenditure and the like"),
                        new MissingValue(cell(3, "D"), "Pounds"));
    }

    @Test
    void all_rows_of_a_council_s_own_book_are_about_it() throws IOException {
        String book = LONG.replace("council: PARTNERSHIP", "council: XYZ")
                .replace("  - {heading: Code, as: authority}\n  - {heading: Authority, as: authority-name}\n", "")
                .replace("outturn", "original-budget");
        List<Normalised<ControlLine>> rows = read(book, "Line,Pounds\ncentral-services,12\n");
        assertThat(rows)
                .flatExtracting(Normalised::records)
                .containsExactly(new ControlLine(
                        new Origin(1, "", 2, 2),
                        0,
                        "XYZ",
                        YEAR,
                        Basis.ORIGINAL_BUDGET,
                        "central-services",
                        Pounds.of("12")));
        assertThat(told).isEmpty();
    }

    @Test
    void the_partners_fingerprint_changes_with_their_names() {
        Authorities renamed = new Authorities(List.of(
                new Authority("ABC", "Abc CC", Set.of("E0001", "ABC", "Abc County Council", "abc and the rest")),
                new Authority("XYZ", "Xyz DC", Set.of("E0002", "XYZ", "xyz"))));
        assertThat(renamed.fingerprint()).isNotEqualTo(PARTNERS.fingerprint());
    }

    private List<Normalised<ControlLine>> read(String yaml, String table) throws IOException {
        FeedDefinition feed = Feeds.readDraft(Files.writeString(folder.resolve("rs.yml"), yaml));
        List<Normalised<ControlLine>> rows = new ArrayList<>();
        Normaliser.ofControls(new FeedRows(feed, TextTable.of(table.replace(',', '|')), told::add), PARTNERS)
                .forEachRemaining(rows::add);
        return rows;
    }

    private static ControlLine line(int row, int part, String council, String line, String pounds) {
        return new ControlLine(
                new Origin(1, "", row, row), part, council, YEAR, Basis.OUTTURN, line, Pounds.of(pounds));
    }

    private static Place cell(int row, String column) {
        return new Place("", row, column);
    }
}
