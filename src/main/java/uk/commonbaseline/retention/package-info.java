/// What is kept for how long: originals, returned workbooks, notes of past runs and logs go when their time is over.
@ApplicationModule(
        displayName = "Retention: what is removed after its time",
        allowedDependencies = {"inbound", "sql", "partnership"})
@NullMarked
package uk.commonbaseline.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
