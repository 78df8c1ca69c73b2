/// A new council's files in one flow: each is described, gets a draft feed and is checked; their codes get draft maps;
/// a
/// sample report shows what they would add, and one sheet holds all that is to be asked. Nothing is loaded.
@ApplicationModule(
        displayName = "Onboard: a new council's files",
        allowedDependencies = {
            "describe",
            "mapping",
            "warehouse",
            "baseline",
            "rules",
            "normalise",
            "feed",
            "sheet",
            "finding",
            "partnership",
            "settings"
        })
@NullMarked
package uk.commonbaseline.onboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
