@NullMarked
package uk.commonbaseline.savings;

import org.jspecify.annotations.NullMarked;
