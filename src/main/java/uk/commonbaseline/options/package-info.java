/// Options as data: what `jobs/options` and `jobs/scenarios.yml` say, read and checked. Rates and amounts only, never a
/// base; what they come to is worked out by the next station.
@ApplicationModule(
        displayName = "Options: what could be done",
        allowedDependencies = {"settings", "partnership"})
@NullMarked
package uk.commonbaseline.options;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
