@NullMarked
package uk.commonbaseline.workbook;

import org.jspecify.annotations.NullMarked;
