/// What earlier deliveries of the same extract say of a new one: whether it is in the same unit, and what changed more
/// than is usual. A delivery that can't be compared is said to be so; that is no pass.
@ApplicationModule(
        displayName = "History: against the delivery before",
        allowedDependencies = {"warehouse", "feed", "finding", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
