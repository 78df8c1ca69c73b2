package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.mapping.Approval;
import uk.commonbaseline.mapping.CodeInUse;
import uk.commonbaseline.mapping.CodesInUse;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.Progress;
import uk.commonbaseline.mapping.Proposing;
import uk.commonbaseline.mapping.Review;
import uk.commonbaseline.mapping.Review.Waiting;
import uk.commonbaseline.warehouse.CodeMaps;

/// Codes of loaded deliveries from the queue into the map. What is at stake is added up from what the samples'
/// generator
/// noted of its files.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MappingIT {
    private static final String NEW_LEDGER = "BCC/cost/GL_P13.csv";

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static DataSource warehouse;
    private static JobsFolder jobs;

    /// One cost centre, one subjective and one team lose their maps.
    @BeforeAll
    static void one_night() throws IOException, SQLException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs"))
                .with("maps/WDC/cost-centre.csv", "\n21020,Payroll,PAY", "\n21020x,Payroll,PAY")
                .with("maps/BCC/subjective.csv", "\n400110,", "\n499999,Suspense,4.9,,,A,B,\n400110x,")
                .with("maps/WDC/unit.csv", "\nPayroll,", "\nPayrollx,");
        TestDatabase database = TestDatabase.fresh();
        warehouse = database.dataSource();
        program = StartedProgram.in(folder.resolve("home"), jobs.path(), database);
        StartedProgram.dropSamples(program.home());
        Files.delete(program.home().inbound().resolve(NEW_LEDGER));
        program.night();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void the_queue_holds_the_codes_without_a_map_with_what_is_at_stake_the_most_first() throws IOException {
        List<Waiting> queue = review(Optional.empty()).queue();

        assertThat(queue)
                .extracting(Waiting::council, Waiting::dimension, Waiting::code)
                .contains(
                        tuple("BCC", "subjective", "400110"),
                        tuple("WDC", "cost-centre", "21020"),
                        tuple("WDC", "unit", "Payroll"));
        assertThat(waiting(queue, "400110").pounds())
                .isEqualByComparingTo(
                        sum("BCC", row -> row.getField("subjective").equals("400110")));
        assertThat(waiting(queue, "21020").pounds())
                .isEqualByComparingTo(
                        sum("WDC", row -> row.getField("cost_centre").equals("21020")));
        assertThat(waiting(queue, "Payroll").fte())
                .isEqualByComparingTo(fte("WDC/staff", "Establishment_Mar08 v2.csv"));
        assertThat(queue)
                .extracting(Waiting::pounds)
                .extracting(BigDecimal::abs)
                .first()
                .isEqualTo(waiting(queue, "400110").pounds());
    }

    @Test
    @Order(2)
    void the_mapped_share_is_exact() throws IOException {
        Progress progress = review(Optional.of("WDC")).progress().stream()
                .filter(each -> each.dimension().equals("cost-centre"))
                .findFirst()
                .orElseThrow();
        BigDecimal all = moved("WDC", _ -> true);
        BigDecimal open = moved("WDC", row -> List.of("21020", "29990").contains(row.getField("cost_centre")));

        assertThat(progress.pounds()).isEqualByComparingTo(all);
        assertThat(progress.poundsMapped()).isEqualByComparingTo(all.subtract(open));
        assertThat(progress.percentOfPounds())
                .isEqualTo(all.subtract(open)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(all, 1, RoundingMode.DOWN)
                        .toPlainString());
    }

    @Test
    @Order(3)
    void what_is_proposed_is_in_force_nowhere_and_what_is_approved_counts() throws IOException {
        propose("BCC");
        Path file = jobs.path().resolve("maps/BCC/subjective.proposed.csv");
        assertThat(Files.readAllLines(file)).anyMatch(line -> line.startsWith("400110,Employer NI,1.3,100,"));
        assertThat(review(Optional.of("BCC")).queue()).extracting(Waiting::code).contains("400110");

        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^(400110,.*),open,,", "$1,accepted,Ann Lee,"));
        new Approval(desk(), "Bob Ray", inUse()).approve(List.of("BCC"), CodeMaps.DIMENSIONS, Optional.empty());

        assertThat(review(Optional.of("BCC")).queue()).extracting(Waiting::code).doesNotContain("400110");
        assertThat(file).doesNotExist();
    }

    @Test
    @Order(4)
    void a_second_delivery_with_one_new_code_queues_exactly_that_one() throws IOException, SQLException {
        List<String> before = queued("BCC");
        Path sample = StartedProgram.samples().resolve(NEW_LEDGER);
        String content = Files.readString(sample, Charset.forName("windows-1252"));
        String line = content.lines().skip(1).findFirst().orElseThrow();
        Files.writeString(
                program.home().inbound().resolve(NEW_LEDGER),
                content + line.replace("0000320100;Corporate Finance", "0000399123;Payroll Control") + "\n",
                Charset.forName("windows-1252"));
        assertThat(program.night()).extracting(DeliveryOutcome::isNew).containsExactly(true);

        List<String> added = new ArrayList<>(queued("BCC"));
        added.removeAll(before);
        assertThat(added).containsExactly("0000399123");
        assertThat(waiting(review(Optional.of("BCC")).queue(), "0000399123").pounds())
                .isEqualByComparingTo("-62035.20");
        propose("BCC");
        assertThat(jobs.path().resolve("maps/BCC/cost-centre.proposed.csv"))
                .content()
                .hasLineCount(2)
                .contains("\n0000399123,Payroll Control,PAY,");
    }

    private static void propose(String council) throws IOException {
        Proposing proposing = new Proposing(desk(), inUse());
        for (String dimension : CodeMaps.DIMENSIONS) {
            proposing.propose(council, dimension);
        }
    }

    private static List<String> queued(String council) {
        return review(Optional.of(council)).queue().stream().map(Waiting::code).toList();
    }

    private static Review review(Optional<String> council) {
        return Review.of(desk(), inUse(), desk().listCouncils(council), CodeMaps.DIMENSIONS);
    }

    private static List<CodeInUse> inUse() {
        return CodesInUse.list(warehouse, desk().baseline());
    }

    private static MapDesk desk() {
        return MapDesk.open(jobs.path());
    }

    private static Waiting waiting(List<Waiting> queue, String code) {
        return queue.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(String council, Predicate<NamedCsvRecord> which) throws IOException {
        return amounts(council, which).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal moved(String council, Predicate<NamedCsvRecord> which) throws IOException {
        return amounts(council, which).stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> amounts(String council, Predicate<NamedCsvRecord> which) throws IOException {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Path sample : StartedProgram.listSamples()) {
            String inside = StartedProgram.samples().relativize(sample).toString();
            if (inside.startsWith(council + "/cost/") && !inside.equals(NEW_LEDGER)) {
                rows(sample).stream()
                        .filter(row -> row.getField("basis").equals("outturn"))
                        .filter(row -> row.getField("financial_year").equals("2007"))
                        .filter(which)
                        .forEach(row -> amounts.add(new BigDecimal(row.getField("amount"))));
            }
        }
        return amounts;
    }

    private static BigDecimal fte(String inside, String file) throws IOException {
        return rows(StartedProgram.samples().resolve(inside).resolve(file)).stream()
                .filter(row -> row.getField("unit").equals("Payroll"))
                .map(row -> new BigDecimal(row.getField("fte")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<NamedCsvRecord> rows(Path sample) throws IOException {
        Path expected = sample.resolveSibling("expected").resolve(sample.getFileName() + ".rows.csv");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(expected)) {
            return reader.stream().toList();
        }
    }
}
