package uk.commonbaseline.onboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.mapping.MapDesk;
import uk.commonbaseline.mapping.Meanings;
import uk.commonbaseline.mapping.Proposing;
import uk.commonbaseline.mapping.Proposing.Written;
import uk.commonbaseline.onboard.FeedDraft.Drafted;
import uk.commonbaseline.onboard.FeedDraft.NotRead;
import uk.commonbaseline.onboard.FeedDraft.Read;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.warehouse.AcceptedRecords;
import uk.commonbaseline.warehouse.Checked;
import uk.commonbaseline.warehouse.CodeMaps;

/// The flow from files that nobody has seen to feeds, draft maps, a sample report and a sheet of questions.
public final class Onboarding {
    private final Path jobs;
    private final String council;
    private final RuleBook rules;
    private final FeedDraft drafts;
    private final FileContents contents;

    /// @param council a partner of `jobs/partners.yml`
    public Onboarding(Path jobs, String council, RuleBook rules) {
        this.jobs = jobs;
        this.council = council;
        this.rules = rules;
        this.drafts = new FeedDraft(
                jobs.resolve("feeds"),
                council,
                (file, feed) -> !Checked.check(file, feed, rules).outcome().equals("rejected"));
        this.contents = new FileContents(council);
    }

    /// Takes up each file; one that can't be read stops none of the others.
    ///
    /// @param pages the folder for the report and the questions
    public Onboarded run(List<Path> files, Path pages) throws IOException {
        List<OnboardedFile> onboarded = new ArrayList<>();
        for (Path file : files) {
            onboarded.add(onboard(file));
        }
        MapDesk desk = MapDesk.open(jobs);
        List<Written> maps = propose(desk);
        Meanings meanings = Meanings.of(desk, council);
        Files.createDirectories(pages);
        Path report = Files.writeString(
                pages.resolve("report.md"), new SampleReport(desk, meanings, contents).of(council, onboarded));
        OpenQuestions questions = new OpenQuestions(meanings, contents, onboarded);
        Path sheet = OpenQuestions.writeBeside(pages, questions.of(council));
        return new Onboarded(council, onboarded, maps, report, sheet, questions.count());
    }

    private OnboardedFile onboard(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Drafted drafted = drafts.of(file);
        return switch (drafted) {
            case NotRead not -> new OnboardedFile(name, null, false, null, not.because(), not.questions());
            case Read read -> {
                Checked checked = Checked.check(file, read.feed(), rules);
                OnboardedFile usable =
                        new OnboardedFile(name, read.feed().source(), read.isNew(), checked, "", read.questions());
                if (usable.isUsable()) {
                    add(file, read.feed());
                }
                yield usable;
            }
        };
    }

    private void add(Path file, FeedDefinition feed) {
        AcceptedRecords.read(file, feed, rules, contents::add);
    }

    private List<Written> propose(MapDesk desk) throws IOException {
        Proposing proposing =
                new Proposing(desk, contents.codes().values().stream().toList());
        List<Written> written = new ArrayList<>();
        for (String dimension : CodeMaps.DIMENSIONS) {
            proposing.propose(council, dimension).ifPresent(written::add);
        }
        return written;
    }
}
