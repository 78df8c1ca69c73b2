package uk.commonbaseline.corrections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.commonbaseline.corrections.Correction.Way;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// The cells that an officer changed in the returned workbook itself: those that differ from the file as she sent it.
final class EditedCells {
    private static final int MOST = 20_000;

    private final List<Correction> found = new ArrayList<>();

    /// Whether only some of the file's rows came back.
    private final boolean part;

    private EditedCells(boolean part) {
        this.part = part;
    }

    /// All of them; none where the Findings sheet was returned alone.
    ///
    /// @throws Refused when rows were added or removed
    static List<Correction> find(Path sent, FileLayout layout, ReturnedFile returned) {
        List<String> present = ReturnedFile.sheetNames(returned.file(), returned.format());
        boolean part = layout.format() == Format.CSV && present.contains(PlainWorkbook.PART);
        List<String> wanted = part ? List.of(PlainWorkbook.PART) : wanted(sent, layout);
        boolean whole = wanted.stream()
                .allMatch(name -> present.stream().anyMatch(each -> each.strip().equalsIgnoreCase(name)));
        if (!whole || wanted.isEmpty()) {
            return List.of();
        }
        FileLayout marked = new FileLayout(returned.format(), "UTF-8", ',', wanted);
        try (SheetReader before = Sheets.open(sent, layout);
                SheetReader after = Sheets.open(returned.file(), marked)) {
            EditedCells edited = new EditedCells(part);
            edited.compare(new Filled(before), new Filled(after));
            return edited.found;
        }
    }

    /// The sheets that the feed reads, by their names in the returned workbook.
    private static List<String> wanted(Path sent, FileLayout layout) {
        if (layout.format() == Format.CSV) {
            return List.of(PlainWorkbook.SHEET);
        }
        if (!layout.sheets().isEmpty()) {
            return layout.sheets().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        }
        try (SheetReader rows = Sheets.open(sent, layout)) {
            return rows.hasNext() ? List.of(rows.next().sheet().strip()) : List.of();
        }
    }

    /// Rows that hold anything, one ahead.
    private static final class Filled {
        private final SheetReader rows;
        Optional<SourceRow> row = Optional.empty();

        Filled(SheetReader rows) {
            this.rows = rows;
            advance();
        }

        void advance() {
            row = Optional.empty();
            while (row.isEmpty() && rows.hasNext()) {
                row = Optional.of(rows.next()).filter(each -> !each.isBlank());
            }
        }

        /// Rows of a sheet come before those of the next; behind the last row, everything is over.
        int[] position() {
            return row.map(each -> new int[] {each.sheetNo(), each.number()}).orElse(new int[] {Integer.MAX_VALUE, 0});
        }
    }

    private void compare(Filled before, Filled after) {
        while (before.row.isPresent() || after.row.isPresent()) {
            int order = order(before.position(), after.position());
            if (order > 0) {
                throw new Refused(
                        new Refused.RowsMoved(after.row.map(SourceRow::sheet).orElse("")));
            }
            SourceRow was = before.row.orElseThrow();
            if (order < 0 && part) {
                before.advance();
                continue;
            }
            compare(was, order == 0 ? after.row.orElseThrow() : SourceRow.ofTexts(was.number(), List.of()));
            before.advance();
            if (order == 0) {
                after.advance();
            }
        }
        refuseMovedRows();
    }

    private static int order(int[] one, int[] other) {
        return one[0] != other[0] ? Integer.compare(one[0], other[0]) : Integer.compare(one[1], other[1]);
    }

    private void compare(SourceRow before, SourceRow after) {
        for (int column = 0; column < Math.max(before.width(), after.width()); column++) {
            if (!before.text(column).equals(after.text(column))) {
                found.add(new Correction(
                        before.sheet(), before.number(), column, after.text(column), after.kind(column), Way.CELL));
            }
        }
        if (found.size() > MOST) {
            throw new Refused(new Refused.RowsMoved(before.sheet()));
        }
    }

    /// A row taken out from the middle leaves the last row empty and shifts the others.
    private void refuseMovedRows() {
        long rows = found.stream()
                .map(each -> each.sheet() + "!" + each.row())
                .distinct()
                .count();
        if (rows > 3 && lastRowWasEmptied()) {
            throw new Refused(new Refused.RowsMoved(found.getLast().sheet()));
        }
    }

    private boolean lastRowWasEmptied() {
        Correction last = found.getLast();
        return found.stream()
                .filter(each -> each.row() == last.row() && each.sheet().equals(last.sheet()))
                .allMatch(each -> each.text().isEmpty());
    }
}
