package uk.commonbaseline.report.reading;

/// How a page set writes a figure.
///
/// @param set name of the page set
/// @param row which row of which query gave it; figures of one row stand in one row of a table
/// @param words empty where it isn't written out by itself
public record Written(String set, String row, String ref, String words) {}
