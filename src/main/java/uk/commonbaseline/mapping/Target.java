package uk.commonbaseline.mapping;

import java.util.List;

/// What a code may stand for: a service, a subjective subgroup or an indicator.
///
/// @param names spellings to compare with, the full name first
record Target(String code, List<String> names) {
    Target {
        names = List.copyOf(names);
    }

    String name() {
        return names.getFirst();
    }
}
