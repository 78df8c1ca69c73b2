package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;

/// A number that an edition would print.
///
/// @param size how large it is, so that what is held back beside a small number can hide it
/// @param rank how much would be missed with it: cells first, headline totals last
public record Printed(String ref, Sum sum, BigDecimal size, int rank) {}
