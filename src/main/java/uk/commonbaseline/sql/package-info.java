/// SQL lives in `.sql` files beside the class that runs it; this is how they are read.
@ApplicationModule(
        displayName = "SQL kept in files",
        allowedDependencies = {})
@NullMarked
package uk.commonbaseline.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
