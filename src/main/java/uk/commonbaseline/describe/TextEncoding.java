package uk.commonbaseline.describe;

/// How a text file is encoded.
///
/// @param name as a feed definition writes it
/// @param certain false where some characters can't be read in it
record TextEncoding(String name, String evidence, boolean certain) {}
