/// How the pack looks: colours by the part they play, the face, the logo. `reports/style` holds them; nothing else
/// does.
@NullMarked
package uk.commonbaseline.report.style;

import org.jspecify.annotations.NullMarked;
