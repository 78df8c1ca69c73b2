package uk.commonbaseline.normalise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.BoundColumns;
import uk.commonbaseline.feed.BoundColumns.BoundColumn;
import uk.commonbaseline.feed.BoundColumns.BoundFigure;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Wording;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.finding.Quoted;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.SourceRow;

/// The cells of one record, by field, wherever they stand: in columns, in the section heading, in constants of the
/// feed,
/// or spread over several rows. Filled anew for each record, so that a million rows need no more memory than one.
final class FieldCells {
    private final FeedDefinition feed;
    private final Quoted quoted;
    private final Map<Field, Slot> slots = new EnumMap<>(Field.class);
    private final List<Slot> touched = new ArrayList<>();
    private final Map<String, CellKind> constants = new HashMap<>();
    private final Map<Field, Slot> beforeFigures = new EnumMap<>(Field.class);

    FieldCells(FeedDefinition feed) {
        this.feed = feed;
        this.quoted = feed.quoted();
        for (Field field : Field.values()) {
            slots.put(field, new Slot());
        }
    }

    /// What one field holds at the moment.
    private static final class Slot {
        private @Nullable String text;
        private CellKind kind = CellKind.BLANK;
        private @Nullable SourceRow row;
        private int column;
        private @Nullable String heading;
        private String written = "";

        void forget() {
            text = null;
            kind = CellKind.BLANK;
            row = null;
            heading = null;
            written = "";
        }

        void become(Slot other) {
            text = other.text;
            kind = other.kind;
            row = other.row;
            column = other.column;
            heading = other.heading;
            written = other.written;
        }

        void put(String content, CellKind as) {
            text = content;
            kind = as;
        }

        void standsAt(SourceRow where, int index, @Nullable String under) {
            row = where;
            column = index;
            heading = under;
        }
    }

    /// Takes over a row; forgets the record before.
    void begin(SourceRow row, BoundColumns bound, @Nullable String section, List<Finding> found) {
        touched.forEach(Slot::forget);
        touched.clear();
        feed.values().forEach(this::putConstant);
        feed.section().ifPresent(rule -> putText(rule.as(), section == null ? "" : section, row, rule.column()));
        for (BoundColumn column : bound.columns()) {
            put(column, row, found);
        }
        for (BoundFigure figure : bound.figures()) {
            remember(figure.rule().as());
            figure.rule().values().keySet().forEach(this::remember);
        }
    }

    private void remember(Field field) {
        beforeFigures.computeIfAbsent(field, _ -> new Slot()).become(slot(field));
    }

    /// Takes one of several figures of the row already begun, forgetting the one before; false when its cell is empty.
    boolean takeFigure(SourceRow row, BoundFigure figure) {
        beforeFigures.forEach((field, before) -> fill(field).become(before));
        figure.rule().values().forEach(this::putConstant);
        putCell(
                figure.rule().as(),
                row,
                figure.index(),
                figure.rule().headings().name(),
                figure.rule().written());
        return !row.text(figure.index()).isEmpty();
    }

    /// Takes one element of a record that is spread over rows.
    void takeElement(SourceRow row, int column, Field field, String heading) {
        putCell(field, row, column, heading, "");
    }

    boolean isFilled(Field field) {
        return !text(field).isEmpty();
    }

    /// The cell's text, or ours for it where the feed translates words; empty when there is none.
    String text(Field field) {
        @Nullable String text = slot(field).text;
        return text == null ? "" : text;
    }

    String written(Field field) {
        return slot(field).written;
    }

    boolean isGiven(Field field) {
        return slot(field).text != null;
    }

    Cell cell(Field field) {
        Slot slot = slot(field);
        return new Cell(text(field), slot.kind, slot.row, slot.column, heading(field), quoted);
    }

    String heading(Field field) {
        @Nullable String heading = slot(field).heading;
        return heading == null ? field.word() : heading;
    }

    Place place(Field field) {
        Slot slot = slot(field);
        return slot.row == null ? Place.WHOLE_FILE : slot.row.place(slot.column);
    }

