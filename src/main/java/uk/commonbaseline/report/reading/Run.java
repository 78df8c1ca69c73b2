package uk.commonbaseline.report.reading;

/// Words that look alike.
///
/// @param small the grey marks beside names and headings, from which references are read
/// @param ref of the figure that the words print; empty where they print none, or where their whole cell does
public record Run(String words, boolean strong, boolean small, String ref) {}
