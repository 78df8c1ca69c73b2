package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.List;

/// How an effect comes by year from its start, as fractions of the whole.
public sealed interface Profile permits BuildUp, Spread {
    /// The fraction in one year; nothing before the start.
    ///
    /// @param sinceStart years since the start, negative before
    BigDecimal inYear(int sinceStart);

    /// The fractions as the option file gives them.
    List<BigDecimal> byYear();
}
