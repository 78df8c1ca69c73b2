package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.LeaveOut;
import uk.commonbaseline.feed.FeedDefinition.LongLayout;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.sheet.SourceRow;

/// The feed's columns as they were found in one sheet: which of our columns stands where (from 0).
///
/// @param missing headings without which the extract can't be read
/// @param absent columns that are not there and may be missing
/// @param unknown columns (from 0) of whose headings the feed does not speak
/// @param lettered columns (from 0) that the feed names by their letters
/// @param findings headings that stand twice
/// @param drift rows that are not taken, since the columns are not those that were agreed
public record BoundColumns(
        List<BoundColumn> columns,
        List<BoundFigure> figures,
        List<BoundLeaveOut> leaveOut,
        Optional<BoundElements> elements,
        List<String> missing,
        List<ColumnRule> absent,
        List<Integer> unknown,
        List<Integer> lettered,
        List<Finding> findings,
        RowDrift drift) {

    public record BoundColumn(ColumnRule rule, int index) {}

    public record BoundFigure(WideColumn rule, int index) {}

    public record BoundLeaveOut(LeaveOut rule, int index) {}

    public record BoundElements(LongLayout rule, List<Integer> key, int element, int value) {
        public BoundElements {
            key = List.copyOf(key);
        }

        private String wordFor(int index) {
            if (index == element) {
                return "element";
            }
            if (index == value) {
                return "value";
            }
            return key.contains(index) ? "key" : "";
        }
    }

    public BoundColumns {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        leaveOut = List.copyOf(leaveOut);
        missing = List.copyOf(missing);
        absent = List.copyOf(absent);
        unknown = List.copyOf(unknown);
        lettered = List.copyOf(lettered);
        findings = List.copyOf(findings);
    }

    BoundColumns drifted(RowDrift rows) {
        return new BoundColumns(
                columns, figures, leaveOut, elements, missing, absent, unknown, lettered, findings, rows);
    }

    /// What the feed calls the column and reads it as; empty where it does not speak of it.
    Optional<Declared> findDeclared(int index) {
        return Stream.of(
                        columns.stream()
                                .filter(column -> column.index() == index)
                                .map(column -> new Declared(
                                        column.rule().headings().name(),
                                        column.rule().as())),
                        figures.stream()
                                .filter(figure -> figure.index() == index)
                                .map(figure -> new Declared(
                                        figure.rule().headings().name(),
                                        Optional.of(figure.rule().as()))),
                        leaveOut.stream()
                                .filter(rule -> rule.index() == index)
                                .map(rule -> new Declared(rule.rule().headings().name(), Optional.empty())))
                .flatMap(each -> each)
                .findFirst()
                .or(() -> elements.flatMap(bound -> declaredOf(bound, index)));
    }

    /// What the column does for rows with several figures, or for records of several rows.
    SheetShape.Role roleOf(int index) {
        for (int part = 0; part < figures.size(); part++) {
            if (figures.get(part).index() == index) {
                return new SheetShape.Role("", Optional.of(part));
            }
        }
        return elements.map(bound -> new SheetShape.Role(bound.wordFor(index), Optional.empty()))
                .orElse(SheetShape.Role.NONE);
    }

    record Declared(String name, Optional<Field> field) {}

    private static Optional<Declared> declaredOf(BoundElements bound, int index) {
        if (bound.element() == index) {
            return Optional.of(new Declared(bound.rule().element().name(), Optional.empty()));
        }
        return bound.value() == index
                ? Optional.of(new Declared(bound.rule().value().name(), Optional.empty()))
                : Optional.empty();
    }

    /// Every column (from 0) that is looked at while rows are read.
    BitSet needed(FeedDefinition feed) {
        BitSet needed = new BitSet();
        columns.forEach(column -> needed.set(column.index()));
        figures.forEach(figure -> needed.set(figure.index()));
        leaveOut.forEach(rule -> needed.set(rule.index()));
        feed.totals().forEach(rule -> needed.set(rule.column()));
        feed.rowsFill().forEach(needed::set);
        feed.section().ifPresent(rule -> needed.set(rule.column()));
        elements.ifPresent(bound -> {
            bound.key().forEach(needed::set);
            needed.set(bound.element());
            needed.set(bound.value());
        });
        return needed;
    }

    /// Whether the row repeats the headings, as printed pages do. One column alone does not show it.
    boolean standAgainIn(SourceRow row) {
        if (columns.size() < 2) {
            return false;
        }
        if (!columns.getFirst()
                .rule()
                .headings()
                .isSpelt(row.text(columns.getFirst().index()))) {
            return false;
        }
        for (BoundColumn column : columns) {
            Headings known = column.rule().headings();
            if (known.column().isPresent() || !known.match(row.text(column.index()))) {
                return false;
            }
        }
        return true;
    }

    /// Looks up every column of the feed among a sheet's headings.
    static BoundColumns bind(FeedDefinition feed, String sheet, List<String> headings) {
        return new Binding(feed, sheet, headings).bind();
    }

    private static final class Binding {
        private final FeedDefinition feed;
        private final String sheet;
        private final List<String> headings;
        private final boolean[] used;
        private final List<String> missing = new ArrayList<>();
        private final List<ColumnRule> absent = new ArrayList<>();
        private final List<Integer> lettered = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Binding(FeedDefinition feed, String sheet, List<String> headings) {
            this.feed = feed;
            this.sheet = sheet;
            this.headings = headings;
            this.used = new boolean[headings.size()];
        }

        BoundColumns bind() {
            List<BoundColumn> columns = new ArrayList<>();
            for (ColumnRule rule : feed.columns()) {
                find(rule.headings(), rule.mustStand())
                        .ifPresentOrElse(index -> columns.add(new BoundColumn(rule, index)), () -> absent.add(rule));
            }
            List<BoundFigure> figures = new ArrayList<>();
            for (WideColumn rule : feed.wide()) {
                find(rule.headings(), true).ifPresent(index -> figures.add(new BoundFigure(rule, index)));
            }
            List<BoundLeaveOut> leaveOut = new ArrayList<>();
            for (LeaveOut rule : feed.leaveOut()) {
                find(rule.headings(), true).ifPresent(index -> leaveOut.add(new BoundLeaveOut(rule, index)));
            }
            Optional<BoundElements> elements = feed.elements().map(this::elements);
            return new BoundColumns(
                    columns,
                    figures,
                    leaveOut,
                    elements,
                    missing,
                    absent,
                    unknown(),
                    lettered,
                    findings,
                    RowDrift.NONE);
        }

        private BoundElements elements(LongLayout rule) {
            List<Integer> key =
                    rule.key().stream().map(each -> find(each, true).orElse(0)).toList();
            return new BoundElements(
                    rule,
                    key,
                    find(rule.element(), true).orElse(0),
                    find(rule.value(), true).orElse(0));
        }

        private Optional<Integer> find(Headings wanted, boolean required) {
            if (wanted.column().isPresent()) {
                int index = wanted.column().get();
                lettered.add(index);
                if (index < used.length) {
                    used[index] = true;
                }
                return wanted.column();
            }
            int found = -1;
            for (int index = 0; index < headings.size(); index++) {
                if (wanted.match(headings.get(index))) {
                    if (found >= 0) {
                        findings.add(new HeadingTwice(
                                sheet, wanted.name(), Place.columnLetters(found), Place.columnLetters(index)));
                        break;
                    }
                    found = index;
                }
            }
            if (found >= 0) {
                used[found] = true;
                return Optional.of(found);
            }
            if (required && !missing.contains(wanted.name())) {
                missing.add(wanted.name());
            }
            return Optional.empty();
        }

        private List<Integer> unknown() {
            return IntStream.range(0, headings.size())
                    .filter(index -> !used[index] && !headings.get(index).isBlank() && !isDeclared(headings.get(index)))
                    .boxed()
                    .toList();
        }

        private boolean isDeclared(String heading) {
            return feed.personal().stream().anyMatch(known -> HeadingText.same(known, heading))
                    || feed.unused().stream().anyMatch(known -> HeadingText.same(known, heading));
        }
    }
}
