package uk.commonbaseline.workbook;

import java.util.Map;

/// An option's figures as the appraisal keeps them in the warehouse.
///
/// @param byName such as `npv`, `gross-saving 3` of a year or `npv AVDC` of a partner
record KeptFigures(Map<String, Held> byName) {
    static final KeptFigures NONE = new KeptFigures(Map.of());

    KeptFigures {
        byName = Map.copyOf(byName);
    }

    Held find(String name) {
        return byName.getOrDefault(name, Held.NOT_KEPT);
    }
}
