package uk.commonbaseline.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.warehouse.Checked;

/// Any folder of published files with right answers worked out elsewhere: each file is read with the unedited draft.
/// Of all files 95 in a hundred are right to the row and the penny, and the rest are refused or asked about.
///
/// `-Dpublic.files=<folder>` names the folder; its `answers.jsonl` has a line for each file: `file` (below the folder),
/// `kind`, `rows`, `rows_without_amount`, `sum`, `ask`.
class PublicFilesTest {
    /// Other programs add up binary fractions.
    private static final BigDecimal NOISE = new BigDecimal("0.0005");

    @TempDir
    private Path folder;

    /// How reading one file ended.
    private record Ending(String file, Kind kind, String told) {
        enum Kind {
            RIGHT,
            ASKED,
            WRONG
        }
    }

    @Test
    void published_files_are_read_right_or_asked_about() throws IOException {
        String given = System.getProperty("public.files", "");
        assumeTrue(!given.isEmpty(), "skipped: name a folder of published files with -Dpublic.files=<folder>");
        List<Ending> endings = new ArrayList<>();
        try (var rules = new AnnotationConfigApplicationContext("uk.commonbaseline.rules")) {
            RuleBook book = rules.getBean(RuleBook.class);
            for (String line : Files.readAllLines(Path.of(given, "answers.jsonl"))) {
                JsonNode answer = JsonMapper.shared().readTree(line);
                endings.add(read(Path.of(given), answer, book));
            }
        }
        String told = String.join("\n", endings.stream().map(Ending::toString).toList());
        Files.writeString(Path.of("target", "public-files.txt"), told);

        long right = endings.stream()
                .filter(ending -> ending.kind() == Ending.Kind.RIGHT)
                .count();
        assertThat(endings).as(told).noneMatch(ending -> ending.kind() == Ending.Kind.WRONG);
        assertThat(right * 100).as(told).isGreaterThanOrEqualTo(endings.size() * 95L);
    }

    private Ending read(Path files, JsonNode answer, RuleBook book) throws IOException {
        String name = answer.get("file").asString();
        Path file = files.resolve(name);
        try {
            Optional<String> draft = Description.draft(file, "NEW");
            if (draft.isEmpty()) {
                return asked(answer, "no draft");
            }
            Path feed = Files.writeString(folder.resolve("draft.yml"), draft.get());
            Checked checked = Checked.check(file, Feeds.readDraft(feed), book);
            return judge(name, answer, checked, draft.get());
        } catch (UnreadableFile refused) {
            return asked(answer, refused.finding().inPlainWords());
        }
    }

    /// Right where a careful person would ask as well.
    private static Ending asked(JsonNode answer, String told) {
        boolean right = answer.path("ask").asBoolean();
        return new Ending(answer.get("file").asString(), right ? Ending.Kind.RIGHT : Ending.Kind.ASKED, told);
    }

    private static Ending judge(String name, JsonNode answer, Checked checked, String draft) {
        int rows = answer.get("rows").asInt();
        int more = answer.path("rows_without_amount").asInt();
        if (answer.get("sum").isNull()) {
            return new Ending(
                    name, Ending.Kind.WRONG, "nothing to load; got " + checked.rows() + checked.amounts() + draft);
        }
        BigDecimal sum = new BigDecimal(answer.get("sum").asString());
        boolean rowsRight = checked.rows().accepted() >= rows && checked.rows().accepted() <= rows + more;
        boolean sumRight = checked.amounts().values().stream()
                .anyMatch(amounts -> amounts.accepted().subtract(sum).abs().compareTo(NOISE) < 0);
        if (rowsRight && sumRight) {
            return new Ending(name, Ending.Kind.RIGHT, "");
        }
        String words = "wanted %d (+%d) rows, %s; got %s %s %s %s"
                .formatted(
                        rows, more, sum, checked.rows(), checked.amounts(), checked.outcome(), checked.findingCounts());
        List<String> asked =
                draft.lines().filter(line -> line.startsWith("# ASK")).toList();
        boolean told = checked.rows().accepted() + checked.rows().rejected() >= rows
                && checked.rows().rejected() > 0;
        return told || checked.rows().accepted() == 0
                ? asked(answer, words)
                : new Ending(name, Ending.Kind.WRONG, words + " " + asked);
    }
}
