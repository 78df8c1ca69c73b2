package uk.commonbaseline.corrections;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// Changes cells in the content of an OpenDocument spreadsheet; every character outside the changed cells stays. Equal
/// rows and equal cells are written once with a count there: where one of them changes, the count is parted.
///
/// @param <T> what is wanted of a cell
final class OdsSheets<T> {
    /// In place of a column: the first cell of the row that holds anything and can be seen.
    static final int FIRST_FILLED = -1;

    private static final String ROWS = "table:number-rows-repeated";
    private static final String COLUMNS = "table:number-columns-repeated";
    private static final String DEFAULT_STYLE = "table:default-cell-style-name";
    private static final List<String> FRAMES = List.of(
            "table-row-group",
            "table-header-rows",
            "table-rows",
            "table-column-group",
            "table-header-columns",
            "table-columns");

    private final String xml;
    private final Change<T> change;
    private final Map<String, NavigableMap<Integer, NavigableMap<Integer, List<T>>>> wanted = new HashMap<>();
    private final StringBuilder out;
    private int copied;

    /// What becomes of one cell.
    interface Change<T> {
        /// The cell anew, with its tags.
        String apply(OldCell cell, List<T> all);
    }

    /// A cell as it stands.
    ///
    /// @param tag its opening tag, without a count
    /// @param content what stands between its tags
    /// @param style by which it is shown, its column's or row's included; empty for none
    record OldCell(Tag tag, String content, String style) {
        boolean isBlank() {
            return content.isBlank() && tag.attribute("office:value-type").isEmpty();
        }
    }

    OdsSheets(String xml, Change<T> change) {
        this.xml = xml;
        this.change = change;
        this.out = new StringBuilder(xml.length() + 4096);
    }

    /// @param row from 1
    /// @param column from 0, or [#FIRST_FILLED]
    void want(String sheet, int row, int column, T what) {
        wanted.computeIfAbsent(sheet.strip(), _ -> new TreeMap<>())
                .computeIfAbsent(row, _ -> new TreeMap<>())
                .computeIfAbsent(column, _ -> new ArrayList<>())
                .add(what);
    }

    /// The content anew.
    ///
    /// @throws CannotBeMarked when a cell is not where it is wanted
    String changed() {
        XmlTags tags = new XmlTags(xml);
        if (tags.next("spreadsheet").isEmpty()) {
            throw new CannotBeMarked("no spreadsheet");
        }
        for (Optional<Tag> next = tags.next();
                next.isPresent() && !next.get().closes("spreadsheet");
                next = tags.next()) {
            Tag tag = next.get();
            if (tag.opens("table") && !tag.isEmpty()) {
                String name = XmlTags.unescaped(tag.attribute("table:name").orElse(""))
                        .strip();
                new OneSheet(Optional.ofNullable(wanted.remove(name)).orElseGet(TreeMap::new)).walk(tags);
            } else {
                tags.endOf(tag);
            }
        }
        if (!wanted.isEmpty()) {
            throw new CannotBeMarked("a sheet is not there");
        }
        copyTo(xml.length());
        return out.toString();
    }

    private void copyTo(int end) {
        out.append(xml, copied, end);
        copied = end;
    }

    private final class OneSheet {
        private final NavigableMap<Integer, NavigableMap<Integer, List<T>>> rows;
        private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();
        private final BitSet hidden = new BitSet();
        private int columns;
        private int row;

        OneSheet(NavigableMap<Integer, NavigableMap<Integer, List<T>>> rows) {
            this.rows = rows;
        }

        void walk(XmlTags tags) {
            while (true) {
                Tag tag = tags.next().orElseThrow(() -> new CannotBeMarked("a sheet is not closed"));
                if (tag.closes("table")) {
                    break;
                }
                if (tag.opens("table-column")) {
                    column(tag);
                    tags.endOf(tag);
                } else if (tag.opens("table-row")) {
                    row(tag, tags.endOf(tag));
                } else if (!tag.closes() && !FRAMES.contains(tag.name())) {
                    tags.endOf(tag);
                }
            }
            if (!rows.isEmpty()) {
                throw new CannotBeMarked("a row is not there");
            }
        }

        private void column(Tag tag) {
            int count = tag.number(COLUMNS, 1);
            columnStyles.put(columns, tag.attribute(DEFAULT_STYLE).orElse(""));
            if (tag.attribute("table:visibility")
                    .filter(state -> !state.equals("visible"))
                    .isPresent()) {
                hidden.set(columns, Math.min(columns + count, 1 << 14));
            }
            columns += count;
        }

