package uk.commonbaseline.partnership;

import java.math.BigDecimal;
import java.util.Objects;

/// A part of a whole between 0 and 1, such as the part of a role spent on a support service.
public record Share(BigDecimal fraction) {
    public static final Share WHOLE = new Share(BigDecimal.ONE);

    public Share {
        Objects.requireNonNull(fraction);
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + fraction);
        }
    }
}
