/// The officer's own file comes back with the failing cells marked, and what she corrects is put into the archived
/// original. Workbooks are changed part by part, so that all else stays as it was, to the byte.
@ApplicationModule(
        displayName = "Corrections: the workbook back",
        allowedDependencies = {
            "warehouse",
            "receipt",
            "feed",
            "template",
            "sheet",
            "inbound",
            "finding",
            "partnership",
            "sql"
        })
@NullMarked
package uk.commonbaseline.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
