package uk.commonbaseline.normalise;

/// A keyed hash in place of a pay number: the same person has the same token, and nobody can work out the number.
///
/// @param hex 64 hexadecimal digits
public record PersonToken(String hex) {}
