/// The PostgreSQL we run when none is configured: unpacked from the class path, started on demand, left running for
/// the next command. Knows nothing of what is stored in it.
@ApplicationModule(
        displayName = "Database: PostgreSQL on demand",
        allowedDependencies = {})
@NullMarked
package uk.commonbaseline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
