package uk.commonbaseline.report.reading;

import java.math.BigDecimal;

/// A figure of the edition with all its digits.
///
/// @param ref short reference, the same in every edition for what means the same
/// @param page of the PDF on which it is printed first
/// @param unit GBP, FTE, percent and so on
public record Exact(String ref, int page, String label, BigDecimal value, String unit) {}
