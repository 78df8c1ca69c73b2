/// Station 7 of 10: what was read equals what was loaded, rejected and left out, in rows and to the penny;
/// what councils say twice agrees, by the 21 checks of each baseline; and who has signed. A check that could not run is
/// not a pass.
@ApplicationModule(
        displayName = "7 Reconcile: every row and pound accounted for",
        allowedDependencies = {"warehouse", "feed", "finding", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.reconcile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