        private void row(Tag tag, int end) {
            int count = tag.number(ROWS, 1);
            NavigableMap<Integer, NavigableMap<Integer, List<T>>> here = rows.subMap(row + 1, true, row + count, true);
            if (!here.isEmpty()) {
                copyTo(tag.start());
                String body = xml.substring(tag.end(), end);
                int done = row;
                for (Map.Entry<Integer, NavigableMap<Integer, List<T>>> each : here.entrySet()) {
                    repeat(tag, body, each.getKey() - 1 - done);
                    out.append(new OneRow(tag, body, each.getValue()).changed());
                    done = each.getKey();
                }
                repeat(tag, body, row + count - done);
                copied = end;
                here.clear();
            }
            row += count;
        }

        private void repeat(Tag tag, String body, int count) {
            if (count > 0) {
                out.append(tag.with(ROWS, String.valueOf(count))).append(body);
            }
        }

        /// One row with its cells parted.
        private final class OneRow {
            private final Tag tag;
            private final String body;
            private final NavigableMap<Integer, List<T>> cells;
            private final StringBuilder made = new StringBuilder();
            private int column;

            OneRow(Tag tag, String body, NavigableMap<Integer, List<T>> cells) {
                this.tag = tag;
                this.body = tag.isEmpty() ? "" : body.substring(0, body.lastIndexOf("</"));
                this.cells = cells;
            }

            String changed() {
                settleFirstFilled();
                String opening = tag.attribute(ROWS).isPresent() ? tag.with(ROWS, "1") : tag.text();
                made.append(tag.isEmpty() ? opening.substring(0, opening.length() - 2) + ">" : opening);
                walk((cell, count, whole) -> part(cell, count, whole));
                addBehind();
                return made.append("</")
                        .append(tag.prefix())
                        .append("table-row>")
                        .toString();
            }

            /// Finds the cell on which a finding about the whole row is shown.
            private void settleFirstFilled() {
                List<T> ofRow = cells.remove(FIRST_FILLED);
                if (ofRow != null) {
                    int[] first = {0, 0};
                    walk((cell, count, _) -> {
                        if (first[1] == 0 && !cell.isBlank() && !hidden.get(column)) {
                            first[0] = column;
                            first[1] = 1;
                        }
                        column += count;
                    });
                    column = 0;
                    cells.computeIfAbsent(first[0], _ -> new ArrayList<>()).addAll(ofRow);
                }
            }

            private interface Visit {
                void cell(OldCell cell, int count, String whole);
            }

            private void walk(Visit visit) {
                XmlTags tags = new XmlTags(body);
                for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
                    Tag cell = next.get();
                    int end = tags.endOf(cell);
                    String inside = cell.isEmpty() ? "" : body.substring(cell.end(), body.lastIndexOf("</", end - 1));
                    visit.cell(
                            new OldCell(cell, inside, style(cell)),
                            cell.number(COLUMNS, 1),
                            body.substring(cell.start(), end));
                }
            }

            private String style(Tag cell) {
                return cell.attribute("table:style-name")
                        .or(() -> tag.attribute(DEFAULT_STYLE))
                        .orElseGet(() -> Optional.ofNullable(columnStyles.floorEntry(column))
                                .map(Map.Entry::getValue)
                                .orElse(""));
            }

            private void part(OldCell cell, int count, String whole) {
                NavigableMap<Integer, List<T>> here = cells.subMap(column, true, column + count - 1, true);
                if (here.isEmpty()) {
                    made.append(whole);
                } else {
                    int done = column;
                    for (Map.Entry<Integer, List<T>> each : here.entrySet()) {
                        repeat(cell, whole, each.getKey() - done);
                        made.append(change.apply(single(cell), each.getValue()));
                        done = each.getKey() + 1;
                    }
                    repeat(cell, whole, column + count - done);
                    here.clear();
                }
                column += count;
            }

            private void repeat(OldCell cell, String whole, int count) {
                if (count > 0) {
                    made.append(cell.tag().with(COLUMNS, String.valueOf(count)))
                            .append(whole.substring(cell.tag().text().length()));
                }
            }

            private OldCell single(OldCell cell) {
                String opening = cell.tag().attribute(COLUMNS).isPresent()
                        ? cell.tag().with(COLUMNS, "1")
                        : cell.tag().text();
                return new OldCell(new XmlTags(opening).next().orElseThrow(), cell.content(), cell.style());
            }

            /// Cells behind the last one of the row.
            private void addBehind() {
                cells.forEach((at, all) -> {
                    String empty = "<" + tag.prefix() + "table-cell/>";
                    OldCell fresh = new OldCell(new XmlTags(empty).next().orElseThrow(), "", "");
                    if (at > column) {
                        made.append(fresh.tag().with(COLUMNS, String.valueOf(at - column)));
                    }
                    made.append(change.apply(fresh, all));
                    column = at + 1;
                });
            }
        }
    }
}
