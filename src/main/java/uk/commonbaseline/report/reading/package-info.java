/// What stands on filled pages, in the order in which it is read: sections of headings, paragraphs, tables and charts,
/// without pages. The forms of the pack other than the PDF are written from it.
@NullMarked
package uk.commonbaseline.report.reading;

import org.jspecify.annotations.NullMarked;
