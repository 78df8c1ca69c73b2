/// Station 7 of 10: what was read equals what was loaded, rejected and left out, in rows and to the penny;
/// and what councils say twice agrees. A check that could not run is not a pass.
@ApplicationModule(
        displayName = "7 Reconcile: every row and pound accounted for",
        allowedDependencies = {"warehouse", "finding", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
