@NullMarked
package uk.commonbaseline.uncertainty;

import org.jspecify.annotations.NullMarked;
