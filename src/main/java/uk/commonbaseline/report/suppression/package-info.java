/// What of an edition has to be held back, so that nobody can work out a number that is too small to be told.
@NullMarked
package uk.commonbaseline.report.suppression;

import org.jspecify.annotations.NullMarked;
