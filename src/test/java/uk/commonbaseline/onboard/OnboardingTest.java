package uk.commonbaseline.onboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.mapping.Proposing.Written;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.run.JobsFolder;
import uk.commonbaseline.warehouse.Checked;

class OnboardingTest {
    private static final Path REAL = Path.of(System.getProperty("real.extracts", "../shared/real-extracts"));

    private static final String LEDGER = """
            Cost centre;Cost centre name;Account;Account description;Posting date;Supplier;Amount (£)
            P100;Payroll section;1000;Basic salaries;03/05/2007;;1,000.25
            P100;Payroll section;1020;Nat. Ins.;03/05/2007;;100.75
            Q200;Zymurgy;1000;Basic salaries;17/05/2007;;50.00-
            Q200;Zymurgy;9999;=Xylotomy;18/05/2007;Abc Ltd;(20.00)
            """;

    private static AnnotationConfigApplicationContext rules = new AnnotationConfigApplicationContext();

    @TempDir
    private Path folder;

    private Path jobs = Path.of("");
    private Path pages = Path.of("");

    @BeforeAll
    static void open() {
        rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules");
    }

    @AfterAll
    static void close() {
        rules.close();
    }

    @BeforeEach
    void copy() throws IOException {
        jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        pages = folder.resolve("home/onboarding/NEW");
        new NewPartner("NEW", "Newtown Borough Council", LocalDate.of(2007, 4, 1)).addTo(jobs.resolve("partners.yml"));
    }

    @Test
    void a_new_councils_ledger_gets_a_feed_maps_a_report_and_questions() throws IOException {
        Onboarded done = onboard(ledger("Ledger 2007.csv"));

        assertThat(done.files()).singleElement().satisfies(file -> {
            assertThat(file.feed())
                    .isEqualTo(jobs.resolve("feeds/NEW/cost.yml"))
                    .exists();
            assertThat(requireNonNull(file.checked()).rows()).isEqualTo(new Checked.Rows(4, 4, 0, 0));
        });
        assertThat(done.maps())
                .extracting(Written::dimension, Written::open, Written::accepted)
                .containsExactly(tuple("cost-centre", 2, 0), tuple("subjective", 3, 0));
        assertThat(jobs.resolve("maps/NEW/cost-centre.proposed.csv"))
                .content()
                .contains(
                        "\nP100,Payroll section,PAY,100,",
                        ",1101.00,0,2,open,",
                        "\nQ200,Zymurgy,,,",
                        ",-70.00,0,2,open,");
        assertThat(jobs.resolve("maps/NEW/subjective.proposed.csv"))
                .content()
                .contains("\n1020,Nat. Ins.,1.3,100,", "\n9999,'=Xylotomy,");
        assertThat(jobs.resolve("maps/NEW/cost-centre.csv")).doesNotExist();
        assertThat(done.report())
                .content()
                .contains(
                        "| PAY | Payroll | proposed | 2 | 1,101.00 | 0 |",
                        "|  | Not yet mapped |  | 2 | -70.00 | 0 |",
                        "|  | All |  | 4 | 1,031.00 | 0 |",
                        "| 1.3 | Employer's National Insurance | proposed | 1 | 100.75 | 0 |");
        assertThat(done.questions())
                .content()
                .contains(
                        "- [ ] Is this right? `basis: actual` (guessed: payments already made)",
                        "| cost-centre | P100 | Payroll section | PAY (100) |  | 1,101.00 | 0 | 2 |",
                        "| cost-centre | Q200 | Zymurgy | none |  | -70.00 | 0 | 2 |");
    }

