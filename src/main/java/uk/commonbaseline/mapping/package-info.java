/// How councils' codes get their meaning: what is not mapped yet is queued by what is at stake, likely targets are
/// proposed with their evidence, one person proposes and another approves. Nothing approves itself.
@ApplicationModule(
        displayName = "Mapping: codes get their meaning",
        allowedDependencies = {"warehouse", "baseline", "inbound", "sheet", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
