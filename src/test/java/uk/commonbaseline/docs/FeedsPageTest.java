package uk.commonbaseline.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.commonbaseline.docs.GeneratedPart.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;

class FeedsPageTest {
    private static final Path FIELDS = Path.of("src/main/java/uk/commonbaseline/feed/Field.java");
    private static final Pattern EXPLAINED = Pattern.compile("((?:^ +///.*\\n)+) +([A-Z_]+)[,;]", Pattern.MULTILINE);

    @Test
    void every_setting_of_the_schema_stands_on_the_page() throws IOException {
        GeneratedPart.of("feeds.md", "settings").mustSay(FeedSchema.read().tables());
    }

    @Test
    void every_field_stands_on_the_page_under_its_kinds() throws IOException {
        Map<String, String> meanings = meanings();
        String tables =
                Stream.of(FeedKind.values()).map(kind -> table(kind, meanings)).collect(joining("\n"));
        GeneratedPart.of("feeds.md", "fields").mustSay(tables);
    }

    @Test
    void every_field_is_explained_where_it_is_declared() throws IOException {
        assertThat(meanings().keySet())
                .as("each field in %s has a comment, from which its line on the page is made", FIELDS)
                .containsAll(Stream.of(Field.values()).map(Enum::name).toList());
    }

    private static String table(FeedKind kind, Map<String, String> meanings) {
        return "### %s\n\n| field | meaning |\n|---|---|\n".formatted(kind.word())
                + Stream.of(Field.values())
                        .filter(kind::has)
                        .map(field -> "| `%s` | %s |\n"
                                .formatted(field.word(), cell(meanings.getOrDefault(field.name(), ""))))
                        .collect(joining());
    }

    /// What stands above each constant of [Field].
    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new TreeMap<>();
        Matcher matcher = EXPLAINED.matcher(Files.readString(FIELDS));
        while (matcher.find()) {
            meanings.put(matcher.group(2), matcher.group(1).replaceAll("(?m)^ +/// ?", " "));
        }
        return meanings;
    }
}
