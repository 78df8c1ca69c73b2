package uk.commonbaseline.run;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.run.ExpectedAnswer.Fates;
import uk.commonbaseline.run.ExpectedAnswer.Told;
import uk.commonbaseline.savings.OptionDesk;
import uk.commonbaseline.sql.SqlFile;

/// All samples through one night, and every answer compared with what the samples' generator noted down.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenJourneyIT {
    @TempDir
    private static Path folder;

    private static StartedProgram program;
    private static List<DeliveryOutcome> outcomes = List.of();

    @BeforeAll
    static void one_night() throws IOException, SQLException {
        program = StartedProgram.in(folder, Path.of("jobs"), TestDatabase.fresh());
        StartedProgram.dropSamples(program.home());
        outcomes = program.night();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    static List<Path> samples() {
        return StartedProgram.listSamples();
    }

    @Test
    void every_sample_has_its_delivery() {
        assertThat(outcomes)
                .hasSameSizeAs(samples())
                .allMatch(DeliveryOutcome::isNew)
                .noneMatch(outcome -> outcome.outcome().equals("rejected"));
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_answered_as_expected(Path sample) throws IOException {
        assertThat(answer(deliveryOf(sample))).isEqualTo(ExpectedAnswer.of(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_rows_of_a_sample_are_loaded_as_expected(Path sample) throws IOException {
        int delivery = deliveryOf(sample);
        String kind = program.jdbc()
                .sql("select kind from warehouse.delivery where delivery_id = ?")
                .param(delivery)
                .query(String.class)
                .single();

        assertThat(rows("loaded-" + kind, delivery)).isEqualTo(ExpectedAnswer.rowsOf(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_ends_in_the_archive_with_one_receipt_in_two_forms(Path sample) throws IOException {
        int delivery = deliveryOf(sample);
        String kept = program.jdbc()
                .sql("select kept_as from warehouse.delivery where delivery_id = ?")
                .param(delivery)
                .query(String.class)
                .single();
        Path council = StartedProgram.samples().relativize(sample).getName(0);
        String stem = sample.getFileName().toString().replaceFirst("\\.[a-z]+$", "") + " - receipt ";

        assertThat(kept).startsWith("archive/");
        Vault vault = program.get(Vault.class);
        assertThat(vault.isSealed(program.home().resolve(kept))).isTrue();
        try (Vault.Unsealed original = vault.unsealed(program.home().resolve(kept))) {
            assertThat(original.file()).hasSameBinaryContentAs(sample);
        }
        try (var receipts = Files.list(program.home().returned().resolve(council))) {
            assertThat(receipts.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(stem)))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith(".html"))
                    .anyMatch(name -> name.endsWith(".txt"));
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        for (Path emptied : List.of(program.home().inbound(), program.home().processing())) {
            try (var files = Files.walk(emptied)) {
                assertThat(files.filter(Files::isRegularFile)).isEmpty();
            }
        }
        try (var files = Files.walk(program.home().quarantine())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void every_cell_of_the_frozen_baseline_is_the_target() throws IOException, SQLException {
        Baseline baseline = program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        Map<String, List<BigDecimal>> targets = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/samples/targets.csv"))) {
            csv.forEach(target -> targets.put(
                    target.getField("council") + " " + target.getField("service"),
                    List.of(
                            ExpectedAnswer.plain(new BigDecimal(target.getField("fte"))),
                            thousands(target, "employee_k"),
                            thousands(target, "nonpay_k"),
                            thousands(target, "gross_k"))));
        }
        Map<String, List<BigDecimal>> cells = rows("in-scope-cells", baseline.id()).stream()
                .collect(toMap(
                        List::getFirst,
                        row -> row.subList(1, row.size()).stream()
                                .map(cell -> ExpectedAnswer.plain(new BigDecimal(cell)))
                                .toList()));

        assertThat(targets).hasSize(35);
        assertThat(cells).isEqualTo(targets);
        assertThat(baseline.inScope().amount()).isEqualByComparingTo("39968000");
        assertThat(baseline.fte().toString()).isEqualTo("699.5");
    }

    /// The generator posts depreciation of 17.5 and rents outside facilities of 0.42 pounds for each thousand in scope.
    @Test
    void both_views_of_cost_have_a_bridge_and_the_samples_spring_no_trap() throws SQLException {
        Baseline baseline = program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        assertThat(rows("bridge-ends", baseline.id()))
                .containsExactly(
                        List.of("controllable", "39968000.0000", "0.0000", "0.0000"),
                        List.of("full-cost", "40684226.5600", "0.0000", "0.0000"));
        assertThat(rows("traps-sprung", baseline.id())).isEmpty();
    }

    @Test
    void what_ifs_are_answered_on_the_newest_baseline_and_nothing_is_kept() throws SQLException {
        program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        OptionDesk desk = program.get(OptionsRun.class).desk(Optional.empty()).options();
        OptionDesk.WhatIf answer = desk.ask(
                        "O3",
                        List.of(
                                new Change.Without(Set.of("WDC")),
                                new Change.Later(12, Set.of()),
                                new Change.SavingBy(Set.of("FIN"), "", new BigDecimal("0.75"))))
                .orElseThrow();

        assertThat(answer.after().npv()).isLessThan(answer.before().npv());
        OptionDesk.PartnerMove wycombe = answer.partners().stream()
                .filter(move -> move.partner().equals("WDC"))
                .findFirst()
                .orElseThrow();
        assertThat(wycombe.netBefore().isZero()).isFalse();
        assertThat(wycombe.netAfter().isZero()).isTrue();
        assertThat(desk.list().getFirst().npv().isZero()).as("as is").isTrue();
        assertThat(program.jdbc()
                        .sql("select count(*) from warehouse.appraisal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void all_that_was_supplied_is_in_scope_or_excluded_or_rejected() throws SQLException {
        Baseline baseline = program.get(Freezing.class).freeze(Freezing.Wanted.NOW);
        List<String> sums = rows("supplied-and-decided", baseline.id()).getFirst();
        BigDecimal supplied = new BigDecimal(sums.get(0));
        BigDecimal in = new BigDecimal(sums.get(1));
        BigDecimal excluded = new BigDecimal(sums.get(2));
        BigDecimal rejected = new BigDecimal(sums.get(3));

        assertThat(in).isEqualByComparingTo("39968000");
        assertThat(excluded).isNotZero();
        assertThat(in.add(excluded).add(rejected)).isEqualByComparingTo(supplied);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void the_same_files_dropped_again_are_nothing_new() throws IOException, SQLException {
        int facts = facts();
        StartedProgram.dropSamples(program.home());
        List<DeliveryOutcome> again = program.night();

        assertThat(again)
                .hasSameSizeAs(samples())
                .allMatch(outcome -> outcome.outcome().equals("already-received"))
                .noneMatch(DeliveryOutcome::isNew);
        assertThat(facts()).isEqualTo(facts);
        assertThat(program.night()).isEmpty();
    }

    private static int deliveryOf(Path sample) {
        Path inside = StartedProgram.samples().relativize(sample);
        return outcomes.stream()
                .filter(outcome -> outcome.council().equals(inside.getName(0).toString())
                        && outcome.feed().equals(inside.getName(1).toString())
                        && outcome.fileName().equals(inside.getName(2).toString()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ExpectedAnswer answer(int delivery) {
        Map<String, Fates<BigDecimal>> amounts = new TreeMap<>();
        program.jdbc()
                .sql("select * from warehouse.delivery_amount where delivery_id = ?")
                .param(delivery)
                .query((row, _) -> amounts.put(
                        row.getString("measure"),
                        new Fates<>(
                                exact(row, "read"),
                                exact(row, "accepted"),
                                exact(row, "rejected"),
                                exact(row, "excluded"))))
                .list();
        List<Told> findings = program.jdbc()
                .sql("select code, sheet, row_no, column_letter from warehouse.finding where delivery_id = ?")
                .param(delivery)
                .query((row, _) -> new Told(
                        row.getString("code"),
                        new Place(row.getString("sheet"), row.getInt("row_no"), row.getString("column_letter"))
                                .toString()))
                .list();
        return program.jdbc()
                .sql("select * from warehouse.delivery where delivery_id = ?")
                .param(delivery)
                .query((row, _) -> new ExpectedAnswer(
                        row.getString("outcome"),
                        row.getString("period"),
                        new Fates<>(
                                row.getInt("rows_read"),
                                row.getInt("rows_accepted"),
                                row.getInt("rows_rejected"),
                                row.getInt("rows_excluded")),
                        amounts,
                        findings.stream().sorted(Told.ORDER).toList()))
                .single();
    }

    private static BigDecimal exact(ResultSet row, String column) throws SQLException {
        return ExpectedAnswer.plain(row.getBigDecimal(column));
    }

    private static BigDecimal thousands(NamedCsvRecord target, String column) {
        return ExpectedAnswer.plain(new BigDecimal(target.getField(column)).movePointRight(3));
    }

    /// The rows of a query on one delivery or baseline, as texts; what is absent is empty.
    private static List<List<String>> rows(String query, int id) {
        return program.jdbc()
                .sql(SqlFile.read(GoldenJourneyIT.class, query))
                .param("id", id)
                .query((row, _) -> {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        cells.add(Optional.ofNullable(row.getString(column)).orElse(""));
                    }
                    return List.copyOf(cells);
                })
                .list();
    }

    private static int facts() {
        return program.jdbc()
                .sql("select (select count(*) from warehouse.fact_cost) + (select count(*) from warehouse.fact_staff)")
                .query(Integer.class)
                .single();
    }
}
