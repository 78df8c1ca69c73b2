/// SQL lives in `.sql` files beside the class that runs it; this is how they are read. The database's advisory
/// locks are taken here, too.
@ApplicationModule(
        displayName = "SQL kept in files",
        allowedDependencies = {})
@NullMarked
package uk.commonbaseline.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
