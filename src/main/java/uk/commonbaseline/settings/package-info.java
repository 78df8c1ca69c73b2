/// How the YAML files under `jobs/` are read: every mistake is named with file, line and a suggestion,
/// and no setting that we don't know is passed over.
@ApplicationModule(displayName = "Settings: the partnership's own files", allowedDependencies = "partnership")
@NullMarked
package uk.commonbaseline.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
