package uk.commonbaseline.report;

import java.nio.file.Path;

/// One printed edition of the board pack.
///
/// @param pages number of pages of the PDF
/// @param sha256 of the PDF; the same data under the same label gives the same bytes
public record Edition(Path pdf, Path manifest, int pages, String sha256) {}
