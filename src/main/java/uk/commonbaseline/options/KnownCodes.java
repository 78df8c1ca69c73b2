package uk.commonbaseline.options;

import java.util.List;

/// The codes that an option file may name.
///
/// @param partners partners of the partnership, in the order in which reports show them
/// @param services support services that the baseline counts, in the order in which reports show them
/// @param indicators measures of quality
public record KnownCodes(List<String> partners, List<String> services, List<String> indicators) {
    public KnownCodes {
        partners = List.copyOf(partners);
        services = List.copyOf(services);
        indicators = List.copyOf(indicators);
    }

    public KnownCodes(List<String> partners, List<String> services) {
        this(partners, services, List.of());
    }
}
