package uk.commonbaseline.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.mapping.Inconsistency.Side;
import uk.commonbaseline.run.JobsFolder;

class ConsistencyTest {
    @TempDir
    private Path folder;

    private JobsFolder jobs = new JobsFolder(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        jobs = JobsFolder.copyTo(folder);
    }

    @Test
    void councils_that_agree_are_asked_nothing() {
        assertThat(questions()).isEmpty();
    }

    @Test
    void the_same_words_with_another_target_are_one_question_to_all_that_use_them() throws IOException {
        jobs.with("maps/CDC/cost-centre.csv", "3020,Payroll,PAY", "3020,Payroll,FIN");

        assertThat(questions()).singleElement().satisfies(question -> {
            assertThat(question.sides())
                    .containsExactly(
                            new Side("CDC", "3020", "Payroll", "FIN", new BigDecimal("1200.5000"), fte("0.0000")),
                            new Side("AVDC", "PY01", "Payroll", "PAY", new BigDecimal("-300.0000"), fte("0.0000")),
                            new Side("BCC", "0000315100", "Payroll Services", "PAY", none(), fte("0.0000")),
                            new Side("SBDC", "R1020", "Payroll", "PAY", none(), fte("0.0000")),
                            new Side("WDC", "21020", "Payroll", "PAY", none(), fte("0.0000")));
            assertThat(question.pounds()).isEqualByComparingTo("1500.50");
            assertThat(question.question())
                    .isEqualTo(
                            "\"Payroll\" is FIN at Chiltern DC (3020 \"Payroll\", £1,200.50), but PAY at Aylesbury Vale DC (PY01 \"Payroll\", £-300.00)"
                                    + " and Buckinghamshire CC (0000315100 \"Payroll Services\", 0 rows) and South Bucks DC (R1020 \"Payroll\", 0 rows)"
                                    + " and Wycombe DC (21020 \"Payroll\", 0 rows). Do all mean the same, and which is right?");
        });
    }

    @Test
    void a_council_that_tells_apart_by_code_what_others_do_not_is_asked_nothing() throws IOException {
        jobs.with("maps/CDC/cost-centre.csv", "3020,Payroll,PAY", "3020,Payroll,PAY,,,,,\n3021,Payroll,FIN");
        assertThat(questions()).isEmpty();
    }

    private List<Inconsistency> questions() {
        return new Consistency(
                        MapDesk.open(folder), List.of(used("CDC", "3020", "1200.50"), used("AVDC", "PY01", "-300")))
                .list();
    }

    private static CodeInUse used(String council, String code, String pounds) {
        return new CodeInUse(new CodeKey(council, "cost-centre", code), code, Stake.ofPounds(new BigDecimal(pounds)));
    }

    private static BigDecimal fte(String fte) {
        return new BigDecimal(fte);
    }

    private static BigDecimal none() {
        return new BigDecimal("0.0000");
    }
}
