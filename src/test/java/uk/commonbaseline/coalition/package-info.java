@NullMarked
package uk.commonbaseline.coalition;

import org.jspecify.annotations.NullMarked;
