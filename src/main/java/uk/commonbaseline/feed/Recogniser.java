package uk.commonbaseline.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.NextMove;

/// Tells from its folder and name which extract a file is. What can't be told is asked, never guessed.
public final class Recogniser {
    private final Feeds feeds;
    private final Set<String> councils;

    public Recogniser(Feeds feeds, Set<String> councils) {
        this.feeds = feeds;
        this.councils = Set.copyOf(feeds.owners(councils));
    }

    /// Recognises a file by the council's folder, the feed's folder within it (may be empty), and the file's name.
    public Recognised recognise(String council, String folder, String fileName) {
        if (!councils.contains(council)) {
            return new Recognised.Not(new UnknownCouncil(council));
        }
        List<FeedDefinition> fitting = folder.isEmpty()
                ? feeds.listFitting(council, fileName)
                : feeds.find(council, folder).stream().toList();
        if (fitting.size() != 1) {
            List<String> folders =
                    feeds.listOf(council).stream().map(FeedDefinition::feed).toList();
            return new Recognised.Not(
                    folder.isEmpty() ? new UnknownLayout(fileName, folders) : new UnknownFeed(folder, folders));
        }
        FeedDefinition feed = fitting.getFirst();
        Optional<String> period = feed.period().find(fileName);
        return period.<Recognised>map(label -> new Recognised.As(feed, label))
                .orElseGet(() -> new Recognised.Not(new PeriodNotTold(fileName, feed.fileName())));
    }

    /// The file can't be taken in as it was dropped.
    public sealed interface Refusal extends Finding.OfFile {
        @Override
        default Consequence consequence() {
            return Consequence.FILE_REJECTED;
        }
    }

    /// The folder is not a partner's.
    public record UnknownCouncil(String folder) implements Refusal {
        @Override
        public NextMove nextMove() {
            return NextMove.PARTNERSHIP_TEAM;
        }

        @Override
        public String inPlainWords() {
            return folder.isEmpty()
                    ? "The file was dropped beside the councils' folders, so we can't tell whose it is."
                    : "The folder \"%s\" belongs to no partner.".formatted(folder);
        }

        @Override
        public String remedy() {
            return "Drop it into the folder of your council. A new partner is added in jobs/partners.yml.";
        }
    }

    /// The council has no such extract.
    public record UnknownFeed(String folder, List<String> known) implements Refusal {
        public UnknownFeed {
            known = List.copyOf(known);
        }

        @Override
        public String inPlainWords() {
            return "There is no extract \"%s\" agreed with this council.".formatted(folder);
        }

        @Override
        public String remedy() {
            return "Drop it into one of these folders: %s. For a new extract, ask the partnership team."
                    .formatted(String.join(", ", known));
        }
    }

    /// Dropped into the council's own folder, under a name that fits none or several of its extracts.
    public record UnknownLayout(String fileName, List<String> known) implements Refusal {
        public UnknownLayout {
            known = List.copyOf(known);
        }

        @Override
        public String inPlainWords() {
            return "We can't tell from its name which extract \"%s\" is.".formatted(fileName);
        }

        @Override
        public String remedy() {
            return "Drop it into the folder of the extract: %s.".formatted(String.join(", ", known));
        }
    }

    /// The period must come from the file's name, and does not.
    public record PeriodNotTold(String fileName, String pattern) implements Refusal {
        @Override
        public String inPlainWords() {
            return "The name \"%s\" does not tell which period the file covers.".formatted(fileName);
        }

        @Override
        public String remedy() {
            return "Name it as before, such as %s.".formatted(pattern);
        }
    }

    /// Headings, but nothing below them.
    public record NoRows() implements Refusal {
        @Override
        public String inPlainWords() {
            return "The file has headings but no rows of data.";
        }

        @Override
        public String remedy() {
            return "Check the selection in your system and export again. If there is nothing to report, tell the partnership team.";
        }
    }

    /// A sheet that nobody asked for, and that is hidden.
    public record HiddenSheet(String name) implements Finding.OfFile {
        public static final String CODE = "hidden-sheet";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "The hidden sheet \"%s\" was not read.".formatted(name);
        }

        @Override
        public String remedy() {
            return "Nothing, unless it should count.";
        }
    }
}
