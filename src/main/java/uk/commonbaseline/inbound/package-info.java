/// Station 1 of 10: a file lands, stops growing, is claimed and hashed. From then on only our private copy is read.
@ApplicationModule(
        displayName = "1 Inbound: a file lands and is claimed",
        allowedDependencies = {"finding", "partnership"})
@NullMarked
package uk.commonbaseline.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
