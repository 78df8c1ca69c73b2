/// Writing filled pages as one accessible and archivable PDF. Nothing outside this package knows how.
@NullMarked
package uk.commonbaseline.report.pdf;

import org.jspecify.annotations.NullMarked;
