/// Station 10 of 10: the pages that the board reads. Every page is one template and its queries under `reports/`;
/// this package runs the queries, draws the charts, fills the templates and writes one tagged PDF.
@ApplicationModule(
        displayName = "Report: what the board reads",
        allowedDependencies = {"partnership", "sql"})
@NullMarked
package uk.commonbaseline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
