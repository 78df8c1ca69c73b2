package uk.commonbaseline.onboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.mapping.CodeInUse;
import uk.commonbaseline.mapping.Meanings;
import uk.commonbaseline.mapping.Meanings.Meaning;
import uk.commonbaseline.warehouse.Checked;

/// All that is to be asked about a council's files, on one sheet: what the files do not tell, what the drafts
/// assume, what a check finds, and what the codes stand for, the most at stake first.
final class OpenQuestions {
    private static final int CODES_SHOWN = 200;
    /// `values: basis: actual  # guessed: payments already made`
    private static final Pattern ASSUMED = Pattern.compile("^\\s*([^#\"]*(?:\"[^\"]*\"[^#\"]*)*)\\s+# (.*)$");

    private static final Pattern SURE = Pattern.compile("(\\d+)% sure");
    private static final int SURE_ENOUGH = 90;

    private final Meanings meanings;
    private final List<OnboardedFile> files;
    private final List<CodeInUse> open;

    OpenQuestions(Meanings meanings, FileContents contents, List<OnboardedFile> files) {
        this.meanings = meanings;
        this.files = files;
        this.open = contents.codes().values().stream()
                .filter(code ->
                        meanings.find(code.key()).filter(Meaning::inForce).isEmpty())
                .sorted(Comparator.comparing((CodeInUse code) -> code.stake().moved())
                        .thenComparing(code -> code.stake().fte())
                        .thenComparingLong(code -> code.stake().rows())
                        .reversed())
                .toList();
    }

    int count() {
        return files.stream().mapToInt(file -> questions(file).size()).sum()
                + clashes().size()
                + open.size();
    }

    String of(String council) {
        Page page = new Page();
        page.line("# Open questions to %s".formatted(council));
        page.line("");
        page.line(
                "%d questions. Write the answers beside them; what they settle goes into `jobs/feeds/%s` and `jobs/maps/%s`."
                        .formatted(count(), council, council));
        List<String> clashes = clashes();
        if (!clashes.isEmpty()) {
            page.line("");
            page.line("## Files that would replace one another");
            page.line("");
            clashes.forEach(clash -> page.line("- [ ] " + clash));
        }
        files.forEach(file -> file(page, file));
        codes(page);
        return page.toString();
    }

    private static void file(Page page, OnboardedFile file) {
        Set<String> questions = questions(file);
        if (!questions.isEmpty()) {
            page.line("");
            page.line("## " + file.file());
            page.line("");
            questions.forEach(question -> page.line("- [ ] " + question.replaceAll("\\s+", " ")));
        }
    }

    private static Set<String> questions(OnboardedFile file) {
        Set<String> questions = new LinkedHashSet<>();
        if (!file.problem().isEmpty()) {
            questions.add("No feed reads this file: " + file.problem());
        }
        questions.addAll(file.questions());
        if (file.feed() != null) {
            assumptions(file.feed()).forEach(questions::add);
        }
        if (file.checked() != null) {
            findings(file.checked()).forEach(questions::add);
        }
        return questions;
    }

    /// What a draft says to be a guess, as long as nobody has taken the remark away.
    private static List<String> assumptions(Path feed) {
        try {
            return Files.readAllLines(feed).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(ASSUMED::matcher)
                    .filter(Matcher::matches)
                    .filter(assumed -> isGuess(assumed.group(2)))
                    .map(assumed -> "Is this right? `%s` (%s)"
                            .formatted(assumed.group(1).strip().replaceFirst("^- ", ""), assumed.group(2)))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isGuess(String remark) {
        Matcher sure = SURE.matcher(remark);
        return sure.lookingAt()
                ? Integer.parseInt(sure.group(1)) < SURE_ENOUGH
                : Stream.of("guessed", "ASK", "of rows").anyMatch(remark::startsWith);
    }

    /// One line for each kind of finding, with the first as its example.
    private static List<String> findings(Checked checked) {
        Map<String, Checked.Told> first = new LinkedHashMap<>();
        checked.findings().stream()
                .filter(told -> !told.consequence().equals("noted"))
                .forEach(told -> first.putIfAbsent(told.code(), told));
        return first.values().stream()
                .map(told -> {
                    int count = checked.findingCounts().getOrDefault(told.code(), 1);
                    String more = count > 1 ? " (and %,d more like it)".formatted(count - 1) : "";
                    return told.words() + " " + told.remedy() + more;
                })
                .toList();
    }

    /// Two files with one period of one feed are two versions of one delivery.
    private List<String> clashes() {
        Map<String, OnboardedFile> taken = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (OnboardedFile file : files) {
            @Nullable Checked checked = file.checked();
            if (checked == null || !file.isUsable()) {
                continue;
            }
            @Nullable OnboardedFile other = taken.putIfAbsent(checked.feed() + "|" + checked.period(), file);
            if (other != null) {
                clashes.add(
                        "%s and %s are both read by the feed %s as period \"%s\", so the second would replace the first. Let the feed take its period from the file's name: `period: {file-name: \"...(\\\\d+)...\", label: \"... $1\"}`, see docs/feeds.md."
                                .formatted(other.file(), file.file(), checked.feed(), checked.period()));
            }
        }
        return clashes;
    }

    private void codes(Page page) {
        if (open.isEmpty()) {
            return;
        }
        page.line("");
        page.line("## What do these codes stand for?");
        page.line("");
        page.line(
                "The most at stake first. A proposal is a likeness of names, no more; decide it in `jobs/maps/<council>/<dimension>.proposed.csv`.");
        page.line("");
        page.headings(List.of("Dimension", "Code", "Name", "Proposal", "Answer", "GBP", "FTE", "Rows"), 3);
        open.stream().limit(CODES_SHOWN).forEach(code -> page.row(cells(code)));
        if (open.size() > CODES_SHOWN) {
            page.line("");
            page.line("and %,d more, which stand in the proposals.".formatted(open.size() - CODES_SHOWN));
        }
    }

    private List<String> cells(CodeInUse code) {
        Optional<Meaning> proposal = meanings.find(code.key());
        return List.of(
                code.key().dimension(),
                code.key().code(),
                code.name().equals(code.key().code()) ? "" : code.name(),
                proposal.map(each -> "%s (%s)".formatted(each.target(), each.score()))
                        .orElse("none"),
                "",
                Page.money(code.stake().pounds().amount()),
                code.stake().fte().toString(),
                "%,d".formatted(code.stake().rows()));
    }

    /// A sheet that may hold answers is never written over: another content goes beside it.
    static Path writeBeside(Path folder, String text) throws IOException {
        Path file = folder.resolve("questions.md");
        for (int number = 2; Files.exists(file) && !Files.readString(file).equals(text); number++) {
            file = folder.resolve("questions-" + number + ".md");
        }
        return Files.writeString(file, text);
    }
}
