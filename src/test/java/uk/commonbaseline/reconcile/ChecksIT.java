package uk.commonbaseline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.sql.SqlFile;

/// Each check on four councils that pass all of them, and with one fault planted.
class ChecksIT {
    private static final int BASELINE = 2;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final AnnotationConfigApplicationContext beans =
            Wired.over(database.dataSource(), Checks.class, CheckSettingsLoad.class);
    private final Checks checks = beans.getBean(Checks.class);

    @BeforeEach
    void councils() {
        jdbc.sql(SqlFile.read(ChecksIT.class, "clean")).update();
        CheckSettings settings = CheckSettings.read(Path.of("jobs/checks.yml"), Set.of("A"), Set.of("HR"));
        beans.getBean(CheckSettingsLoad.class).load(settings, List.of(), List.of());
    }

    @AfterEach
    void close() {
        beans.close();
    }

    static List<Fault> found() {
        return Faults.found();
    }

    static List<Fault> uncheckable() {
        return Faults.uncheckable();
    }

    @Test
    void clean_councils_pass_every_check_but_for_their_signatures() {
        checks.record(BASELINE);

        assertThat(checks.list(BASELINE)).hasSize(21).allSatisfy(check -> {
            assertThat(check.lines().stream().map(CheckOutcome.Line::council).distinct())
                    .as(check.id())
                    .containsExactly("A", "B", "C", "D");
            assertThat(check.verdict())
                    .as(check.id() + check.lines())
                    .isEqualTo(check.id().equals("C21") ? Verdict.AMBER : Verdict.GREEN);
        });
        assertThat(checks.standing(BASELINE).reasons()).containsExactly("C21 Each council has signed: all not signed");
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_planted_fault_is_red(Fault fault) {
        CheckOutcome.Line line = lineWith(fault);

        assertThat(line.verdict()).isEqualTo(Verdict.RED);
        assertThat(line.measure().orElseThrow()).isEqualByComparingTo(fault.measure());
    }

    @ParameterizedTest
    @MethodSource("uncheckable")
    void what_can_not_be_checked_is_no_pass(Fault fault) {
        CheckOutcome.Line line = lineWith(fault);

        assertThat(line.verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(line.measure()).isEmpty();
    }

    private CheckOutcome.Line lineWith(Fault fault) {
        plant(fault.sql());
        checks.record(BASELINE);
        return checks.list(BASELINE).stream()
                .filter(check -> check.id().equals(fault.check()))
                .flatMap(check -> check.lines().stream())
                .filter(line -> line.council().equals("A") && line.words().equals(fault.words()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(checks.list(BASELINE).stream()
                        .filter(check -> check.id().equals(fault.check()))
                        .toList()));
    }

    @Test
    void a_check_that_stops_a_pack_does_so_when_it_is_red_or_could_not_be_made() {
        plant("update warehouse.baseline_control set amount = 50000 where council = 'A';"
                + "delete from warehouse.baseline_control where council = 'B'");
        checks.record(BASELINE);

        assertThat(checks.standing(BASELINE).isFinal()).isFalse();
        assertThat(checks.standing(BASELINE).reasons())
                .contains("C07 The ledger agrees with what was published: A red; B not checked");
    }

    @Test
    void a_check_that_stops_nothing_leaves_a_pack_as_it_is() {
        plant("update warehouse.baseline_contract set annual_value = 30000");
        checks.record(BASELINE);

        assertThat(checks.standing(BASELINE).reasons()).hasSize(1).allMatch(reason -> reason.startsWith("C21"));
    }

    @Test
    void a_baseline_without_checks_is_never_final() {
        assertThat(checks.standing(1).reasons())
                .containsExactly("The checks of this baseline were not made; freeze it anew.");
    }

    @Test
    void payroll_items_and_residual_make_the_ledger_to_the_penny() {
        plant(SqlFile.read(ChecksIT.class, "bridge"));
        checks.record(BASELINE);
        List<BridgeLine> lines = checks.listPayrollBridge(BASELINE).stream()
                .filter(line -> line.council().equals("A"))
                .toList();

        assertThat(lines.stream().map(line -> line.item() + " " + line.amount().toPlainString()))
                .containsExactly(
                        "Payroll: gross pay, National Insurance and pension 63000",
                        "Agency staff -9000",
                        "Vacancies -8000",
                        "Embedded and borderline posts -7000",
                        "Other part of shared roles -4000",
                        "Secondees out -5000",
                        "Overtime 400",
                        "Not explained 250",
                        "Ledger: 1.1 to 1.4 and 1.8 30650");
        BigDecimal ledger = lines.getLast().amount();
        assertThat(lines.stream()
                        .limit(lines.size() - 1L)
                        .map(BridgeLine::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(ledger);
    }

    @Test
    void an_extract_is_worth_what_its_checks_its_signature_and_its_files_allow() {
        jdbc.sql("insert into warehouse.extract_grade select council, feed, kind, 'A' from warehouse.delivery")
                .update();
        plant("delete from warehouse.baseline_control where council = 'B';"
                + "update warehouse.baseline_control set amount = 90000 where council = 'C';"
                + "delete from warehouse.baseline_delivery where delivery_id = 13;"
                + "update warehouse.baseline_expected set delivery_id = null where council = 'D' and kind = 'cost';"
                + "delete from warehouse.baseline_cost where council = 'D'");
        checks.record(BASELINE);
        assertThat(grades("cost")).containsExactly("A B 36000", "B B 36000", "C C 36000", "D X");

        plant("insert into warehouse.sign_off (baseline_id, council, name, role, signed_on, noted_at)"
                + " select 2, partner, 'Ann Lee', 's151-officer', '2008-07-02', '2008-07-02' from warehouse.partner");
        assertThat(grades("cost")).containsExactly("A A 36000", "B B 36000", "C C 36000", "D X");
    }

    private List<String> grades(String kind) {
        return jdbc.sql("select concat_ws(' ', council, grade, trim_scale(pounds)) from warehouse.confidence"
                        + " where baseline_id = 2 and kind = ? order by council")
                .param(kind)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The tests' user may pass over the triggers that keep frozen rows.
    private void plant(String sql) {
        jdbc.sql("set session_replication_role = replica; " + sql).update();
    }
}
