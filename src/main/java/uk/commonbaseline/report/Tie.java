package uk.commonbaseline.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two figures that must be equal in every pack, exactly.
sealed interface Tie {
    String id();

    /// What must be equal to what.
    String words();

    /// As the manifest tells it.
    Map<String, Object> entry();

    /// The figures are equal.
    ///
    /// @param compared how many pairs were
    record Holds(String id, String words, BigDecimal a, BigDecimal b, int compared) implements Tie {
        @Override
        public Map<String, Object> entry() {
            Map<String, Object> entry = begin(this);
            entry.put("a", Figure.exact(a, "GBP"));
            entry.put("b", Figure.exact(b, "GBP"));
            entry.put("compared", compared);
            entry.put("holds", true);
            return entry;
        }
    }

    /// At least two figures differ; no pack is written.
    ///
    /// @param differences in words, each naming its figures
    record Differs(String id, String words, List<String> differences) implements Tie {
        public Differs {
            differences = List.copyOf(differences);
        }

        @Override
        public Map<String, Object> entry() {
            Map<String, Object> entry = begin(this);
            entry.put("holds", false);
            entry.put("differences", differences);
            return entry;
        }
    }

    /// There was nothing to compare, which is no pass.
    record NotChecked(String id, String words, String because) implements Tie {
        @Override
        public Map<String, Object> entry() {
            Map<String, Object> entry = begin(this);
            entry.put("holds", "not-checked");
            entry.put("because", because);
            return entry;
        }
    }

    private static Map<String, Object> begin(Tie tie) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", tie.id());
        entry.put("words", tie.words());
        return entry;
    }
}
