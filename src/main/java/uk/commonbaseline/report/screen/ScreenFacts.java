package uk.commonbaseline.report.screen;

/// What the edition says of itself on every printed page, and so once on the screen.
///
/// @param edition with its data cut
/// @param foot baseline, assumptions and prices
/// @param readers for whom it is, in words
/// @param pdf name of the file that holds the same pages
/// @param workbook name of the file that holds the same tables
public record ScreenFacts(
        String partnership, String edition, String foot, boolean draft, String readers, String pdf, String workbook) {}
