package uk.commonbaseline.report;

import java.nio.file.Path;

/// One printed edition of the board pack.
///
/// @param figures `figures.json`, every figure that it prints
/// @param pages number of pages of the PDF
/// @param sha256 of the PDF; the same data under the same label gives the same bytes
/// @param figuresSha256 of the list of its figures
public record Edition(Path pdf, Path manifest, Path figures, int pages, String sha256, String figuresSha256) {

    /// The same in another folder.
    public Edition in(Path folder) {
        return new Edition(
                folder.resolve(pdf.getFileName()),
                folder.resolve(manifest.getFileName()),
                folder.resolve(figures.getFileName()),
                pages,
                sha256,
                figuresSha256);
    }
}
