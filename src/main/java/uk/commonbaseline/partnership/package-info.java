/// The words every station of the journey shares: councils, years, pounds, full-time equivalents.
/// Depends on nothing.
@ApplicationModule(
        displayName = "Partnership: shared words",
        allowedDependencies = {})
@NullMarked
package uk.commonbaseline.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