    @Test
    void no_file_that_stands_is_changed() throws IOException {
        Map<Path, String> before = contents();
        onboard(ledger("Ledger 2007.csv"), Path.of("input-samples/SBDC/spend/Spend_2007-08.csv"));

        Map<Path, String> after = contents();
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).isNotEmpty().allMatch(file -> file.toString().contains("/NEW/"));
    }

    @Test
    void a_second_time_nothing_is_drafted_anew_and_answers_stay() throws IOException {
        Onboarded first = onboard(ledger("Ledger 2007.csv"));
        Map<Path, String> before = contents();
        assertThat(onboard(ledger("Ledger 2007.csv")).questions()).isEqualTo(first.questions());
        assertThat(contents()).isEqualTo(before);

        Files.writeString(first.questions(), "Yes, it is.");
        assertThat(onboard(ledger("Ledger 2007.csv")).questions()).isEqualTo(pages.resolve("questions-2.md"));
        assertThat(first.questions()).hasContent("Yes, it is.");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void files_of_one_make_share_a_feed_and_those_that_would_replace_one_another_are_asked_about() throws IOException {
        Onboarded done = onboard(ledger("Ledger 2007.csv"), ledger("Later 2007.csv"));

        assertThat(done.files()).extracting(OnboardedFile::feed).containsOnly(jobs.resolve("feeds/NEW/cost.yml"));
        assertThat(done.questions())
                .content()
                .contains("Ledger 2007.csv and Later 2007.csv are both read by the feed cost as period \"2007-05\"")
                .contains("but its name does not fit \"Ledger *.csv\". Widen file: name: there.");
    }

    @Test
    void a_file_that_can_not_be_read_stops_none_of_the_others() throws IOException {
        Path colours = Files.writeString(folder.resolve("colours.csv"), "Name,Colour\nA,red\nB,blue\n");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");

        Onboarded done = onboard(colours, empty, ledger("Ledger 2007.csv"));

        assertThat(done.files()).extracting(OnboardedFile::isUsable).containsExactly(false, false, true);
        assertThat(done.questions())
                .content()
                .contains("No feed reads this file: no table with figures could be made out in it")
                .contains("No feed reads this file: The file is empty");
    }

    @Test
    void codes_that_are_in_force_are_not_asked_about() throws IOException {
        Files.createDirectories(jobs.resolve("maps/NEW"));
        Files.writeString(
                jobs.resolve("maps/NEW/cost-centre.csv"),
                "code,name,target,valid_from,valid_to,decided_by,approved_by,comment\nQ200,Zymurgy,ICT,,,A,B,\n");
        Onboarded done = onboard(ledger("Ledger 2007.csv"));
        assertThat(done.questions()).content().contains("| P100 |").doesNotContain("| Q200 |");
        assertThat(done.report()).content().contains("in force | 2 | -70.00 | 0 |");
    }

    @Test
    void published_files_of_other_councils_add_what_they_hold() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "skipped: there are no real extracts; name a folder with -Dreal.extracts");
        Onboarded done = onboard(REAL.resolve("hyndburn-2017-05.csv"), REAL.resolve("acas-junior-2011-09.csv"));

        assertThat(done.files()).allMatch(OnboardedFile::isUsable);
        Checked spend = requireNonNull(done.files().getFirst().checked());
        assertThat(spend.rows()).isEqualTo(new Checked.Rows(178, 178, 0, 0));
        assertThat(requireNonNull(spend.amounts().get("actual")).accepted())
                .isEqualByComparingTo(new BigDecimal("766376.54"));
        assertThat(done.report())
                .content()
                .containsSubsequence("|  | All |  | 178 | 766,376.54 | 0 |", "|  | All |  | 293 | 0.00 | 826.85 |")
                .contains("Not yet mapped");
    }

    private Onboarded onboard(Path... files) throws IOException {
        return new Onboarding(jobs, "NEW", rules.getBean(RuleBook.class)).run(List.of(files), pages);
    }

    private Path ledger(String name) throws IOException {
        return Files.writeString(folder.resolve(name), LEDGER, Charset.forName("windows-1252"));
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(jobs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(jobs.relativize(file), Files.readString(file));
            }
        }
        return contents;
    }
}
