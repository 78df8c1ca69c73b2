/// Charts written as SVG: drawn as vectors in the PDF, with words that state their numbers.
@NullMarked
package uk.commonbaseline.report.chart;

import org.jspecify.annotations.NullMarked;
