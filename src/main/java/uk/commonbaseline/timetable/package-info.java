/// When each service of each partner can move: what the option plans, which contract holds it, and what must move
/// before.
@ApplicationModule(
        displayName = "Station 9: delivery timetable",
        allowedDependencies = {"savings", "options", "partnership", "sql"})
@NullMarked
package uk.commonbaseline.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
