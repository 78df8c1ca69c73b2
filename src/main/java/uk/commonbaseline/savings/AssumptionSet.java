package uk.commonbaseline.savings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import uk.commonbaseline.partnership.Sha256;

/// Everything that enters an appraisal beside the baseline, by one name.
///
/// @param files names the contents of the option files and those beside them
/// @param population heads by partner
record AssumptionSet(String files, Appraisal.Order order, Map<String, Integer> population) {
    private static final int DIGITS = 12;

    /// Twelve hex digits that change with any of it: files, target, partners, services, population.
    String name() {
        String all = String.join(
                "\n",
                files,
                order.target().toString(),
                order.known().partners().toString(),
                order.known().services().toString(),
                new TreeMap<>(population).toString());
        return Sha256.hex(Sha256.begin().digest(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS);
    }
}
