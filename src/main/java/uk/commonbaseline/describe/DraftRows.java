package uk.commonbaseline.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.finding.Place;

/// The part of a draft that says which rows are no data: totals and remarks.
final class DraftRows {
    private static final Pattern USUAL =
            Pattern.compile("((grand|sub|overall|report)[- ]?)?(total|subtotal)", Pattern.CASE_INSENSITIVE);

    private final Chosen chosen;
    private final DraftText text;

    DraftRows(Chosen chosen, DraftText text) {
        this.chosen = chosen;
        this.text = text;
    }

    /// What totals with words in one column, or without words, have in common.
    private record Alike(Set<String> words, Set<String> whole, Set<Integer> columns) {}

    void write() {
        sections();
        totals();
        foreignCurrencies();
        remarks();
    }

    private void totals() {
        Map<String, Alike> alike = new TreeMap<>();
        for (Table table : chosen.tables()) {
            for (TotalRow total : table.totals()) {
                String key = Place.columnLetters(total.labelColumn())
                        + (total.label().isEmpty() ? " only" : "");
                Alike group =
                        alike.computeIfAbsent(key, _ -> new Alike(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
                group.columns().addAll(total.columns());
                if (TotalRow.isJustTotal(total.label())) {
                    group.whole().add(total.label().toLowerCase(Locale.ROOT));
                } else if (!total.label().isEmpty()) {
                    group.words().add(beginning(total.label()));
                }
            }
        }
        if (alike.isEmpty()) {
            return;
        }
        text.line("totals:");
        alike.forEach((key, group) -> text.line("  - {column: " + key.replace(" only", "")
                + (group.words().isEmpty() ? "" : ", starts-with: " + DraftText.listed(group.words()))
                + (group.whole().isEmpty() ? "" : ", equals: " + DraftText.listed(group.whole()))
                + ", only: " + letters(group.columns()) + "}"));
    }

    /// A heading above a group of rows tells their team or cost centre where no column does.
    private void sections() {
        Field told = chosen.kind() == FeedKind.STAFF ? Field.UNIT : Field.COST_CENTRE;
        boolean wanted = chosen.kind() == FeedKind.STAFF || chosen.kind() == FeedKind.COST;
        boolean there = chosen.tables().stream().allMatch(Table::inSections);
        if (wanted && there && !chosen.fields().containsKey(told)) {
            text.line("section: {column: A, as: " + told.word() + "}");
        }
    }

    private void foreignCurrencies() {
        Table main = chosen.main();
        Currencies.of(main).ifPresent(currencies -> {
            String column = main.isNamed(currencies.column())
                    ? "heading: " + DraftText.quoted(main.heading(currencies.column()))
                    : "column: " + Place.columnLetters(currencies.column());
            text.line("leave-out:");
            text.line("  - {" + column + ", equals: " + DraftText.listed(currencies.foreign())
                    + ", because: \"not in pounds\"}");
        });
    }

    /// The usual word for a total, or the whole label.
    private static String beginning(String label) {
        Matcher usual = USUAL.matcher(label);
        return usual.lookingAt() ? usual.group().toLowerCase(Locale.ROOT) : label.toLowerCase(Locale.ROOT);
    }

    private void remarks() {
        List<Integer> rows = chosen.tables().stream()
                .flatMap(table -> table.remarks().stream())
                .toList();
        Set<Integer> columns = new TreeSet<>();
        chosen.tables().forEach(table -> columns.addAll(table.columnsOfData()));
        if (!rows.isEmpty() && !columns.isEmpty()) {
            text.remark("Rows that fill none of these columns are remarks, such as row " + rows.getFirst() + ".");
            text.line("rows-fill: " + letters(columns));
        }
    }

    private static String letters(Set<Integer> columns) {
        return columns.stream().map(Place::columnLetters).collect(Collectors.joining(", ", "[", "]"));
    }
}
