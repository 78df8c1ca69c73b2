/// Looks at a file that nobody here has seen: what it is, where its table stands, what its columns hold, and a feed
/// definition to begin with. Everything guessed is said to be a guess, with its evidence; what can't be told is asked.
@ApplicationModule(
        displayName = "Describe: a file that nobody has seen",
        allowedDependencies = {"sheet", "feed", "normalise", "finding", "partnership"})
@NullMarked
package uk.commonbaseline.describe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
