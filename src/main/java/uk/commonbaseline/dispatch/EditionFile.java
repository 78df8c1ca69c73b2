package uk.commonbaseline.dispatch;

/// One file of an edition.
///
/// @param name within the edition's folder
/// @param sha256 as its manifest says
public record EditionFile(String name, String sha256, long bytes) {}
