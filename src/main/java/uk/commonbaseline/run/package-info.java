/// Where the stations are joined to nights: Spring Batch jobs and steps, the schedule, one runner at a time, recovery.
/// Wiring only; what a step does lives in its station.
@ApplicationModule(displayName = "Run: nights, jobs, recovery")
@NullMarked
package uk.commonbaseline.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
