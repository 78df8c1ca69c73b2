package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The council that a file speaks of, as a name found somewhere in it.
///
/// @param name as it stands there
/// @param source where it stands, in words
record CouncilName(String name, String source) {
    private static final Pattern NAME = Pattern.compile(
            "((?:[A-Z][\\p{L}'’.&-]*|and|of|upon|the|on)(?:\\s+(?:[A-Z][\\p{L}'’.&-]*|and|of|upon|the|on)){0,5}?\\s+"
                    + "(?:(?:County|District|Borough|City|Metropolitan|Town|Unitary|Royal)\\s+){0,3}Council)\\b");
    private static final Pattern OF_COLUMN =
            Pattern.compile("((body|organisation|organization|council|local authority|authority|entity)( name)?)");
    private static final Pattern COMMON = Pattern.compile(
            "\\b(the|county|district|borough|city|metropolitan|town|unitary|royal|council|cc|dc|bc|mbc|of)\\b|[^a-z ]");

    /// All that name a council, in the order of what they prove: contents, cells above a table, the file's name.
    static List<CouncilName> in(Found found) {
        List<CouncilName> names = new ArrayList<>();
        for (Table table : found.tables()) {
            inColumn(table).ifPresent(names::add);
        }
        for (Table table : found.tables()) {
            table.above().forEach(text -> inText(text, "above the table").ifPresent(names::add));
        }
        inText(found.name().replaceAll("[_+.-]+", " "), "the file's name").ifPresent(names::add);
        return names;
    }

    private static Optional<CouncilName> inColumn(Table table) {
        for (int column = 0; column < table.profiles().size(); column++) {
            ColumnProfile profile = table.profiles().get(column);
            boolean headed = OF_COLUMN
                    .matcher(KnownHeadings.plain(table.heading(column)))
                    .matches();
            if (headed && profile.values().size() == 1 && profile.hasLetters()) {
                return Optional.of(new CouncilName(
                        profile.values().iterator().next(), "column \"" + table.heading(column) + "\""));
            }
        }
        return Optional.empty();
    }

    private static Optional<CouncilName> inText(String text, String source) {
        Matcher matcher = NAME.matcher(text);
        return matcher.find() ? Optional.of(new CouncilName(matcher.group(1).strip(), source)) : Optional.empty();
    }

    /// Whether both may be names of one council: what is left without the words that all councils share is equal, or
    /// the beginning of the other.
    boolean agrees(CouncilName other) {
        String one = bare();
        String two = other.bare();
        return one.startsWith(two) || two.startsWith(one);
    }

    private String bare() {
        return COMMON.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
