/// How sure the figures of the options are: simulated with many draws from what the option files say is uncertain.
///
/// Floating point is used inside the simulation only. What leaves this package is rounded once, to whole pounds, and
/// says that it was simulated; what is exact (the tornado) is computed in exact decimals.
@ApplicationModule(
        displayName = "How sure the options' figures are",
        allowedDependencies = {"savings", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.uncertainty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
