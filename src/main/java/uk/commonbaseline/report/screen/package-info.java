/// The pack for people who would rather read on a screen: one page of HTML that asks for nothing else.
@NullMarked
package uk.commonbaseline.report.screen;

import org.jspecify.annotations.NullMarked;
