package uk.commonbaseline.report.reading;

/// A figure that the edition has and does not tell.
///
/// @param ref short reference, as of those that are told
/// @param unit GBP, FTE, percent and so on
public record Untold(String ref, String label, String unit) {}
