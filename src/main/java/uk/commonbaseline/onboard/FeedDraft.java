package uk.commonbaseline.onboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.describe.Description;
import uk.commonbaseline.describe.Description.WithDraft;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sheet.UnreadableFile;

/// Finds or writes the feed that reads a file. A definition that stands in `jobs/feeds` is never touched.
final class FeedDraft {
    private static final Pattern OF_ONE_FILE =
            Pattern.compile("(feed|period|financial-year|as-at|\\s+name|\\s+dates):.*");

    private final Path feeds;
    private final Path folder;
    private final String council;
    private final BiPredicate<Path, FeedDefinition> reads;

    /// @param feeds `jobs/feeds`
    /// @param reads whether a file is read by a feed at all
    FeedDraft(Path feeds, String council, BiPredicate<Path, FeedDefinition> reads) {
        this.feeds = feeds;
        this.folder = feeds.resolve(council);
        this.council = council;
        this.reads = reads;
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
            Optional<FeedDefinition> fitting =
                    Feeds.read(feeds).listFitting(council, String.valueOf(file.getFileName())).stream()
                            .filter(feed -> reads.test(file, feed))
                            .findFirst();
            WithDraft described = Description.withDraft(file, council);
            questions = described.description().questions();
            if (fitting.isPresent()) {
                return new Read(fitting.get(), false, questions);
            }
            return described.draft().isEmpty()
                    ? new NotRead("no table with figures could be made out in it", questions)
                    : read(file, withNames(file, described.draft().get()), questions);
        } catch (UnreadableFile refused) {
            return new NotRead(
                    refused.finding().inPlainWords() + " " + refused.finding().remedy(), questions);
        }
    }

    /// With the names of its codes, where it is still read then.
    private String withNames(Path file, String draft) throws IOException {
        String named = CodeNames.added(draft);
        Path scratch = Files.createTempFile("feed", ".yml");
        try {
            return reads.test(file, Feeds.readDraft(Files.writeString(scratch, named))) ? named : draft;
        } catch (SettingsMistake _) {
            return draft;
        } finally {
            Files.delete(scratch);
        }
    }

    /// A draft that is like one that stands, but for what is of one file, is not written again.
    private Drafted read(Path file, String draft, List<String> questions) throws IOException {
        for (FeedDefinition standing : Feeds.read(feeds).listOf(council)) {
            if (layout(Files.readString(standing.source())).equals(layout(draft)) && reads.test(file, standing)) {
                List<String> more = new ArrayList<>(questions);
                more.add("%s reads this file too, but its name does not fit \"%s\". Widen file: name: there."
                        .formatted(standing.source(), standing.fileName()));
                return new Read(standing, false, more);
            }
        }
        return write(draft, questions);
    }

    private static List<String> layout(String definition) {
        return definition
                .lines()
                .map(line -> line.replaceFirst("\\s*(^|\\s)# .*$", ""))
                .filter(line -> !line.isBlank() && !OF_ONE_FILE.matcher(line).matches())
                .toList();
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
            Path written = Files.writeString(folder.resolve(name + ".yml"), named, StandardOpenOption.CREATE_NEW);
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
