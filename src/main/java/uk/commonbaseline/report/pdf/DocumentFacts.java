package uk.commonbaseline.report.pdf;

import java.time.Instant;

/// What the document says about itself.
///
/// @param dated when the data were cut; it stands as the document's date, so that the same data give the same bytes
public record DocumentFacts(String title, String author, String subject, Instant dated) {

    /// The same of another document of the edition.
    public DocumentFacts named(String part) {
        return new DocumentFacts(title + ": " + part, author, subject, dated);
    }
}
