package uk.commonbaseline.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.Checked;

/// Many invented files, each with its own mixture of oddities: the unedited draft reads every one to the row and the
/// penny. `-Dodd.files=<count>` tries more of them.
class OddSpendingTest {
    private static final int FILES = Integer.getInteger("odd.files", 300);

    @TempDir
    private Path folder;

    @Test
    void every_mixture_of_oddities_is_read_to_the_penny() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (var rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules")) {
            RuleBook book = rules.getBean(RuleBook.class);
            for (long seed = 0; seed < FILES; seed++) {
                OddSpending.Written written = OddSpending.write(folder, seed);
                String problem = problem(written, book);
                if (!problem.isEmpty()) {
                    wrong.add("seed %d %s: %s".formatted(seed, written.oddities(), problem));
                }
                Files.delete(written.file());
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private String problem(OddSpending.Written written, RuleBook book) throws IOException {
        Optional<String> draft = Description.draft(written.file(), "NEW");
        if (draft.isEmpty()) {
            return "no draft";
        }
        Path feed = Files.writeString(folder.resolve("draft.yml"), draft.get());
        Checked checked = Checked.check(written.file(), Feeds.readDraft(feed), book);
        boolean right = checked.rows().accepted() == written.rows()
                && Optional.ofNullable(checked.amounts().get("actual"))
                                .map(Checked.Amounts::accepted)
                                .orElse(BigDecimal.ZERO)
                                .compareTo(written.sum())
                        == 0;
        return right
                ? ""
                : "wanted %d rows, %s; got %s %s %s"
                        .formatted(
                                written.rows(),
                                written.sum(),
                                checked.rows(),
                                checked.amounts(),
                                checked.findingCounts());
    }
}
