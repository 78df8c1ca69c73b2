package uk.commonbaseline.benefits;

import java.util.Comparator;

/// One council's service and standard subjective group, the grain at which a fall in cost is measured.
record CellKey(String council, String service, int group) implements Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::council)
            .thenComparing(CellKey::service)
            .thenComparingInt(CellKey::group);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return council + " " + service + " group " + group;
    }
}
