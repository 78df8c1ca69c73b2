package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A change in per cent, `-25%` or `+40%`, and the factor that it means.
public final class MoreOrLess {
    private static final Pattern WRITTEN = Pattern.compile("([+-])(\\d{1,3}(?:\\.\\d{1,2})?)%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MoreOrLess() {}

    /// The factor, such as 0.75 for `-25%`; empty for anything else, and for a change below -100 %.
    public static Optional<BigDecimal> read(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal change = new BigDecimal(matcher.group(1) + matcher.group(2)).divide(HUNDRED);
        BigDecimal factor = BigDecimal.ONE.add(change);
        return factor.signum() < 0 ? Optional.empty() : Optional.of(factor);
    }
}
