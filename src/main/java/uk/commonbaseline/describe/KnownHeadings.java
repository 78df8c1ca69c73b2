package uk.commonbaseline.describe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;

/// How councils call what we know: `headings.csv` beside this class.
final class KnownHeadings {
    private static final List<Known> ALL = read();
    private static final int LIKELY = 84;
    private static final int LONGEST = 40;

    private KnownHeadings() {}

    /// @param weight how sure the words make us, of 100
    private record Known(FeedKind kind, Field field, int weight, Pattern words) {}

    /// How sure a heading's words make us that the column holds the field; 0 where they say nothing of it.
    static int weight(FeedKind kind, Field field, String heading) {
        String plain = plain(heading);
        return plain.isEmpty()
                ? 0
                : ALL.stream()
                        .filter(known -> known.kind() == kind && known.field() == field)
                        .filter(known -> known.words().matcher(plain).matches())
                        .mapToInt(Known::weight)
                        .max()
                        .orElse(0);
    }

    /// Whether the text is what some column of ours is usually headed.
    static boolean areLikely(String text) {
        String plain = plain(text);
        return text.length() <= LONGEST
                && !plain.isEmpty()
                && ALL.stream()
                        .anyMatch(known -> known.weight() >= LIKELY
                                && known.words().matcher(plain).matches());
    }

    /// Small letters, words apart, without pound signs and other marks.
    static String plain(String heading) {
        String apart = heading.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[£$\\uFFFD*?:'\"]", " ");
        return HeadingText.plain(apart)
                .replaceAll("(?<=[a-z])\\.", " ")
                .replaceAll("\\(\\s*(gbp)?\\s*\\)", " ")
                .replaceAll("[\\[\\]()]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Known> read() {
        InputStream in = Objects.requireNonNull(KnownHeadings.class.getResourceAsStream("headings.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Known> all = new ArrayList<>();
            lines.lines().skip(1).forEach(line -> all.add(known(line.split(",", 4))));
            return List.copyOf(all);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Known known(String[] parts) {
        Field field = Stream.of(Field.values())
                .filter(each -> each.word().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        return new Known(
                FeedKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                field,
                Integer.parseInt(parts[2]),
                Pattern.compile(parts[3]));
    }
}
