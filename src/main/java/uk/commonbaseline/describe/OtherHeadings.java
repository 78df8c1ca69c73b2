package uk.commonbaseline.describe;

import java.util.List;
import uk.commonbaseline.feed.HeadingText;
import uk.commonbaseline.sheet.SourceRow;

/// Headings further down: of another table, or of the same one in another order.
final class OtherHeadings {
    private OtherHeadings() {}

    /// Whether the row holds nothing but texts, nearly all of which head a column here or are what columns are usually
    /// headed.
    static boolean are(SourceRow row, List<String> headings) {
        int width = HeadingRows.width(row);
        if (width < 2 || !HeadingRows.holdsTextOnly(row)) {
            return false;
        }
        int known = 0;
        int unknown = 0;
        for (int column = 0; column < row.width() && unknown * 3 <= width; column++) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                boolean heading =
                        headings.stream().anyMatch(own -> HeadingText.same(own, text)) || KnownHeadings.areLikely(text);
                known += heading ? 1 : 0;
                unknown += heading ? 0 : 1;
            }
        }
        return known >= 2 && unknown * 3 <= width;
    }

    /// The rows down to the next headings, or all.
    static List<SourceRow> above(List<SourceRow> rows, List<String> headings) {
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).number() > rows.get(at - 1).number() + 1 && are(rows.get(at), headings)) {
                return rows.subList(0, at);
            }
        }
        return rows;
    }
}
