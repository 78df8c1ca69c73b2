package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import uk.commonbaseline.options.Change;
import uk.commonbaseline.options.Sourced;

/// One entry of the assumptions register.
///
/// @param key unique within the option, such as `one-off/redundancy`
/// @param value as the option file gives it
/// @param lever how it can be turned; empty for what has no size, such as a profile by year
record Assumption(String key, String words, String value, Sourced sourced, Optional<Lever> lever) {
    /// What turns an assumption.
    ///
    /// @param central its value, a fraction or pounds
    /// @param unit of `central`
    /// @param most the largest value that makes sense
    /// @param by the change that multiplies it by a factor
    record Lever(BigDecimal central, Unit unit, BigDecimal most, Function<BigDecimal, Change> by) {}

    /// How a value is written.
    enum Unit {
        SHARE,
        POUNDS
    }
}
