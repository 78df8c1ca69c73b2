/// Writes the invented extracts of `input-samples/` from one picture of five invented councils, with what the product
/// should answer to each. Shares no code with the product, so that its answers are independent.
@NullMarked
package uk.commonbaseline.samples;

import org.jspecify.annotations.NullMarked;
