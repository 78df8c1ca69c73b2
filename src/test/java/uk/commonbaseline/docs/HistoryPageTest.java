package uk.commonbaseline.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.history.HistorySettings.Measure;

class HistoryPageTest {
    private static final Path MEASURES = Path.of("src/main/java/uk/commonbaseline/history/HistorySettings.java");

    @Test
    void every_measure_stands_on_the_page_with_its_usual_limit() throws IOException {
        String source = Files.readString(MEASURES);
        GeneratedPart.of("history.md", "measures")
                .mustSay("| setting | usual percentage | usual floor | what is compared |\n|---|---|---|---|\n"
                        + Stream.of(Measure.values())
                                .map(measure -> row(measure, source))
                                .collect(joining()));
    }

    private static String row(Measure measure, String source) {
        Matcher meaning =
                Pattern.compile("/// (.+)\\n +" + measure.name() + "\\(").matcher(source);
        return "| `%s` | %s %% | %s | %s |\n"
                .formatted(
                        measure.word(),
                        measure.usual().percent(),
                        String.format(Locale.UK, "%,d", measure.usual().floor().intValueExact()),
                        meaning.find() ? meaning.group(1) : "");
    }
}
