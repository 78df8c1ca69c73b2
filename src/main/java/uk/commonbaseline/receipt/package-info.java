/// The way back: each officer gets a receipt for each file, saying what was accepted, what was not, and what to do.
@ApplicationModule(
        displayName = "Receipt: what the officer reads",
        allowedDependencies = {"warehouse", "inbound", "finding", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
