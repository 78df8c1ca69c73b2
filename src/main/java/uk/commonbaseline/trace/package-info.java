/// The way back: from a figure of a printed edition to the rows and cells that it is made of, and from a row of a file
/// to
/// the figures that it is part of.
@ApplicationModule(
        displayName = "Trace: from a figure to its cells, and back",
        allowedDependencies = {
            "report",
            "feed",
            "template",
            "sheet",
            "finding",
            "inbound",
            "partnership",
            "settings",
            "sql"
        })
@NullMarked
package uk.commonbaseline.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
