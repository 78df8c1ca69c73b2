/// A workbook to fill in, made from a feed definition, and what is read when it comes back.
@ApplicationModule(
        displayName = "Template: a workbook to fill in",
        allowedDependencies = {"feed", "sheet", "finding", "partnership"})
@NullMarked
package uk.commonbaseline.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
