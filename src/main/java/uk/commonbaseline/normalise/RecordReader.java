package uk.commonbaseline.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one record of a kind out of the fields of a row. Answers null when something it needs is missing or wrong;
/// the findings then say what.
interface RecordReader<T> {
    /// Reads record number `part` of the row; adds its figures to `measured` even where the record fails.
    @Nullable
    T read(FieldReader fields, Origin origin, int part, List<Measured> measured);
}
