package uk.commonbaseline.feed;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
/// @param findings headings that are new, or stand twice
public record BoundColumns(
        List<BoundColumn> columns,
        List<BoundFigure> figures,
        List<BoundLeaveOut> leaveOut,
        Optional<BoundElements> elements,
        List<String> missing,
        List<Finding> findings) {

    public record BoundColumn(ColumnRule rule, int index) {}

    public record BoundFigure(WideColumn rule, int index) {}

    public record BoundLeaveOut(LeaveOut rule, int index) {}

    public record BoundElements(LongLayout rule, List<Integer> key, int element, int value) {
        public BoundElements {
            key = List.copyOf(key);
        }
    }

    public BoundColumns {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
        leaveOut = List.copyOf(leaveOut);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
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
                find(rule.headings(), rule.required()).ifPresent(index -> columns.add(new BoundColumn(rule, index)));
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
            noteUnknown();
            return new BoundColumns(columns, figures, leaveOut, elements, missing, findings);
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

        private void noteUnknown() {
            for (int index = 0; index < headings.size(); index++) {
                String heading = headings.get(index);
                if (!used[index] && !heading.isBlank() && !isDeclared(heading)) {
                    findings.add(new ColumnNotKnown(sheet, Place.columnLetters(index), shortened(heading)));
                }
            }
        }

        private boolean isDeclared(String heading) {
            return feed.personal().stream().anyMatch(known -> HeadingText.same(known, heading))
                    || feed.unused().stream().anyMatch(known -> HeadingText.same(known, heading));
        }

        private static String shortened(String heading) {
            String oneLine = heading.replaceAll("\\s+", " ");
            return oneLine.length() > 60 ? oneLine.substring(0, 60) + "…" : oneLine;
        }
    }
}
