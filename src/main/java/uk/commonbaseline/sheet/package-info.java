/// Station 2 of 10: CSV, XLS, XLSX and ODS files, packed or not, become rows that carry the officer's own coordinates.
/// Reads streams, so that memory stays flat; knows nothing of councils or meanings.
@ApplicationModule(displayName = "2 Sheet: files become rows", allowedDependencies = "finding")
@NullMarked
package uk.commonbaseline.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
