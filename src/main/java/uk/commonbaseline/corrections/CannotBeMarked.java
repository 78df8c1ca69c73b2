package uk.commonbaseline.corrections;

/// A file is written in a way that we can't change without risk to the rest of it; the officer gets the Findings sheet
/// alone.
final class CannotBeMarked extends RuntimeException {
    CannotBeMarked(String because) {
        super(because);
    }
}
