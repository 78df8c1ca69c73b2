/// Warnings that an officer has explained and somebody else has accepted until a day: `jobs/waivers.yml`.
/// What is waived is counted and named, never hidden; what rejects can't be waived.
@ApplicationModule(
        displayName = "Waivers: warnings explained, until a day",
        allowedDependencies = {"warehouse", "feed", "finding", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.waivers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
