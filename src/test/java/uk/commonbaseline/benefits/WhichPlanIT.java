package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.sql.SqlFile;

/// Costing options anew moves no goalposts.
class WhichPlanIT {
    private static final TwoYears NORTH = new TwoYears();

    @TempDir
    private Path jobs;

    @Test
    void the_plan_of_the_first_comparison_stays_until_another_is_named() {
        NORTH.tell(() -> {
            int first = costedTwice();
            assertThat(plan("")).as("the newest before anything was compared").contains(first + 1);
            NORTH.insert("""
                    insert into warehouse.benefit_run (baseline_id, appraisal_id, option, as_of, made_at, from_year, to_year, price_base,
                        delivered_from, content_hash)
                    values (1, :first, 'X1', '2008-08-01', '2008-08-01', 2008, 2008, 2007, 0.95, repeat('c', 64))""", Map.of("first", first));
            assertThat(plan("")).contains(first);
            assertThat(plan("assumptions: bbbbbbbbbbbb\n")).contains(first + 1);
        });
    }

    @Test
    void an_option_is_known_whatever_its_capitals_and_one_that_was_never_costed_is_refused() {
        NORTH.tell(() -> {
            costedTwice();
            assertThat(NORTH.benefits().getCosted(NORTH.frozen(), "x1")).isEqualTo("X1");
            assertThatExceptionOfType(OptionNotCosted.class)
                    .isThrownBy(() -> NORTH.benefits().getCosted(NORTH.frozen(), "X7"))
                    .withMessage("Option X7 was not costed against P-1; did you mean \"X1\"? (costed: X1).");
        });
    }

    private static int costedTwice() {
        NORTH.insert(SqlFile.read(WhichPlanIT.class, "costed-twice"), Map.of());
        return NORTH.number("select min(appraisal_id) from warehouse.appraisal");
    }

    private Optional<Integer> plan(String more) {
        try {
            Files.writeString(jobs.resolve(BenefitsSettings.FILE), "option: X1\nbaseline: P-1\nfrom: 2008/09\n" + more);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return NORTH.benefits().findAppraisal(BenefitsSettings.find(jobs).orElseThrow(), NORTH.frozen(), "X1");
    }
}
