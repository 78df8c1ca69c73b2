package uk.commonbaseline.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.chart.Row;

/// How an edition speaks of partners. In a council's own edition no other is named, also not in words that were
/// written
/// elsewhere, such as the name of an option or of an assumption.
final class Wording {
    static final Wording AS_IT_IS = new Wording(Set.of(), Set.of());
    private static final String SOMEBODY = "another partner";
    /// Codes by which rows are put together; what they hold is decided by the views.
    private static final Set<String> CODES =
            Set.of("mark", "mark_2", "row_mark", "column_mark", "of_partner", "refs", "ref", "of_council", "sha256");

    /// What a council has written itself, of its own contracts and files: a supplier may bear another's name.
    private static final Set<String> ITS_OWN = Set.of("supplier", "title", "contract", "place", "file");

    private final Set<String> others;
    private final Pattern names;

    private Wording(Set<String> others, Set<String> kept) {
        this.others = others;
        this.names = Pattern.compile(Stream.concat(others.stream(), kept.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    static Wording of(Readership reader, Snapshot figures) {
        if (!reader.isOneCouncil()) {
            return AS_IT_IS;
        }
        List<Row> named = figures.query(
                "partners",
                "select partner, unnest(array[partner, name, short_name, pg_temp.place(name, short_name)] || aliases) as name, current_setting('pack.partnership') as partnership from reporting.partner");
        Set<String> own = named.stream()
                .filter(row -> row.text("partner").equals(reader.name()))
                .flatMap(row -> Stream.of(row.text("name"), row.text("partnership")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> others = named.stream()
                .map(row -> row.text("name"))
                .filter(name -> !name.isBlank() && !own.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Wording(others, own);
    }

    Map<String, @Nullable Object> of(Map<String, @Nullable Object> values) {
        if (others.isEmpty()) {
            return values;
        }
        Map<String, @Nullable Object> said = new LinkedHashMap<>(values);
        said.replaceAll(
                (column, value) -> value instanceof String text && !CODES.contains(column) && !ITS_OWN.contains(column)
                        ? of(text)
                        : value);
        return said;
    }

    private String of(String text) {
        return names.matcher(text)
                .replaceAll((MatchResult match) -> Matcher.quoteReplacement(
                        others.contains(match.group()) ? somebody(text, match) : match.group()));
    }

    /// A sentence begins with a capital letter; a cell that holds nothing but the name is no sentence.
    private static String somebody(String text, MatchResult match) {
        String before = text.substring(0, match.start());
        boolean begins = (before.isEmpty() && match.end() < text.length()) || before.endsWith(". ");
        return begins ? SOMEBODY.substring(0, 1).toUpperCase(Locale.UK) + SOMEBODY.substring(1) : SOMEBODY;
    }
}
