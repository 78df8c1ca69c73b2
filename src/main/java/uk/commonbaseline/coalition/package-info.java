/// Who gains and who leaves: what an option is worth to every coalition of its partners, how its worth is shared among
/// them, and what each partner's leaving costs itself and the others.
///
/// Exact decimals throughout; only where an exact answer would take too long is it sampled, and then its error is
/// stated.
@ApplicationModule(
        displayName = "Station 9: coalitions and shares",
        allowedDependencies = {"savings", "settings", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.coalition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
