package uk.commonbaseline.savings;

import java.util.List;

/// The codes that an option file may name.
///
/// @param partners partners of the partnership, in the order in which reports show them
/// @param services support services that the baseline counts, in the order in which reports show them
public record KnownCodes(List<String> partners, List<String> services) {
    public KnownCodes {
        partners = List.copyOf(partners);
        services = List.copyOf(services);
    }
}
