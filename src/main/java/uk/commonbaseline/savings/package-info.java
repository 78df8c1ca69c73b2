/// Station 9 of 10: options are costed against a frozen baseline.
///
/// Pure arithmetic on exact decimals: what an option saves, what it costs to get there, when it has paid back, and for
/// whom. All assumptions come from `jobs/options/*.yml`, all bases from the baseline; neither is ever typed in here.
@ApplicationModule(
        displayName = "Station 9: savings",
        allowedDependencies = {"options", "settings", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.savings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
