package uk.commonbaseline.onboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.describe.Description;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sheet.UnreadableFile;

/// Finds or writes the feed that reads a file. A definition that stands in `jobs/feeds` is never touched.
final class FeedDraft {
    private final Path feeds;
    private final Path folder;
    private final String council;

    /// @param feeds `jobs/feeds`
    FeedDraft(Path feeds, String council) {
        this.feeds = feeds;
        this.folder = feeds.resolve(council);
        this.council = council;
    }

    /// What can be said of a file before it is read.
    sealed interface Drafted {
        List<String> questions();
    }

    /// A feed reads it.
    ///
    /// @param isNew it was written now
    record Read(FeedDefinition feed, boolean isNew, List<String> questions) implements Drafted {
        Read {
            questions = List.copyOf(questions);
        }
    }

    /// No feed can be made of it.
    record NotRead(String because, List<String> questions) implements Drafted {
        NotRead {
            questions = List.copyOf(questions);
        }
    }

    Drafted of(Path file) throws IOException {
        List<String> questions = List.of();
        try {
            Feeds standing = Feeds.read(feeds);
            List<FeedDefinition> fitting = standing.listFitting(council, String.valueOf(file.getFileName()));
            questions = Description.of(file).questions();
            if (!fitting.isEmpty()) {
                return new Read(fitting.getFirst(), false, questions);
            }
            Optional<String> draft = Description.draft(file, council);
            return draft.isEmpty()
                    ? new NotRead("no table with figures could be made out in it", questions)
                    : write(draft.get(), questions);
        } catch (UnreadableFile refused) {
            return new NotRead(
                    refused.finding().inPlainWords() + " " + refused.finding().remedy(), questions);
        }
    }

    private Drafted write(String draft, List<String> questions) throws IOException {
        Path scratch = Files.createTempDirectory("feed");
        try {
            String kind = Feeds.readDraft(Files.writeString(scratch.resolve("draft.yml"), draft))
                    .feed();
            String name = freeName(kind);
            String named = draft.replaceFirst("(?m)^feed: .*$", "feed: " + name);
            readable(scratch, name, named);
            Files.createDirectories(folder);
            Path written = Files.writeString(folder.resolve(name + ".yml"), named);
            return new Read(Feeds.readOne(written), true, questions);
        } catch (SettingsMistake mistake) {
            return new NotRead(
                    "the draft made of it is not valid (" + mistake.getMessage() + "); please write its feed by hand",
                    questions);
        } finally {
            deleteAll(scratch);
        }
    }

    /// Nothing is written that the next run would stumble over.
    private void readable(Path scratch, String name, String text) throws IOException {
        Path own = Files.createDirectories(scratch.resolve(council));
        Feeds.readOne(Files.writeString(own.resolve(name + ".yml"), text));
    }

    private String freeName(String kind) {
        String name = kind;
        for (int number = 2; Files.exists(folder.resolve(name + ".yml")); number++) {
            name = kind + "-" + number;
        }
        return name;
    }

    private static void deleteAll(Path scratch) throws IOException {
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
