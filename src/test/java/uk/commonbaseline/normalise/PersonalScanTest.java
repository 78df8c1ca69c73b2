package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedFiles;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.finding.Finding;

class PersonalScanTest {
    private static final String HEAD = "Ledger\nCost Centre,Account,Amount,Notes\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "QQ123456C, National Insurance numbers",
        "paid back to qq 12 34 56 c in May, National Insurance numbers",
        "j.sample@example.org, e-mail addresses",
        "acct 12-34-56 12345678, bank accounts"
    })
    void details_among_remarks_are_told_once_and_not_echoed(String detail, String what) throws IOException {
        List<Finding> found = scan(HEAD + "C1,4000,1.00,late payment\nC1,4000,1.00," + detail + "\nC1,4000,1.00,"
                + detail + "\nC1,4000,1.00,see contract\n");
        assertThat(found).containsExactly(new PersonalContent("", "D", "Notes", what, false));
        assertThat(found.getFirst().inPlainWords()).doesNotContain("123456").doesNotContain("sample");
    }

    @Test
    void a_whole_column_of_them_is_told_though_it_looks_like_a_column_of_codes() throws IOException {
        assertThat(scan(HEAD + "C1,4000,1.00,QQ123456A\nC1,4000,1.00,QQ123457B\nC1,4000,1.00,QQ123458C\n"))
                .containsExactly(new PersonalContent("", "D", "Notes", "National Insurance numbers", false));
    }

    @Test
    void a_column_that_is_loaded_is_told_too() throws IOException {
        List<Finding> found = scan(HEAD + "QQ123456A,4000,1.00,\nQQ123457B,4000,1.00,\n");
        assertThat(found)
                .containsExactly(new PersonalContent("", "A", "Cost Centre", "National Insurance numbers", true));
        assertThat(found.getFirst().inPlainWords()).contains("one of those that we load");
    }

    @Test
    void dates_and_six_digits_are_told_only_under_headings_that_say_what_they_are() throws IOException {
        String rows = "C1,4000,1.00,03/05/1961\nC1,4000,1.00,04/06/1962\n";
        assertThat(scan(HEAD + rows)).isEmpty();
        assertThat(scan(HEAD.replace("Notes", "Date of Birth") + rows))
                .containsExactly(new PersonalContent("", "D", "Date of Birth", "dates of birth", false));
        String codes = "C1,4000,1.00,12-34-56\nC1,4000,1.00,20-11-08\n";
        assertThat(scan(HEAD + codes)).isEmpty();
        assertThat(scan(HEAD.replace("Notes", "Sort Code") + codes))
                .containsExactly(new PersonalContent("", "D", "Sort Code", "bank sort codes", false));
    }

    @Test
    void invoice_numbers_some_of_which_look_like_others_by_chance_are_left_alone() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int number = 0; number < 100; number++) {
            rows.append("C1,4000,1.00,SI%06d%s\n".formatted(number * 7919, number % 10 == 0 ? "A" : ""));
        }
        rows.append("C1,4000,1.00,12-34-56/12345678\nC1,4000,1.00,31-03-08\n");
        assertThat(scan(rows.toString())).isEmpty();
    }

    @Test
    void columns_that_are_declared_personal_are_known_and_told_no_more() throws IOException {
        FeedDefinition feed = FeedFiles.read(folder, FeedFiles.COST + "personal: [Notes]\n");
        Path file = Files.writeString(folder.resolve("GL_1.csv"), HEAD + "C1,4000,1.00,QQ123456A\n");
        assertThat(PersonalScan.of(file, feed)).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("input-samples"), 3)) {
            return all.filter(file -> file.getNameCount() == 4 && Files.isRegularFile(file)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_sample_alarms(Path sample) {
        FeedDefinition feed = Feeds.read(Path.of("jobs/feeds"))
                .find(sample.getName(1).toString(), sample.getName(2).toString())
                .orElseThrow();
        assertThat(PersonalScan.of(sample, feed)).isEmpty();
    }

    private List<Finding> scan(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("GL_1.csv"), text);
        return PersonalScan.of(file, FeedFiles.read(folder, FeedFiles.COST));
    }
}
