package uk.commonbaseline.report.suppression;

import java.math.BigDecimal;

/// A number that nobody may work out.
///
/// @param owner the partner that knows it anyway; empty for one of several partners
public record Secret(String name, String owner, Sum sum, BigDecimal size) {}
