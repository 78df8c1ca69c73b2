/// The pack's tables for people who calculate: a workbook, and files of comma-separated values.
@NullMarked
package uk.commonbaseline.report.tables;

import org.jspecify.annotations.NullMarked;
