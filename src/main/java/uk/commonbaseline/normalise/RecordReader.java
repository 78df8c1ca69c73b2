package uk.commonbaseline.normalise;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Finding;

/// Makes one record of a kind out of the fields of a row. Answers null when something it needs is missing or wrong;
/// the findings then say what.
interface RecordReader<T> {
    /// Reads record number `part` of the row; adds its figures to `measured` even where the record fails.
    @Nullable
    T read(FieldReader fields, Origin origin, int part, List<Measured> measured);

    /// Whether a row is none of ours. It is asked once for each row, before its first record.
    default boolean leavesOut(FieldReader fields) {
        return false;
    }

    /// Tells what only shows at the end of the file.
    default void end(Consumer<Finding> found) {}
}
