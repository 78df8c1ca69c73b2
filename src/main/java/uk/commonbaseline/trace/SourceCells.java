package uk.commonbaseline.trace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.report.Fact;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// The cells behind facts, as they stand in the archived files. Only the columns that hold the figures are read; what a
/// person is paid is masked unless it was asked for by somebody who may see it.
final class SourceCells {
    private static final String MASK = "(masked)";

    private final Archive archive;
    private final boolean restricted;

    SourceCells(Archive archive, boolean restricted) {
        this.archive = archive;
        this.restricted = restricted;
    }

    /// The cells of each fact, in the order of the facts: `G31 "1,240.50"`, or why they can't be shown.
    List<String> of(List<Fact> facts) {
        Map<Fact, String> words = new HashMap<>();
        Map<Integer, List<Fact>> byFile = facts.stream().collect(Collectors.groupingBy(Fact::deliveryId));
        byFile.values().forEach(its -> words.putAll(ofOneFile(its)));
        return facts.stream().map(fact -> words.getOrDefault(fact, "")).toList();
    }

    private Map<Fact, String> ofOneFile(List<Fact> facts) {
        Fact first = facts.getFirst();
        Optional<FeedDefinition> feed = archive.feed(first);
        if (feed.isEmpty()) {
            return all(
                    facts,
                    "the feed %s of %s is no longer defined under jobs/feeds".formatted(first.feed(), first.council()));
        }
        try (ArchivedFile archived = archive.open(first)) {
            return switch (archived) {
                case ArchivedFile.Closed(String because) -> all(facts, because);
                case ArchivedFile.Open open -> read(open.path(), feed.get(), facts);
            };
        }
    }

    private Map<Fact, String> read(Path path, FeedDefinition feed, List<Fact> facts) {
        try (SheetReader rows = Sheets.open(path, archive.definition(feed, path).layout())) {
            return read(rows, facts);
        } catch (UnreadableFile unreadable) {
            return all(facts, "the file can't be read: " + unreadable.finding().inPlainWords());
        }
    }

    private static Map<Fact, String> all(List<Fact> facts, String words) {
        return facts.stream().collect(Collectors.toMap(fact -> fact, _ -> words, (one, _) -> one));
    }

    private Map<Fact, String> read(SheetReader rows, List<Fact> facts) {
        rows.need(columnsOf(facts));
        Map<Fact, List<String>> found = new HashMap<>();
        int last = facts.stream().mapToInt(Fact::lastRow).max().orElse(0);
        int lastSheet = facts.stream().mapToInt(Fact::sheetNo).max().orElse(0);
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (row.sheetNo() > lastSheet || (row.sheetNo() == lastSheet && row.number() > last)) {
                break;
            }
            facts.stream()
                    .filter(fact -> fact.sheetNo() == row.sheetNo()
                            && fact.row() <= row.number()
                            && row.number() <= fact.lastRow())
                    .forEach(fact ->
                            found.computeIfAbsent(fact, _ -> new ArrayList<>()).addAll(cells(fact, row)));
        }
        Map<Fact, String> words = new HashMap<>();
        facts.forEach(fact -> words.put(
                fact,
                found.containsKey(fact)
                        ? String.join("  ", found.get(fact))
                        : fact.row() > 0 ? "the file has no such row" : ""));
        return words;
    }

    private List<String> cells(Fact fact, SourceRow row) {
        return columns(fact).stream()
                .filter(column -> !row.text(column).isEmpty())
                .map(column -> "%s%d \"%s\""
                        .formatted(Place.columnLetters(column), row.number(), shown(fact, row.text(column))))
                .toList();
    }

    /// Of staff files, texts are never shown: a figure's cell that holds one may hold a name. A record of several rows
    /// has its pay among its other figures.
    private String shown(Fact fact, String text) {
        if (!fact.isOfStaff()) {
            return text;
        }
        boolean pay = fact.isPay() || fact.lastRow() > fact.row();
        boolean figure = text.matches("[-+£(]?\\s*[\\d.,]+\\s*[)%-]?");
        return figure && (restricted || !pay) ? text : MASK;
    }

    private static BitSet columnsOf(List<Fact> facts) {
        BitSet columns = new BitSet();
        facts.forEach(fact -> columns(fact).forEach(columns::set));
        return columns;
    }

    private static Set<Integer> columns(Fact fact) {
        return fact.columns().isEmpty()
                ? new TreeSet<>()
                : Arrays.stream(fact.columns().split(" "))
                        .map(Place::columnIndex)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
