package uk.commonbaseline.feed;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.settings.SettingsGroup;

/// What holds for feeds of published figures only: whom a row is about, and how its line is called.
public final class PublishedFigures {
    private static final Pattern LINE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private PublishedFigures() {}

    /// Whether the text may name a line, such as `net-current-expenditure`.
    public static boolean isLine(String text) {
        return LINE.matcher(text).matches();
    }

    /// Whether the rows of a feed are about whom each says itself, rather than about the one council that owns it.
    public static boolean areAboutSeveral(FeedDefinition feed) {
        return feed.council().equals(Feeds.PARTNERSHIP);
    }

    static void check(FeedDefinition feed, SettingsGroup settings) {
        boolean several = areAboutSeveral(feed);
        if (feed.kind() != FeedKind.CONTROL) {
            if (several) {
                throw settings.mistake(
                        "%s stands for no council, so its feeds are of kind control; a %s feed belongs to the folder of its council"
                                .formatted(Feeds.PARTNERSHIP, feed.kind().word()));
            }
            return;
        }
        boolean tellsWho = feed.gives(Field.AUTHORITY) || feed.gives(Field.AUTHORITY_NAME);
        if (several && !tellsWho) {
            throw settings.mistake(
                    "published figures about several councils need a column as authority, which tells whom a row is about");
        }
        if (!several && tellsWho) {
            throw settings.mistake(
                    "all rows of this feed are about %s, so it has no authority; what is about several councils belongs to jobs/feeds/%s"
                            .formatted(feed.council(), Feeds.PARTNERSHIP));
        }
        linesOf(feed).filter(line -> !isLine(line)).findFirst().ifPresent(line -> {
            throw settings.mistake(
                    "\"%s\" is no name of a line; write it in small letters, digits and hyphens, such as net-current-expenditure"
                            .formatted(line));
        });
    }

    /// All lines that the definition itself names.
    private static Stream<String> linesOf(FeedDefinition feed) {
        Stream<String> constants = Stream.concat(
                Optional.ofNullable(feed.values().get(Field.LINE)).stream(),
                feed.wide().stream()
                        .flatMap(figure -> Optional.ofNullable(figure.values().get(Field.LINE)).stream()));
        return Stream.concat(
                constants,
                feed.columns().stream()
                        .filter(column -> column.as().filter(Field.LINE::equals).isPresent())
                        .flatMap(PublishedFigures::wordsOf));
    }

    private static Stream<String> wordsOf(ColumnRule column) {
        return Stream.concat(
                Set.copyOf(column.wording().words().values()).stream(), column.wording().otherwise().stream());
    }
}
