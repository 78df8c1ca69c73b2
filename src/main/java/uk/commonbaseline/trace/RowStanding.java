package uk.commonbaseline.trace;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedRow;
import uk.commonbaseline.feed.FeedRows;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.trace.RowTracing.Held;
import uk.commonbaseline.trace.RowTracing.SheetOf;

/// What a row that brought no facts is, by reading the archived file as it was read before.
final class RowStanding {
    private final Archive archive;

    RowStanding(Archive archive) {
        this.archive = archive;
    }

    /// In words.
    ///
    /// @throws CannotTrace when the file has no such row
    String of(Held held, SheetOf sheet, int row, boolean rejected) {
        if (rejected) {
            return "a row of data, rejected: it went back with the receipt";
        }
        Optional<FeedDefinition> feed = archive.feed(held.council(), held.feed());
        if (feed.isEmpty()) {
            return "no facts; what it is can't be told, since the feed is no longer defined under jobs/feeds";
        }
        try (ArchivedFile archived = archive.open(held.keptAs(), held.readSha256())) {
            return switch (archived) {
                case ArchivedFile.Closed(String because) -> "no facts; what it is can't be told, since " + because;
                case ArchivedFile.Open open ->
                    inFile(open.path(), archive.definition(feed.get(), open.path()), held, sheet, row);
            };
        } catch (UnreadableFile unreadable) {
            return "no facts; the file can't be read: " + unreadable.finding().inPlainWords();
        }
    }

    private static String inFile(Path path, FeedDefinition feed, Held held, SheetOf sheet, int row) {
        int first = 0;
        try (SheetReader reader = Sheets.open(path, feed.layout())) {
            FeedRows rows = new FeedRows(feed, reader, _ -> {});
            while (rows.hasNext()) {
                FeedRow each = rows.next();
                if (each.row().sheetNo() == sheet.number()) {
                    first = first == 0 ? each.row().number() : first;
                    if (each.row().number() == row) {
                        return words(each);
                    }
                }
            }
        }
        return beside(path, feed, held, sheet, row, first);
    }

    private static String words(FeedRow row) {
        return switch (row) {
            case FeedRow.Data _ -> "a row of data that brought nothing of its own";
            case FeedRow.LeftOut leftOut -> "left out by a rule of the feed: " + leftOut.because();
            case FeedRow.Total _ -> "a total: compared with the rows above it, and never loaded";
        };
    }

    private static String beside(
            Path path, FeedDefinition feed, Held held, SheetOf sheet, int row, int firstRowOfData) {
        int last = 0;
        @Nullable SourceRow found = null;
        try (SheetReader reader = Sheets.open(path, feed.layout())) {
            while (reader.hasNext()) {
                SourceRow each = reader.next();
                if (each.sheetNo() == sheet.number()) {
                    last = each.number();
                    found = each.number() == row ? each : found;
                }
            }
        }
        if (row < 1 || row > last) {
            throw new CannotTrace("\"%s\" has no row %d%s: its last one is %d."
                    .formatted(held.fileName(), row, sheet.name().isEmpty() ? "" : " in sheet " + sheet.name(), last));
        }
        if (found == null || found.isBlank()) {
            return "a blank row";
        }
        return row < firstRowOfData
                ? "a heading, or a line above the headings"
                : "no row of data: a heading of a section or of the table, or below its end";
    }
}
