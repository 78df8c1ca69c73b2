package uk.commonbaseline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.reconcile.SignOffs.Role;
import uk.commonbaseline.sql.SqlFile;

class SignOffsIT {
    private static final AsAt NOW = new AsAt(Instant.parse("2008-09-01T09:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2008, 8, 15);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final AnnotationConfigApplicationContext beans =
            Wired.over(database.dataSource(), Checks.class, CheckSettingsLoad.class, SignOffs.class);
    private final Checks checks = beans.getBean(Checks.class);
    private final SignOffs signOffs = beans.getBean(SignOffs.class);

    @BeforeEach
    void councils() {
        jdbc.sql(SqlFile.read(SignOffsIT.class, "clean")).update();
        CheckSettings settings = CheckSettings.read(Path.of("jobs/checks.yml"), Set.of("A"), Set.of("HR"));
        beans.getBean(CheckSettingsLoad.class).load(settings, List.of(), List.of());
        checks.record(2);
    }

    @AfterEach
    void close() {
        beans.close();
    }

    @Test
    void a_pack_is_final_once_all_have_signed() {
        for (String council : List.of("A", "B", "C")) {
            sign(2, council);
        }
        assertThat(checks.standing(2).reasons()).containsExactly("C21 Each council has signed: D not signed");
        sign(2, "D");

        assertThat(checks.standing(2).isFinal()).isTrue();
        assertThat(states(2)).containsExactly("A signed", "B signed", "C signed", "D signed");
    }

    @Test
    void a_signature_holds_for_the_next_baseline_where_files_and_figures_are_the_same() {
        sign(2, "A");
        next("");

        assertThat(words(3)).isEqualTo("signed for B-2007/08-1; files and figures are the same");
        assertThat(states(3)).containsExactly("A signed", "B missing", "C missing", "D missing");
    }

    @Test
    void a_restated_file_ends_it_for_the_next_baseline_and_not_for_the_one_that_was_signed() {
        sign(2, "A");
        next(
                "update warehouse.delivery set state = 'superseded' where delivery_id = 2;insert into warehouse.delivery (delivery_id, sha256, council, feed, kind, period, file_name, bytes, received_at, run, claimed_as, state,"
                        + " rows_read, rows_accepted, rows_rejected, rows_excluded, supersedes) overriding system value"
                        + " values (60, repeat('e', 64), 'A', 'staff', 'staff', '2007/08', 'A staff v2.csv', 1, '2008-07-20', 'run-2', 'x', 'published', 1, 1, 0, 0, 2);"
                        + "update warehouse.baseline_delivery set delivery_id = 60 where baseline_id = 3 and delivery_id = 2;"
                        + "update warehouse.baseline_staff set delivery_id = 60 where baseline_id = 3 and delivery_id = 2");

        assertThat(words(3)).isEqualTo("was signed for B-2007/08-1 and has expired: restated since: A staff v2.csv");
        assertThat(states(3)).startsWith("A expired");
        assertThat(states(2)).startsWith("A signed");
        sign(3, "A");
        assertThat(states(3)).startsWith("A signed");
    }

    @Test
    void other_figures_of_the_same_files_end_it_too() {
        sign(2, "A");
        next(
                "update warehouse.baseline_cost set decision = 'one-off' where baseline_id = 3 and council = 'A' and subjective = '5.2'");

        assertThat(words(3)).isEqualTo("was signed for B-2007/08-1 and has expired: its figures have changed since");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E | Ann Lee | 2008-08-15 | There is no partner E in B-2007/08-1; there are A, B, C, D.",
                "A | (n.n.)  | 2008-08-15 | Say who signs, such as --name \"Ann Lee\".",
                "A | Ann Lee | 2008-09-02 | 2008-09-02 is still to come; give the day on which it was signed.",
                "A | Ann Lee | 2008-06-30 | B-2007/08-1 was frozen on 2008-07-01, so nobody can have signed it on 2008-06-30."
            })
    void a_signature_that_can_not_be_is_refused(String council, String name, LocalDate day, String words) {
        assertThatExceptionOfType(SignOffs.Refused.class)
                .isThrownBy(() -> signOffs.sign(2, council, name, Role.S151_OFFICER, day, NOW))
                .withMessage(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update warehouse.sign_off set name = 'Jo Ray'",
                "delete from warehouse.sign_off",
                "truncate warehouse.sign_off"
            })
    void a_signature_can_not_be_taken_away(String statement) {
        sign(2, "A");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .withMessageContaining("a signature can't be changed or taken away");
    }

    private void sign(int baseline, String council) {
        signOffs.sign(baseline, council, "Ann Lee", Role.S151_OFFICER, DAY, NOW);
    }

    private void next(String change) {
        jdbc.sql(SqlFile.read(SignOffsIT.class, "next-baseline") + change).update();
        checks.record(3);
    }

    private List<String> states(int baseline) {
        return signOffs.list(baseline).stream()
                .map(state -> state.council() + " " + state.state())
                .toList();
    }

    private String words(int baseline) {
        return signOffs.list(baseline).getFirst().words();
    }
}
