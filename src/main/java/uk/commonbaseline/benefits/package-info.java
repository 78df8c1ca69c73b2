/// Did it happen? Later extracts are compared with a frozen baseline: what the chosen option planned, what officers
/// claim, and what the ledgers bear out, to the penny.
@ApplicationModule(
        displayName = "Benefits: planned, forecast, delivered",
        allowedDependencies = {"savings", "options", "warehouse", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
