package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.partnership.Pounds;

/// A line that found less to save on a cell than it asked for: a finding for its owner.
///
/// @param base what can be saved on the cell at all; below zero where the council's own plans save more than it holds
/// @param asked the high case of the line, in pounds a year
/// @param allowed what it got
record Capped(
        String line, String council, String service, int group, Pounds base, BigDecimal asked, BigDecimal allowed) {
    String inWords() {
        if (base.isNegative()) {
            return "%s finds nothing to save on %s of %s, group %d: the council's own plans leave GBP %s there"
                    .formatted(line, service, council, group, base.inWords());
        }
        return "%s asks for GBP %s of %s of %s, group %d, where GBP %s is left of GBP %s; the rest is not counted"
                .formatted(
                        line,
                        Pounds.rounded(asked).inWords(),
                        service,
                        council,
                        group,
                        Pounds.rounded(allowed).inWords(),
                        base.inWords());
    }
}
