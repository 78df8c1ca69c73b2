package uk.commonbaseline.corrections;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// The row in which a file has its headings, also where some of them are wrong: the declared one, or that in which most
/// of them stand.
///
/// @param number from 1; 0 where there is none
record HeadingRow(String sheet, int number) {
    private static final int ROWS_SEARCHED = 60;

    /// Of the sheet, or of the first that is read where none is named.
    static HeadingRow of(FeedDefinition feed, Path file, String sheet) {
        int declared = feed.headings().last().orElse(0);
        List<Headings> known = Stream.concat(
                        feed.columns().stream().map(ColumnRule::headings),
                        feed.wide().stream().map(WideColumn::headings))
                .toList();
        HeadingRow best = new HeadingRow(sheet, 0);
        long most = 0;
        try (SheetReader rows = Sheets.open(file, feed.layout())) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                boolean here =
                        sheet.isEmpty() ? row.sheetNo() == 1 : row.sheet().equals(sheet);
                if (here && row.number() == declared) {
                    return new HeadingRow(row.sheet(), declared);
                }
                long found = here && row.number() <= ROWS_SEARCHED ? matches(row, known) : 0;
                if (found > most) {
                    most = found;
                    best = new HeadingRow(row.sheet(), row.number());
                }
                if (row.number() > ROWS_SEARCHED && (here || row.sheetNo() > 1) && most > 0) {
                    break;
                }
            }
        }
        return best;
    }

    private static long matches(SourceRow row, List<Headings> known) {
        return known.stream()
                .filter(headings -> Stream.iterate(0, at -> at < row.width(), at -> at + 1)
                        .anyMatch(at -> !row.text(at).isEmpty() && headings.match(row.text(at))))
                .count();
    }
}
