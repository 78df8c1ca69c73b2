/// Writes the pages of `docs/` that follow from the code, and fails when one of them is stale.
@NullMarked
package uk.commonbaseline.docs;

import org.jspecify.annotations.NullMarked;
