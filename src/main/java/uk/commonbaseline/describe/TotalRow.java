package uk.commonbaseline.describe;

import java.util.Set;
import java.util.regex.Pattern;

/// A row that holds a total.
///
/// @param labelColumn from 0; the figure's own where the row has no words
/// @param columns all filled columns, from 0
/// @param agrees whether it is the sum of the rows above, or of those since the total before
record TotalRow(int row, int labelColumn, String label, Set<Integer> columns, boolean agrees) {
    private static final Pattern JUST_TOTAL =
            Pattern.compile("(grand |sub[- ]?|overall |report )?totals?:?", Pattern.CASE_INSENSITIVE);

    /// Whether the label is nothing but the word for a total.
    static boolean isJustTotal(String label) {
        return JUST_TOTAL.matcher(label).matches();
    }

    TotalRow {
        columns = Set.copyOf(columns);
    }
}
