/// Station 4 of 10: cells become staff posts, cost lines, indicator values and contracts, or findings.
/// All problems of a row are found at once. Personal data ends here: a pay number leaves only as a keyed hash.
@ApplicationModule(
        displayName = "4 Normalise: cells become records",
        allowedDependencies = {"feed", "sheet", "finding", "partnership"})
@NullMarked
package uk.commonbaseline.normalise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
