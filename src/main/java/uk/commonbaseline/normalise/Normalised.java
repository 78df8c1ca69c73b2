package uk.commonbaseline.normalise;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.feed.RowDrift;
import uk.commonbaseline.finding.Finding;

/// What became of one record of the file (one row, or several that belong together).
///
/// @param rows physical rows that made it
/// @param records what is to be loaded; empty unless accepted
/// @param measured its figures, whatever its fate
public record Normalised<T>(
        Origin origin, int rows, Fate fate, List<T> records, List<Measured> measured, List<Finding> findings) {

    public enum Fate {
        ACCEPTED,
        REJECTED,
        /// By a declared rule of the feed.
        LEFT_OUT
    }

    /// This record, rejected without findings of its own where no row of its sheet is to be taken.
    Normalised<T> asOf(RowDrift drift) {
        return drift.wholeSheet() && fate != Fate.LEFT_OUT
                ? new Normalised<>(origin, rows, Fate.REJECTED, List.of(), measured, List.of())
                : this;
    }

    /// This record with more findings; rejected when one of them rejects.
    public Normalised<T> with(List<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        boolean rejected = fate == Fate.REJECTED
                || more.stream().anyMatch(each -> each.consequence().rejects());
        return new Normalised<>(
                origin, rows, rejected ? Fate.REJECTED : fate, rejected ? List.of() : records, measured, all);
    }
}
