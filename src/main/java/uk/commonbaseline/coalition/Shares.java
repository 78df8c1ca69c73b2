package uk.commonbaseline.coalition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.commonbaseline.partnership.Pounds;

/// How a coalition's worth is shared; the parts sum to the total.
///
/// @param parts of those who are in, in the partners' order
/// @param errors the standard error of each part; zero where nothing was sampled
record Shares(Pounds total, Map<String, Pounds> parts, Map<String, Pounds> errors) {
    Shares {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        errors = Map.copyOf(errors);
    }

    /// A partner's part; zero when it is not in.
    Pounds of(String partner) {
        return parts.getOrDefault(partner, Pounds.ZERO);
    }

    Pounds errorOf(String partner) {
        return errors.getOrDefault(partner, Pounds.ZERO);
    }
}
