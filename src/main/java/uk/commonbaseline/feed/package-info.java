/// Station 3 of 10: how one council's file becomes our columns. Reads `jobs/feeds/<council>/<feed>.yml`, matches
/// headings,
/// and tells data rows from blank rows, section headings and totals.
@ApplicationModule(
        displayName = "3 Feed: one council's file becomes our columns",
        allowedDependencies = {"sheet", "finding", "partnership", "settings"})
@NullMarked
package uk.commonbaseline.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
