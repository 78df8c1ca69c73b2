package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What must hold of all lines of a council's map together: on any day a code has one target, or several whose weights
/// make exactly 100 %.
public final class CodeMaps {
    /// What codes stand for, as the maps' files are named.
    public static final List<String> DIMENSIONS = List.of("cost-centre", "subjective", "unit", "indicator", "service");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// A value of an indicator and a contract are told once each; pounds and posts can be shared.
    private static final List<String> SHARED = List.of("cost-centre", "subjective", "unit");

    private CodeMaps() {}

    /// A line with its place among the shares of its code, which lie side by side from 0 to 1.
    public record Placed(CodeMap map, BigDecimal shareFrom, BigDecimal shareTo) {}

    private record Days(String code, Validity validity) {}

    /// The word for a target of this dimension.
    public static String targetWord(String dimension) {
        return dimension.equals("subjective") || dimension.equals("indicator") ? dimension : "service";
    }

    /// Checks the lines of one council and dimension together, and gives each its share. Shares of a code lie in the
    /// order of their targets, so that the order of the lines means nothing.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first line that disagrees with others
    public static List<Placed> place(List<CodeMap> lines) {
        Map<String, List<CodeMap>> seen = new HashMap<>();
        for (CodeMap line : lines) {
            List<CodeMap> before = seen.computeIfAbsent(line.code(), _ -> new ArrayList<>());
            before.forEach(other -> refuseTwice(other, line));
            before.add(line);
            refuseWeight(line);
        }
        Map<Days, List<CodeMap>> shared = new LinkedHashMap<>();
        lines.forEach(line -> shared.computeIfAbsent(new Days(line.code(), line.validity()), _ -> new ArrayList<>())
                .add(line));
        return shared.values().stream()
                .flatMap(together -> sideBySide(together).stream())
                .toList();
    }

    private static void refuseTwice(CodeMap before, CodeMap line) {
        boolean shares = before.weight().isPresent() && line.weight().isPresent();
        if (line.validity().overlaps(before.validity())
                && !(shares && before.validity().equals(line.validity()))) {
            throw line.mistake("the code \"%s\" is mapped twice for the same days; its pounds would count twice%s"
                    .formatted(
                            line.code(),
                            shares ? ". Shares of one code must have the same \"valid_from\" and \"valid_to\"" : ""));
        }
        if (shares
                && before.validity().equals(line.validity())
                && before.target().equals(line.target())) {
            throw line.mistake("the code \"%s\" goes to %s twice; add the two weights up in one line"
                    .formatted(line.code(), line.target()));
        }
    }

    private static void refuseWeight(CodeMap line) {
        if (line.weight().filter(weight -> weight.compareTo(HUNDRED) < 0).isPresent()
                && !SHARED.contains(line.dimension())) {
            throw line.mistake(
                    "the code \"%s\" can't be shared among several targets: only pounds and posts can, so weights stand in the maps of %s only"
                            .formatted(line.code(), String.join(", ", SHARED)));
        }
    }

    private static List<Placed> sideBySide(List<CodeMap> together) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Placed> placed = new ArrayList<>();
        for (CodeMap line :
                together.stream().sorted(Comparator.comparing(CodeMap::target)).toList()) {
            BigDecimal end = sum.add(line.weight().orElse(HUNDRED));
            placed.add(new Placed(line, sum.movePointLeft(2), end.movePointLeft(2)));
            sum = end;
        }
        if (sum.compareTo(HUNDRED) != 0) {
            CodeMap last = together.getLast();
            throw last.mistake("the weights of the code \"%s\" make %s %%, not 100 %%"
                    .formatted(last.code(), sum.stripTrailingZeros().toPlainString()));
        }
        return placed;
    }
}
