/// Station 8 of 10: what belongs to the baseline, decided for each row by the board's limits, and frozen with a content
/// hash.
@ApplicationModule(
        displayName = "8 Baseline: scoped, frozen, comparable",
        allowedDependencies = {"warehouse", "reconcile", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.baseline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
