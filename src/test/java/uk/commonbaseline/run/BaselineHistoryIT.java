package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Changes;
import uk.commonbaseline.baseline.NoSuchMoment;
import uk.commonbaseline.baseline.NotFrozen;
import uk.commonbaseline.baseline.WithdrawnSince;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.history.Periods;
import uk.commonbaseline.history.Periods.Act;
import uk.commonbaseline.history.Withdrawals.HeldByBaseline;
import uk.commonbaseline.history.Withdrawals.NothingCounts;
import uk.commonbaseline.history.Withdrawals.Wanted;
import uk.commonbaseline.partnership.Pounds;

/// What happens to files over the months, and what frozen baselines and comparisons make of it. One ledger by quarters;
/// cost centre H1 is human resources, X9 is not mapped at first.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BaselineHistoryIT {
    private static final String FEED = """
            council: BCC
            feed: quarters
            kind: cost
            system: A ledger
            grade: B
            period: {file-name: "(Q\\\\d)", label: "2007/08 $1"}
            financial-year: 2007/08
            file: {name: "quarters Q*.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Amount, as: amount}
            """;

    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static Path jobs;
    private static Instant afterFirst = Instant.EPOCH;
    private static Baseline first = nothing();
    private static Baseline second = nothing();

    @BeforeAll
    static void start() throws IOException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        Files.writeString(jobs.resolve("feeds/BCC/quarters.yml"), FEED);
        mapped("H1,,HR,,,A. Clerk,B. Head,");
        Files.writeString(jobs.resolve("maps/BCC/subjective.csv"), """
                code,name,target,valid_from,valid_to,decided_by,approved_by,comment
                100,,1.1,,,A. Clerk,B. Head,
                400,,4.1,,,A. Clerk,B. Head,
                """);
        program = StartedProgram.in(folder.resolve("home"), jobs, TestDatabase.fresh());
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    @Order(1)
    void a_first_baseline_holds_what_has_come() throws Exception {
        night("quarters Q1.csv", "H1,100,1000.00", "X9,100,70.00");
        night("quarters Q2.csv", "H1,100,2000.00", "H1,400,30.25");
        first = freeze("H-1", Optional.empty());
        assertThat(first.inScope()).isEqualTo(Pounds.of("3030.25"));
        Thread.sleep(5);
        afterFirst = Instant.now();
        Thread.sleep(5);
    }

    @Test
    @Order(2)
    void the_bridge_to_the_next_one_tells_new_and_restated_data_maps_and_method_apart() throws Exception {
        night("quarters Q1.csv", "H1,100,1100.50", "X9,100,80.00");
        night("quarters Q3.csv", "H1,100,500.00", "X9,400,5.00");
        mapped("H1,,HR,,,A. Clerk,B. Head,", "X9,,FIN,,,A. Clerk,B. Head,");
        JobsFolder folder = new JobsFolder(jobs);
        folder.with("reference/subjectives.csv", line("4.1"), line("4.1").replace("INCLUDE,", "EXCLUDE,provision"));
        second = freeze("H-2", Optional.empty());
        assertThat(second.inScope()).isEqualTo(Pounds.of("3680.50"));
        Changes changes = program.get(Comparing.class).compare("H-1", "H-2");
        assertThat(sums(changes))
                .isEqualTo(Map.of(
                        "NEW_DATA", new BigDecimal("500"),
                        "RESTATED_DATA", new BigDecimal("100.5"),
                        "MAPPING_CHANGE", new BigDecimal("85"),
                        "METHOD_CHANGE", new BigDecimal("-35.25")));
        assertThat(changes.changes())
                .anySatisfy(change -> assertThat(change.what())
                        .isEqualTo("quarters 2007/08 Q1: \"quarters Q1.csv\" (v2) for \"quarters Q1.csv\" (v1)"))
                .anySatisfy(change -> assertThat(change.what()).isEqualTo("cost centre X9, subjective 400"));
    }

    @Test
    @Order(3)
    void comparing_leaves_nothing_behind() throws Exception {
        assertThat(program.jdbc()
                        .sql("select string_agg(name, ' ' order by baseline_id) from warehouse.baseline")
                        .query(String.class)
                        .single())
                .isEqualTo("H-1 H-2");
        assertThat(freeze("H-2", Optional.empty()).isNew()).isFalse();
        assertThatExceptionOfType(NotFrozen.class)
                .isThrownBy(() -> program.get(Comparing.class).compare("H-1", "H-7"))
                .withMessageContaining("There is no frozen baseline H-7");
        Changes backwards = program.get(Comparing.class).compare("H-2", "H-1");
        assertThat(backwards.costAfter().minus(backwards.costBefore())).isEqualTo(Pounds.of("-650.25"));
        assertThat(sums(backwards)).containsKeys("DATA_WITHDRAWN", "RESTATED_DATA", "MAPPING_CHANGE", "METHOD_CHANGE");
    }

    @Test
    @Order(4)
    void an_earlier_moment_gives_the_data_and_the_maps_of_then() throws Exception {
        JobsFolder folder = new JobsFolder(jobs);
        folder.with("reference/subjectives.csv", line("4.1"), line("4.1").replace("EXCLUDE,provision", "INCLUDE,"));
        Baseline again = freeze("H-1 again", Optional.of(afterFirst));
        assertThat(again.contentHash()).isEqualTo(first.contentHash());
        assertThatExceptionOfType(NoSuchMoment.class)
                .isThrownBy(() -> freeze("H-0", Optional.of(Instant.parse("2008-01-01T00:00:00Z"))))
                .withMessageStartingWith(
                        "Nothing counted yet at 1 January 2008 00:00:00: the first file counts since ");
        assertThatExceptionOfType(NoSuchMoment.class)
                .isThrownBy(() -> freeze("H-9", Optional.of(Instant.now().plusSeconds(3600))))
                .withMessageContaining("lies ahead");
    }

    @Test
    @Order(5)
    void what_a_frozen_baseline_holds_is_withdrawn_only_knowingly() throws Exception {
        Wanted wanted = wanted("2007/08 Q3", false);
        Instant before = Instant.now();
        assertThatExceptionOfType(HeldByBaseline.class)
                .isThrownBy(() -> program.get(Withdrawing.class).withdraw(wanted))
                .withMessageContaining("is in the frozen baseline H-2")
                .withMessageContaining("--even-if-frozen");
        assertThat(program.get(Withdrawing.class)
                        .withdraw(wanted("2007/08 Q3", true))
                        .rows())
                .isEqualTo(2);
        assertThatExceptionOfType(NothingCounts.class)
                .isThrownBy(() -> program.get(Withdrawing.class).withdraw(wanted("2007/08 Q3", true)))
                .withMessageContaining("What counts: BCC quarters \"2007/08 Q1\", BCC quarters \"2007/08 Q2\".");
        assertThatExceptionOfType(WithdrawnSince.class)
                .isThrownBy(() -> freeze("H-2 again", Optional.of(before)))
                .withMessageContaining("BCC \"quarters Q3.csv\" (quarters 2007/08 Q3)")
                .withMessageContaining("of the wrong company");
        Baseline third = freeze("H-3", Optional.empty());
        assertThat(third.inScope()).isEqualTo(Pounds.of("3210.75"));
        assertThat(sums(program.get(Comparing.class).compare("H-2", "H-3")))
                .isEqualTo(Map.of("DATA_WITHDRAWN", new BigDecimal("-500"), "METHOD_CHANGE", new BigDecimal("30.25")));
    }

    @Test
    @Order(6)
    void a_withdrawn_file_may_come_back_as_it_was() throws Exception {
        DeliveryOutcome back = night("quarters Q3.csv", "H1,100,500.00", "X9,400,5.00");
        assertThat(back.outcome()).isNotEqualTo("already-received").isNotEqualTo("rejected");
        assertThat(back.version()).isEqualTo(2);
        DeliveryOutcome older = night("quarters Q1.csv", "H1,100,1000.00", "X9,100,70.00");
        assertThat(older.outcome()).isEqualTo("already-received");
    }

    @Test
    @Order(7)
    void a_closed_period_takes_no_file_until_it_is_opened_again() throws Exception {
        Withdrawing desk = program.get(Withdrawing.class);
        desk.act("BCC", "quarters", "2007/08 Q1", Act.CLOSE, "A. Lee", "the accounts are signed");
        assertThatExceptionOfType(Periods.AlreadySo.class)
                .isThrownBy(() -> desk.act("BCC", "quarters", "2007/08 Q1", Act.CLOSE, "A. Lee", "again"))
                .withMessage("BCC quarters \"2007/08 Q1\" is closed already; nothing was changed.");
        DeliveryOutcome refused = night("quarters Q1.csv", "H1,100,1.00");
        assertThat(refused.outcome()).isEqualTo("rejected");
        assertThat(words(refused)).contains("2007/08 Q1 was closed on ").contains("the accounts are signed");
        desk.act("BCC", "quarters", "2007/08 Q1", Act.REOPEN, "A. Lee", "a late journal");
        assertThat(night("quarters Q1.csv", "H1,100,1200.00", "X9,100,80.00").version())
                .isEqualTo(3);
        desk.act("BCC", "quarters", "", Act.CLOSE, "A. Lee", "the year is done");
        assertThat(night("quarters Q4.csv", "H1,100,9.00").outcome()).isEqualTo("rejected");
        assertThat(program.get(Periods.class).list()).hasSize(2);
    }

    private static Wanted wanted(String period, boolean evenIfFrozen) {
        return new Wanted("BCC", "quarters", period, "A. Lee", "the file was of the wrong company", evenIfFrozen);
    }

    private static Baseline freeze(String name, Optional<Instant> asOf) throws SQLException {
        return program.get(Freezing.class).freeze(new Freezing.Wanted(Optional.of(name), asOf, false));
    }

    private static DeliveryOutcome night(String file, String... lines) throws IOException, SQLException {
        Path inbound = Files.createDirectories(program.home().inbound().resolve("BCC/quarters"));
        Files.writeString(inbound.resolve(file), "Centre,Account,Amount\n" + String.join("\n", lines) + "\n");
        return program.night().getFirst();
    }

    private static void mapped(String... lines) throws IOException {
        Files.writeString(
                jobs.resolve("maps/BCC/cost-centre.csv"),
                "code,name,target,valid_from,valid_to,decided_by,approved_by,comment\n"
                        + String.join("\n", lines)
                        + "\n");
    }

    private static String line(String subjective) throws IOException {
        return Files.readAllLines(jobs.resolve("reference/subjectives.csv")).stream()
                .filter(line -> line.startsWith(subjective + ","))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, BigDecimal> sums(Changes changes) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        changes.byKind().forEach((kind, sum) -> sums.put(kind.name(), sum.cost().stripTrailingZeros()));
        sums.replaceAll((_, amount) -> amount.scale() < 0 ? amount.setScale(0) : amount);
        return sums;
    }

    private static String words(DeliveryOutcome outcome) {
        return program.jdbc()
                .sql("select words from warehouse.finding where delivery_id = ?")
                .param(outcome.id())
                .query(String.class)
                .single();
    }

    private static Baseline nothing() {
        return new Baseline(
                0, "", "", Pounds.ZERO, uk.commonbaseline.partnership.Fte.ZERO, 0, 0, false, java.util.List.of());
    }
}
