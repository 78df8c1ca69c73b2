/// Station 6 of 10: dimensions, facts and publishing. Every fact knows its delivery, sheet and row; facts are only ever
/// inserted, by binary COPY, and become visible all at once when their delivery is published.
@ApplicationModule(
        displayName = "6 Warehouse: facts that know where they came from",
        allowedDependencies = {
            "normalise",
            "rules",
            "feed",
            "template",
            "sheet",
            "finding",
            "partnership",
            "settings",
            "sql"
        })
@NullMarked
package uk.commonbaseline.warehouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
