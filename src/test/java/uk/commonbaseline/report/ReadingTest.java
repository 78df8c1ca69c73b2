package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.reading.Block;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Exact;
import uk.commonbaseline.report.reading.PageSet;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Untold;
import uk.commonbaseline.report.reading.Written;
import uk.commonbaseline.report.screen.ScreenEdition;
import uk.commonbaseline.report.screen.ScreenFacts;
import uk.commonbaseline.report.tables.CsvFiles;

/// Filled pages of our own templates, with content that no real partnership has.
class ReadingTest {
    private static final String LONG =
            "A council whose name takes a hundred and twenty characters, which no page has room for in a single line of a column at all";
    private final Templates templates = new Templates();

    @Test
    void a_grid_whose_columns_stand_in_blocks_is_one_table_again() throws JRException {
        Block.Table table = grid(50, 3);

        assertThat(table.pieces()).isGreaterThan(5);
        assertThat(table.columns()).isEqualTo(51);
        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(51));
        assertThat(words(table.head().getFirst()))
                .startsWith("Service", "Council 1\nC1")
                .endsWith("Council 50\nC50");
        assertThat(words(table.rows().get(1))).startsWith("Row 2 R2", "2/1").endsWith("2/50");
        assertThat(table.rows().get(2).get(50).ref()).isEqualTo("C-C50-R3");
    }

    @Test
    void a_grid_that_breaks_both_ways_is_one_table_again() throws JRException {
        Block.Table table = grid(20, 120);

        assertThat(table.rows()).hasSize(120);
        for (int row = 0; row < 120; row++) {
            for (int column = 1; column <= 20; column++) {
                assertThat(table.rows().get(row).get(column).text().words()).isEqualTo((row + 1) + "/" + column);
            }
        }
    }

    @Test
    void a_table_over_several_pages_has_its_headings_once() throws JRException {
        List<Row> words = IntStream.rangeClosed(1, 150)
                .mapToObj(word -> row("word", "Word " + word, "meaning", LONG))
                .toList();
        Reading reading = glossary("Headline", words);
        Block.Table table = reading.sections().getFirst().tables().toList().getFirst();

        assertThat(table.pieces()).isGreaterThan(2);
        assertThat(table.caption().words()).isEqualTo("Words");
        assertThat(table.underHeading()).isTrue();
        assertThat(table.head()).hasSize(1);
        assertThat(table.rows())
                .hasSize(150)
                .allSatisfy(row -> assertThat(row.getFirst().head()).isTrue());
        assertThat(words(table.rows().getLast())).containsExactly("Word 150", LONG);
    }

    @Test
    void running_heads_and_feet_are_not_read() throws JRException {
        assertThat(glossary("Headline", List.of()).toString()).doesNotContain("RUNNING", "Page 1 of");
    }

    @Test
    void a_section_without_tables_stands_as_text_in_every_form() throws JRException {
        Reading reading =
                Reading.of("Pack", List.of(set("cover", cover("Nothing yet"))), List.of(), List.of(), List.of());

        assertThat(reading.sections().getFirst().tables()).isEmpty();
        assertThat(html(reading)).contains("<h1 id=\"part-1\">Pack</h1>", "Nothing yet");
        assertThat(CsvFiles.write(reading)).containsOnlyKeys("figures.csv");
    }

    @Test
    void what_means_something_to_a_browser_is_shown_as_it_is_written() throws JRException {
        String name = "<b onclick=\"x\">Fire & Rescue</b> 'A' </table>";
        Reading reading = glossary(name, List.of(row("word", name, "meaning", name)));

        assertThat(html(reading))
                .contains("&lt;b onclick", "Fire &amp; Rescue&lt;")
                .doesNotContain("<b onclick", "Fire & Rescue", "'A' </table>");
    }

    @Test
    void what_turns_the_direction_or_breaks_a_file_is_left_out_and_words_of_other_scripts_keep_theirs()
            throws JRException {
        Reading reading =
                glossary("Left\u202Ethgir\u0000\u0007\uFFFF", List.of(row("word", "שלום", "meaning", "x\u2066y")));

        assertThat(html(reading))
                .contains("Leftthgir", "dir=\"auto\">שלום", "xy")
                .doesNotContain("\u202E", "\u2066");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text_in_a_comma_separated_file() throws Exception {
        Reading reading = glossary(
                "Headline",
                List.of(row("word", "=1+1", "meaning", "@SUM(A1)"), row("word", "-12.5", "meaning", "+44 1296")));
        String csv = CsvFiles.write(reading).get("01-words.csv");

        assertThat(csv).isNotNull();
        try (CSVParser lines =
                CSVParser.parse(new StringReader(String.valueOf(csv).substring(1)), CSVFormat.RFC4180)) {
            assertThat(lines.getRecords().stream().map(line -> line.toList()))
                    .containsExactly(
                            List.of("Word", "What it means here"),
                            List.of("'=1+1", "'@SUM(A1)"),
                            List.of("-12.5", "'+44 1296"));
        }
    }

    @Test
    void a_figure_in_a_sentence_has_its_reference_where_its_words_stand() throws JRException {
        List<Written> written = List.of(new Written("glossary", "page 0", "C-T-T", "£4m"));
        Reading reading = Reading.of(
                "Pack",
                List.of(set("glossary", glossaryPages("£4m of £14m or £4m2; £4m", List.of()))),
                List.of(new Exact("C-T-T", 1, "All", new java.math.BigDecimal("4000000"), "GBP")),
                List.of(),
                written);

        assertThat(html(reading)).contains("<span id=\"C-T-T\" data-ref=\"C-T-T\">£4m</span> of £14m or £4m2; £4m");
    }

    @Test
    void a_figure_that_is_held_back_is_listed_without_a_number_and_read_out_as_such() throws JRException {
        Block.Table table = grid(2, 1);
        assertThat(table.rows().getFirst().get(1).ref()).isEqualTo("C-C1-R1");

        List<Untold> untold = List.of(new Untold("C-C1-R1", "Row 1, Council 1", "GBP"));
        Reading reading = Reading.of("Pack", List.of(set("grid", gridPages(2, 1))), List.of(), untold, List.of());
        assertThat(CsvFiles.write(reading).get("figures.csv"))
                .endsWith("text\r\n\"\",,\"Row 1, Council 1\",,C-C1-R1,,GBP,held back\r\n");
        assertThat(html(reading))
                .contains("<span aria-hidden=\"true\">1/1</span><span class=\"vh\">held back</span>")
                .doesNotContain("<span aria-hidden=\"true\">1/2</span>");
    }

    private Block.Table grid(int columns, int rows) throws JRException {
        Reading reading =
                Reading.of("Pack", List.of(set("grid", gridPages(columns, rows))), List.of(), List.of(), List.of());
        return reading.sections().getFirst().tables().toList().getFirst();
    }

    private JasperPrint gridPages(int columns, int rows) throws JRException {
        List<Row> cells = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                values.put("row_name", "Row " + row);
                values.put("row_mark", "R" + row);
                values.put("column_name", "Council " + column);
                values.put("column_mark", "C" + column);
                values.put("value", row + "/" + column);
                values.put("strong", false);
                values.put("value_ref", "C-C%d-R%d".formatted(column, row));
                cells.add(new Row(values));
            }
        }
        Map<String, Object> parameters = parameters();
        parameters.put("corner", "Service");
        return JasperFillManager.fillReport(templates.get("grid"), parameters, new RowSource(cells));
    }

    private Reading glossary(String headline, List<Row> words) throws JRException {
        return Reading.of(
                "Pack", List.of(set("glossary", glossaryPages(headline, words))), List.of(), List.of(), List.of());
    }

    private JasperPrint glossaryPages(String headline, List<Row> words) throws JRException {
        Map<String, Object> parameters = parameters();
        parameters.put("words", new RowSource(words));
        parameters.put("words_empty", words.isEmpty());
        return JasperFillManager.fillReport(
                templates.get("glossary"), parameters, new RowSource(List.of(row("headline", headline, "lead", LONG))));
    }

    private JasperPrint cover(String headline) throws JRException {
        Map<String, Object> parameters = parameters();
        parameters.put("pack_title", "Pack");
        return JasperFillManager.fillReport(
                templates.get("cover"), parameters, new RowSource(List.of(row("headline", headline))));
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_TEMPLATES, List.of(templates.style()));
        parameters.put("running_head", "RUNNING");
        parameters.put("running_edition", "RUNNING");
        parameters.put("running_foot", "RUNNING");
        parameters.put("draft", true);
        return parameters;
    }

    private static PageSet set(String name, JasperPrint pages) {
        return new PageSet(name, name, true, pages);
    }

    private static Row row(String... namesAndValues) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new Row(values);
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text().words()).toList();
    }

    private static String html(Reading reading) {
        return ScreenEdition.write(
                reading, new ScreenFacts("Partners", "Edition", "Foot", true, "Restricted", "p.pdf", "t.xlsx"));
    }
}
