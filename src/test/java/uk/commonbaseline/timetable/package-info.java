@NullMarked
package uk.commonbaseline.timetable;

import org.jspecify.annotations.NullMarked;
