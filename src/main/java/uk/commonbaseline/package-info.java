@NullMarked
package uk.commonbaseline;

import org.jspecify.annotations.NullMarked;