    /// The field's place, to be written; it is emptied before the next record.
    private Slot fill(Field field) {
        Slot slot = slot(field);
        touched.add(slot);
        return slot;
    }

    private Slot slot(Field field) {
        return Objects.requireNonNull(slots.get(field));
    }

    private void put(BoundColumn column, SourceRow row, List<Finding> found) {
        ColumnRule rule = column.rule();
        if (rule.split().isPresent()) {
            putGroups(rule, row, column.index(), found);
            return;
        }
        Field field = rule.as().orElseThrow();
        boolean repeated = isGiven(field) && row.text(column.index()).isEmpty();
        if (!repeated && !isErrorBesideConstant(rule, field, row, column.index(), found)) {
            putCell(field, row, column.index(), rule.headings().name(), rule.written());
            translate(field, rule.wording(), found);
        }
    }

    /// A code that the program could not look up is told, and counts as the feed says of rows that tell none.
    private boolean isErrorBesideConstant(
            ColumnRule rule, Field field, SourceRow row, int column, List<Finding> found) {
        boolean code = field == Field.COST_CENTRE || field == Field.SUBJECTIVE || field == Field.UNIT;
        if (!code || !feed.values().containsKey(field) || !ShownErrors.holds(row.kind(column), row.text(column))) {
            return false;
        }
        found.add(new CellProblem.ErrorTakenAsEmpty(
                row.place(column), rule.headings().name(), row.text(column), text(field)));
        return true;
    }

    private void putGroups(ColumnRule rule, SourceRow row, int column, List<Finding> found) {
        String text = row.text(column);
        Matcher matcher = rule.split().orElseThrow().matcher(text);
        boolean matches = matcher.matches();
        rule.fields().forEach(field -> {
            @Nullable String part = matches ? matcher.group(ColumnRule.groupName(field)) : null;
            putText(field, part == null ? "" : part, row, column);
            slot(field).standsAt(row, column, rule.headings().name());
        });
        if (!matches && !text.isEmpty()) {
            found.add(new UnknownWord(
                    row.place(column),
                    rule.headings().name(),
                    feed.quoted().quote(text),
                    "codes of the agreed pattern"));
        }
    }

    private void translate(Field field, Wording wording, List<Finding> found) {
        String text = text(field);
        if (wording.words().isEmpty() && wording.otherwise().isEmpty()) {
            return;
        }
        @Nullable String ours = wording.words().get(text.toLowerCase(Locale.ROOT));
        if (ours == null && !text.isEmpty()) {
            ours = wording.otherwise().orElse(null);
        }
        if (ours != null) {
            slot(field).put(ours, CellKind.TEXT);
        } else if (!text.isEmpty()) {
            Cell cell = cell(field);
            found.add(
                    cell.isError()
                            ? new CellProblem.ErrorInCell(cell.place(), cell.heading(), cell.text())
                            : new UnknownWord(cell.place(), cell.heading(), cell.quoted(), listed(wording)));
            slot(field).put("", CellKind.BLANK);
        }
    }

    private static String listed(Wording wording) {
        return String.join(
                ", ",
                wording.words().keySet().stream()
                        .filter(word -> !word.isEmpty())
                        .sorted()
                        .toList());
    }

    private void putConstant(Field field, String value) {
        Slot slot = fill(field);
        slot.forget();
        slot.put(value, constants.computeIfAbsent(value, FieldCells::kindOfConstant));
    }

    /// Constants are written our way, whatever notation the file has: `2007-04-01`, `37.5`.
    private static CellKind kindOfConstant(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return CellKind.DATE;
        }
        return value.matches("-?\\d+(\\.\\d+)?") ? CellKind.NUMBER : CellKind.TEXT;
    }

    private void putText(Field field, String text, SourceRow row, int column) {
        Slot slot = fill(field);
        slot.forget();
        slot.put(text, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT);
        slot.standsAt(row, column, null);
    }

    private void putCell(Field field, SourceRow row, int column, String heading, String way) {
        Slot slot = fill(field);
        slot.put(row.text(column), row.kind(column));
        slot.standsAt(row, column, heading);
        slot.written = way;
    }
}
