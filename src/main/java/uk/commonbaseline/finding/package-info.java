/// What we tell people about their data: a finding has a place, plain words, a consequence and a remedy.
/// Bad data is a value here, never an exception.
@ApplicationModule(displayName = "Finding: what we tell people", allowedDependencies = "partnership")
@NullMarked
package uk.commonbaseline.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
