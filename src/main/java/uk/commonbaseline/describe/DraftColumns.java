package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commonbaseline.describe.Chosen.At;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;

/// The part of a draft that says which column is which.
final class DraftColumns {
    private static final Set<Field> MUST =
            Set.of(Field.AMOUNT, Field.DEBIT, Field.CREDIT, Field.FTE, Field.HOURS, Field.VALUE);

    private final Chosen chosen;
    private final DraftText text;
    private final Set<String> used = new LinkedHashSet<>();

    DraftColumns(Chosen chosen, DraftText text) {
        this.chosen = chosen;
        this.text = text;
    }

    /// One field of ours, under whatever names the sheets have for it.
    void write(Field field, List<At> where) {
        String words = "";
        if (field == Field.CAPITAL) {
            words = capitalWords(where);
            if (words.isEmpty()) {
                return;
            }
        }
        Set<String> letters = new LinkedHashSet<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (At at : where) {
            if (at.isNamed()) {
                headings.putIfAbsent(HeadingText.plain(at.heading()), at.heading());
            } else {
                letters.add(at.letter());
            }
        }
        boolean everywhere = where.size() == chosen.tables().size() && letters.isEmpty();
        String rest = rest(field, everywhere && headings.size() >= 1, words);
        String reason = "  # " + where.getFirst().meaning().confidence() + "% sure: "
                + where.getFirst().meaning().evidence().replaceAll("\\s+", " ");
        if (!headings.isEmpty()) {
            List<String> names = new ArrayList<>(headings.values());
            used.addAll(headings.keySet());
            String also = names.size() == 1 ? "" : ", also: " + DraftText.listed(names.subList(1, names.size()));
            text.line("  - {heading: " + DraftText.quoted(names.getFirst()) + also + rest + "}" + reason);
        }
        letters.forEach(letter -> text.line("  - {column: " + letter + rest + "}" + reason));
    }

    private String rest(Field field, boolean everywhere, String words) {
        String written = field == Field.AMOUNT && chosen.main().isInThousands() ? ", written: thousands" : "";
        String required = everywhere || MUST.contains(field) ? "" : ", required: no";
        return ", as: " + field.word() + written + words + required;
    }

    /// Empty where a word is neither capital nor revenue.
    private static String capitalWords(List<At> where) {
        Map<String, String> words = new LinkedHashMap<>();
        for (At at : where) {
            for (String value : at.profile().values().stream().sorted().toList()) {
                if (Meanings.capital(value).isEmpty()) {
                    return "";
                }
                words.put(value, Meanings.capital(value).get());
            }
        }
        return words.entrySet().stream()
                .map(entry -> DraftText.quoted(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", ", words: {", "}"));
    }

    /// Names the headings that are not read, so that nobody is asked about them.
    void writeOthers() {
        Map<String, String> personal = new LinkedHashMap<>();
        Map<String, String> unused = new LinkedHashMap<>();
        boolean staff = chosen.kind() == FeedKind.STAFF;
        for (Table table : chosen.tables()) {
            for (String heading : table.headings().texts()) {
                String plain = HeadingText.plain(heading);
                if (!plain.isEmpty() && !used.contains(plain)) {
                    (PersonalHeadings.match(heading, staff) ? personal : unused).putIfAbsent(plain, heading.strip());
                }
            }
        }
        write("personal", personal);
        write("unused", unused);
    }

    private void write(String name, Map<String, String> headings) {
        if (!headings.isEmpty()) {
            text.line(name + ":");
            headings.values().forEach(heading -> text.line("  - " + DraftText.quoted(heading)));
        }
    }
}
