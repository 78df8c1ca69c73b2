package uk.commonbaseline.receipt;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.finding.Place;

/// Places as a person would list them: `ICT!G31 to G36`, `Legal!H14`, `row 7`. At most twenty are listed.
final class PlaceRanges {
    private static final int MOST = 20;

    private PlaceRanges() {}

    /// The three arrays run in parallel, sorted by sheet, column and row.
    static List<String> of(String[] sheets, Integer[] rows, String[] columns) {
        List<String> listed = new ArrayList<>();
        int from = 0;
        while (from < rows.length && listed.size() < MOST) {
            int to = from;
            while (to + 1 < rows.length
                    && sheets[to + 1].equals(sheets[from])
                    && columns[to + 1].equals(columns[from])
                    && rows[to + 1] == rows[to] + 1) {
                to++;
            }
            listed.add(range(sheets[from], columns[from], rows[from], rows[to]));
            from = to + 1;
        }
        if (from < rows.length) {
            listed.add("and " + (rows.length - from) + " more");
        }
        return listed;
    }

    private static String range(String sheet, String column, int first, int last) {
        String place = new Place(sheet, first, column).toString();
        if (first == last) {
            return place;
        }
        return place + " to " + column + last;
    }
}
