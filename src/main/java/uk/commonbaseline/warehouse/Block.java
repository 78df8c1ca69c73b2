package uk.commonbaseline.warehouse;

import java.util.List;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.normalise.Normalised;

/// Some thousand consecutive records of one file, loaded and committed together with the cursor behind them.
///
/// @param findings those about headings, sheets and totals that came up on the way; records carry their own
/// @param tally what these records brought
/// @param cursor where to go on after this block
public record Block<T>(List<Normalised<T>> records, List<Finding> findings, Tally tally, Cursor cursor) {
    /// The last row that is done: the sheet's position among those read, from 1, and the row number; 0, 0 at the start.
    public record Cursor(int sheetNo, int row) {
        public static final Cursor START = new Cursor(0, 0);

        /// Nothing is left, not even a finding about a total behind the last row.
        static final Cursor END = new Cursor(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
