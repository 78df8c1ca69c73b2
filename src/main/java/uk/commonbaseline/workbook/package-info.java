/// The full cash flow of all options as a workbook with live formulas, so that a finance officer can follow, audit and
/// change every cell. What the formulas give is compared inside the workbook with what was appraised.
@ApplicationModule(
        displayName = "Cash flow as a workbook",
        allowedDependencies = {"savings", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
