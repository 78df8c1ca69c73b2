package uk.commonbaseline.describe;

import java.util.Set;

/// A row that holds a total.
///
/// @param labelColumn from 0; the figure's own where the row has no words
/// @param columns all filled columns, from 0
/// @param agrees whether it is the sum of the rows above, or of those since the total before
record TotalRow(int row, int labelColumn, String label, Set<Integer> columns, boolean agrees) {
    TotalRow {
        columns = Set.copyOf(columns);
    }
}
