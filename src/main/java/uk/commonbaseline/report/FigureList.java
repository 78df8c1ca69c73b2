package uk.commonbaseline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.report.suppression.HeldBack;

/// Every figure of an edition, once its page is known. A figure whose rows do not add up to what a page's query gave,
/// or
/// that is printed otherwise than rounded, stops the pack.
final class FigureList {
    private static final int MOST_TOLD = 20;
    private static final int DECIMALS_OF_QUOTIENTS = 10;
    private static final Pattern GOOD_REF = Pattern.compile("[A-Z]-[A-Za-z0-9.-]+");

    private final List<Figure> figures;
    private final int roundedFigures;
    private final HeldBack held;

    private FigureList(List<Figure> figures, int roundedFigures, HeldBack held) {
        this.figures = List.copyOf(figures);
        this.held = held;
        this.roundedFigures = roundedFigures;
    }

    /// Checks and lists what the queries gave.
    ///
    /// @param held what the edition holds back, with all that it then no longer speaks of; null where it tells all
    /// @throws PackNotPrinted naming the figures that differ
    static FigureList of(List<Shown> shown, PrintedPlaces places, Definitions definitions, @Nullable HeldBack held) {
        List<String> wrong = new ArrayList<>();
        Map<String, Figure> listed = new LinkedHashMap<>();
        Set<String> unsaid = new TreeSet<>();
        int rounded = 0;
        for (Shown each : shown) {
            BigDecimal value = exact(each.value(), each.unit());
            check(each, value, definitions).ifPresent(wrong::add);
            Optional<Integer> page = page(each, shown, places);
            if (page.isEmpty() && held != null) {
                unsaid.add(each.ref());
            } else if (page.isEmpty()) {
                wrong.add("%s (%s) is on no page of %s".formatted(each.ref(), each.written(), each.page()));
            }
            if (!each.isRoundedFromItsValue()) {
                wrong.add("%s is printed as \"%s\", but is %s"
                        .formatted(each.ref(), each.written(), value.toPlainString()));
            }
            rounded++;
            Figure before = listed.putIfAbsent(
                    each.ref(), new Figure(each.ref(), page.orElse(1), each.label(), value, each.unit()));
            if (before != null && before.value().compareTo(value) != 0) {
                wrong.add("%s is %s on page %d, and %s on the pages of %s"
                        .formatted(each.ref(), before.exact(), before.page(), value.toPlainString(), each.page()));
            }
        }
        stopIfAny(wrong);
        List<Figure> ordered = new ArrayList<>(listed.values());
        ordered.sort(Comparator.comparingInt(Figure::page));
        return new FigureList(
                ordered, rounded, held == null ? HeldBack.NOTHING : held.with(new HeldBack(unsaid, Set.of())));
    }

    List<Figure> figures() {
        return figures;
    }

    /// Those that are not held back.
    List<Figure> told() {
        return figures.stream().filter(figure -> !held.holds(figure.ref())).toList();
    }

    /// What of them is not told.
    HeldBack held() {
        return held;
    }

    /// How many printed figures were found to be what their exact values round to.
    int roundedFigures() {
        return roundedFigures;
    }

    /// `figures.json`: every figure in the order of the pages.
    String json() {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("ref", figure.ref());
            entry.put("page", figure.page());
            entry.put("label", figure.label());
            boolean isHeldBack = held.holds(figure.ref());
            entry.put("value", isHeldBack ? null : figure.exact());
            entry.put("unit", figure.unit());
            if (isHeldBack) {
                entry.put("because", "held back");
            }
            entries.add(entry);
        }
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", impossible);
        }
    }

    /// Quotients go on for ever; ten decimals of them are kept.
    static BigDecimal exact(BigDecimal value, String unit) {
        return unit.equals("percent") ? value.setScale(DECIMALS_OF_QUOTIENTS, RoundingMode.HALF_UP) : value;
    }

    private static Optional<String> check(Shown each, BigDecimal value, Definitions definitions) {
        if (!GOOD_REF.matcher(each.ref()).matches()) {
            return Optional.of("\"%s\" on the pages of %s is no reference".formatted(each.ref(), each.page()));
        }
        Optional<BigDecimal> made = definitions.value(each.ref());
        if (made.isEmpty()) {
            return Optional.of("%s has no definition of what it is made of".formatted(each.ref()));
        }
        BigDecimal sum = exact(made.get(), each.unit());
        return sum.compareTo(value) == 0
                ? Optional.empty()
                : Optional.of("%s is %s on the pages of %s, but what it is made of gives %s"
                        .formatted(each.ref(), value.toPlainString(), each.page(), sum.toPlainString()));
    }

    /// A figure that shares its cell with another stands where the others of its row do.
    private static Optional<Integer> page(Shown each, List<Shown> all, PrintedPlaces places) {
        if (each.isProse()) {
            return places.findWords(each);
        }
        return places.findElement(each)
                .or(() -> all.stream()
                        .filter(other -> other.page().equals(each.page())
                                && other.query().equals(each.query())
                                && other.row() == each.row())
                        .flatMap(other -> places.findElement(other).stream())
                        .findFirst())
                .or(() -> places.findWords(each));
    }

    static void stopIfAny(List<String> wrong) {
        if (!wrong.isEmpty()) {
            throw new PackNotPrinted("%d of its figures do not hold: %s%s"
                    .formatted(
                            wrong.size(),
                            String.join("; ", wrong.subList(0, Math.min(MOST_TOLD, wrong.size()))),
                            wrong.size() > MOST_TOLD ? "; and " + (wrong.size() - MOST_TOLD) + " more" : ""));
        }
    }
}
