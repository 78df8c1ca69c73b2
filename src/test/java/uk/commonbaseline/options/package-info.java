@NullMarked
package uk.commonbaseline.options;

import org.jspecify.annotations.NullMarked;
