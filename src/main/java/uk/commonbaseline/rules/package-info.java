/// Station 5 of 10: one class per rule over a normalised record, its finding inside it.
/// To add a rule, add a class; nothing else needs to know of it.
@ApplicationModule(
        displayName = "5 Rules: what a record must make sense of",
        allowedDependencies = {"normalise", "feed", "sheet", "finding", "partnership"})
@NullMarked
package uk.commonbaseline.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
