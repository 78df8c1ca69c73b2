package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.report.Figure;
import uk.commonbaseline.trace.CannotTrace;
import uk.commonbaseline.trace.TracedFigure;
import uk.commonbaseline.trace.TracedRow;
import uk.commonbaseline.trace.Tracing.Showing;

/// All samples, printed as a pack: every figure leads to its cells, and a cell that changes moves its figures alone.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TraceIT {
    private static final Showing NOTHING = new Showing(0, false);
    private static final Charset ENCODING = Charset.forName("windows-1252");

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static TraceRun trace;

    @BeforeAll
    static void prints_a_pack_of_all_samples() throws IOException, SQLException {
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs")).forTheProjectAlone();
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), TestDatabase.fresh());
        StartedProgram.dropSamples(program.home());
        program.night();
        program.get(BoardPackRun.class).print(Optional.empty());
        trace = program.get(TraceRun.class);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void every_figure_of_the_cost_and_people_pages_is_the_sum_of_its_rows_to_the_penny() {
        List<Figure> figures = trace.figures(Optional.empty()).stream()
                .filter(figure -> figure.ref().matches("[CSIPG]-.*"))
                .toList();

        assertThat(figures).hasSizeGreaterThan(150);
        assertThat(trace.figures(figures.stream().map(Figure::ref).toList(), Optional.empty(), NOTHING))
                .allSatisfy(traced -> {
                    assertThat(traced.holds()).isTrue();
                    if (traced.formula().isEmpty()) {
                        assertThat(sum(traced.facts()))
                                .isEqualByComparingTo(traced.figure().value());
                    } else {
                        assertThat(traced.inputs()).isNotEmpty();
                    }
                });
    }

    @Test
    @Order(1)
    void the_whole_baseline_leads_to_rows_of_every_ledger_in_the_archive() {
        TracedFigure total = trace.figure("C-T-T", Optional.empty(), NOTHING);

        assertThat(sum(total.facts())).isEqualByComparingTo("39968000");
        assertThat(total.facts().stream().map(Fact::council).distinct()).hasSize(5);
        assertThat(total.facts()).allSatisfy(fact -> {
            assertThat(fact.columns()).matches("[A-Z]+( [A-Z]+)*");
            assertThat(fact.mapLines()).contains("cost-centre ", "; subjective ", "decided by", "approved by");
            assertThat(fact.keptAs()).startsWith("archive/");
        });
    }

    @Test
    @Order(1)
    void the_cells_in_the_archived_files_hold_the_amounts() {
        for (String council : List.of("BCC", "AVDC", "WDC", "CDC", "SBDC")) {
            TracedFigure traced = trace.figure("C-" + council + "-T", Optional.empty(), new Showing(30, false));

            assertThat(traced.shown()).hasSize(30);
            for (int each = 0; each < 30; each++) {
                assertThat(digits(traced.cells().get(each).replaceAll("^[A-Z]+\\d+ ", "")))
                        .as("%s: %s", traced.shown().get(each), traced.cells().get(each))
                        .contains(digits(traced.shown()
                                .get(each)
                                .amount()
                                .abs()
                                .stripTrailingZeros()
                                .toPlainString()));
            }
        }
    }

    @Test
    @Order(1)
    void what_single_posts_are_paid_is_masked_and_names_are_never_read() {
        String ref = trace.figures(Optional.empty()).stream()
                .map(Figure::ref)
                .filter(each -> each.startsWith("X-") && each.endsWith("-PAY"))
                .findFirst()
                .orElseThrow();

        assertThat(trace.figure(ref, Optional.empty(), new Showing(5, false)).cells())
                .isNotEmpty()
                .allMatch(cells -> cells.contains("(masked)") && !cells.matches(".*\"\\d{4,}.*"));
        assertThat(trace.figure("P-AVDC-ICT", Optional.empty(), new Showing(100, false))
                        .cells())
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells).matches("([A-Z]+\\d+ \"([\\d.,]+%?|\\(masked\\))\"( {2})?)+"));
    }

    @Test
    @Order(1)
    void what_is_not_there_is_told_with_what_is_near() {
        assertThatExceptionOfType(CannotTrace.class)
                .isThrownBy(() -> trace.figure("C-BCC-HRR", Optional.empty(), NOTHING))
                .withMessageContaining("did you mean \"C-BCC-HR\"?");
        assertThatExceptionOfType(CannotTrace.class)
                .isThrownBy(() -> trace.figure("C-T-T", Optional.of("1999-01 v1"), NOTHING))
                .withMessageContaining("There is no edition \"1999-01 v1\"");
        assertThatExceptionOfType(CannotTrace.class)
                .isThrownBy(() -> trace.row("GL_P01-P03.csv:99999"))
                .withMessageContaining("has no row 99999: its last one is");
        assertThatExceptionOfType(CannotTrace.class)
                .isThrownBy(() -> trace.row("nowhere.csv:2"))
                .withMessageContaining("No file \"nowhere.csv\" has been received");
    }

    @Test
    @Order(1)
    void rows_that_brought_nothing_are_said_to_be_what_they_are() {
        assertThat(only("GL_P01-P03.csv:1").standing()).isEqualTo("a heading, or a line above the headings");
        assertThat(only("eFin budget report 0708.xls:2").standing()).contains("line above the headings");
        assertThat(only("eFin budget report 0708.xls:20").standing()).isEqualTo("a row of data, accepted");
        assertThat(only("eFin budget report 0708.xls:179").standing())
                .isEqualTo("a total: compared with the rows above it, and never loaded");
    }

    @Test
    @Order(2)
    void a_file_that_is_gone_or_altered_is_told_and_the_rest_goes_on() throws IOException {
        Fact first = trace.figure("C-CDC-T", Optional.empty(), NOTHING).facts().getFirst();
        Path file = program.home().resolve(first.keptAs());
        byte[] bytes = Files.readAllBytes(file);
        try {
            assertThat(file.toFile().setWritable(true)).isTrue();
            Files.writeString(file, "something else");
            assertThat(trace.figure("C-CDC-T", Optional.empty(), new Showing(3, false))
                            .cells())
                    .allMatch(cells -> cells.contains("was altered"));
            Files.delete(file);
            TracedFigure traced = trace.figure("C-CDC-T", Optional.empty(), new Showing(3, false));
            assertThat(traced.cells()).allMatch(cells -> cells.contains("is no longer at"));
            assertThat(traced.holds()).isTrue();
        } finally {
            Files.write(file, bytes);
        }
    }

    @Test
    @Order(3)
    void a_changed_cost_cell_changes_exactly_the_figures_that_it_feeds() throws IOException, SQLException {
        Fact fact = trace.figure("C-BCC-HR", Optional.empty(), NOTHING).facts().stream()
                .filter(each -> each.fileName().equals("GL_P01-P03.csv"))
                .findFirst()
                .orElseThrow();

        assertThatOnlyItsFiguresMove(fact, "BCC/cost/GL_P01-P03.csv", "cost", _ -> "48,702.87");
    }

    @Test
    @Order(4)
    void a_changed_staff_cell_changes_exactly_the_figures_that_it_feeds() throws IOException, SQLException {
        Fact fact = trace.figure("P-BCC-HR", Optional.empty(), NOTHING).facts().stream()
                .filter(each -> each.amount().compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .orElseThrow();

        assertThatOnlyItsFiguresMove(
                fact,
                "BCC/staff/SAP_posts_20080331.txt",
                "staff",
                cell -> cell.contains("37") ? cell.replace("37", "32") : cell);
    }

    /// Changes one cell in a copy of the file, drops it as a new version and prints again. What the appraisal rounds,
    /// and
    /// years in which an option does nothing, may stay as they were.
    private static void assertThatOnlyItsFiguresMove(
            Fact fact, String sample, String source, UnaryOperator<String> change) throws IOException, SQLException {
        Set<String> fed = only(fact.fileName() + ":" + fact.row()).refs().getOrDefault(source, Set.of());
        Map<String, String> before = values();
        drop(sample, fact, change);
        program.night();
        program.get(BoardPackRun.class).print(Optional.empty());
        Map<String, String> after = values();
        Set<String> moved = new TreeSet<>(before.keySet());
        moved.addAll(after.keySet());
        moved.removeIf(ref -> before.getOrDefault(ref, "").equals(after.getOrDefault(ref, "")));

        assertThat(fed).hasSizeGreaterThan(10);
        assertThat(ofOptions(moved, false)).isEqualTo(ofOptions(fed, false));
        assertThat(fed).containsAll(ofOptions(moved, true));
    }

    private static Set<String> ofOptions(Set<String> refs, boolean wanted) {
        return refs.stream()
                .filter(ref -> !ref.startsWith("E-")) // what changed since the print before
                .filter(ref -> ref.matches("[OAWLHVR]-.*") == wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void drop(String sample, Fact fact, UnaryOperator<String> change) throws IOException {
        List<String> lines =
                new ArrayList<>(Files.readString(StartedProgram.samples().resolve(sample), ENCODING)
                        .lines()
                        .toList());
        String line = lines.get(fact.row() - 1);
        String delimiter = line.contains("|") ? "|" : ";";
        String[] cells = line.split(Pattern.quote(delimiter), -1);
        for (String column : fact.columns().split(" ", -1)) {
            int index = Place.columnIndex(column);
            String changed = change.apply(cells[index]);
            if (!changed.equals(cells[index])) {
                cells[index] = changed;
                break;
            }
        }
        lines.set(fact.row() - 1, String.join(delimiter, cells));
        assertThat(lines.get(fact.row() - 1)).isNotEqualTo(line);
        Files.writeString(program.home().inbound().resolve(sample), String.join("\r\n", lines) + "\r\n", ENCODING);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        trace.figures(Optional.empty()).forEach(figure -> values.put(figure.ref(), figure.exact()));
        return values;
    }

    private static TracedRow only(String place) {
        assertThat(trace.row(place)).hasSize(1);
        return trace.row(place).getFirst();
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
    }
}
