package uk.commonbaseline.describe;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.commonbaseline.feed.Field;

/// Councils' words for what we count by: capital or revenue, filled or vacant, permanent or agency. A column is taken
/// only where every word in it is known.
final class KnownWords {
    private static final Map<Field, Map<Pattern, String>> WORDS = Map.of(
            Field.CAPITAL,
            Map.of(
                    Pattern.compile("capital|c|cap|capital expenditure"), "yes",
                    Pattern.compile("revenue|r|rev|revenue expenditure"), "no"),
            Field.VAT_INCLUDED,
            Map.of(
                    Pattern.compile("yes|y|inc|incl|inc vat|including vat"), "yes",
                    Pattern.compile("no|n|ex|exc|excl|exc vat|ex vat|excluding vat"), "no"),
            Field.OCCUPANCY,
            Map.of(
                    Pattern.compile("filled|occupied|f|in post"), "filled",
                    Pattern.compile("vacant|vacancy|v|funded vacancy"), "vacant-funded",
                    Pattern.compile("frozen|vacant.*frozen|frozen vacancy"), "vacant-frozen",
                    Pattern.compile("supernumerary"), "supernumerary"),
            Field.CONTRACT,
            Map.of(
                    Pattern.compile("perm|permanent"), "permanent",
                    Pattern.compile("ftc|fixed|fixed[ -]term( contract)?|temp|temporary"), "fixed-term",
                    Pattern.compile("cas|casual|relief"), "casual",
                    Pattern.compile("agy|agency|agency worker"), "agency",
                    Pattern.compile("sec(ondee|ondment)?[ -]in"), "secondee-in",
                    Pattern.compile("sec(ondee|ondment)?[ -]out"), "secondee-out"));

    private KnownWords() {}

    /// Ours for a council's word; empty where it is not known.
    static Optional<String> ours(Field field, String word) {
        String plain = word.toLowerCase(Locale.ROOT).strip();
        return WORDS.getOrDefault(field, Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static boolean areAllKnown(Field field, ColumnProfile profile) {
        return profile.filled() > 0
                && !profile.hasManyValues()
                && profile.values().stream().allMatch(word -> ours(field, word).isPresent());
    }

    /// Whether the field is written in words of its own.
    static boolean areOf(Field field) {
        return WORDS.containsKey(field);
    }
}
