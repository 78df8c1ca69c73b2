package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonbaseline.describe.Chosen.At;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.feed.HeadingText;
import uk.commonbaseline.finding.Place;

/// The part of a draft that says which column is which.
final class DraftColumns {
    private static final Set<Field> MUST =
            Set.of(Field.AMOUNT, Field.DEBIT, Field.CREDIT, Field.FTE, Field.HOURS, Field.VALUE, Field.ANNUAL_VALUE);

    private final Chosen chosen;
    private final DraftText text;
    private final Set<String> used = new LinkedHashSet<>();

    DraftColumns(Chosen chosen, DraftText text) {
        this.chosen = chosen;
        this.text = text;
    }

    /// One field of ours, under whatever names the sheets have for it.
    void write(Field field, List<At> where) {
        String words = KnownWords.areOf(field) ? words(field, where) : "";
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
        written += field == Field.SERVICE_SHARE ? shareWritten() : "";
        String required = everywhere || MUST.contains(field) ? "" : ", required: no";
        return ", as: " + field.word() + written + words + required;
    }

    /// A column in which some share is above 1 is written in percent.
    private String shareWritten() {
        boolean percent = chosen.fields().getOrDefault(Field.SERVICE_SHARE, List.of()).stream()
                .map(at -> at.profile().most())
                .anyMatch(most -> most != null && most.compareTo(BigDecimal.ONE) > 0);
        return percent ? ", written: percent" : "";
    }

    /// The file's words and ours, where the field is written in words.
    private static String words(Field field, List<At> where) {
        Map<String, String> words = new TreeMap<>();
        for (At at : where) {
            at.profile()
                    .values()
                    .forEach(value -> KnownWords.ours(field, value).ifPresent(ours -> words.put(value, ours)));
        }
        return words.entrySet().stream()
                .map(entry -> DraftText.quoted(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", ", words: {", "}"));
    }

    /// Budgets and actuals side by side: each column is an amount of its own basis.
    void writeBases() {
        Table main = chosen.main();
        if (main.meanings().bases().isEmpty()) {
            return;
        }
        text.line("wide:");
        for (BasisColumn basis : main.meanings().bases()) {
            text.line("  - {" + named(main, basis.column()) + ", as: amount, values: {basis: " + basis.basis() + "}}");
        }
    }

    /// Pay in several rows for each post.
    void writeElements() {
        Table main = chosen.main();
        main.meanings().elements().ifPresent(elements -> {
            List<String> key = Stream.of(Field.POST_REF, Field.PAY_NUMBER)
                    .flatMap(field -> main.meanings().of(field).stream())
                    .map(meaning -> main.heading(meaning.column()))
                    .toList();
            used.add(HeadingText.plain(main.heading(elements.element())));
            used.add(HeadingText.plain(main.heading(elements.value())));
            text.line("long:");
            text.line("  key: " + DraftText.listed(key));
            text.line("  element: " + DraftText.quoted(main.heading(elements.element())));
            text.line("  value: " + DraftText.quoted(main.heading(elements.value())));
            text.line("  into: {"
                    + elements.into().entrySet().stream()
                            .map(entry -> DraftText.quoted(entry.getKey()) + ": "
                                    + entry.getValue().word())
                            .collect(Collectors.joining(", "))
                    + "}");
            if (!elements.unknown().isEmpty()) {
                text.line("  unused: " + DraftText.listed(elements.unknown()));
            }
        });
    }

    private String named(Table table, int column) {
        if (!table.isNamed(column)) {
            return "column: " + Place.columnLetters(column);
        }
        used.add(HeadingText.plain(table.heading(column)));
        return "heading: " + DraftText.quoted(table.heading(column));
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
