package uk.commonbaseline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/// Where the figures stand on filled pages. The templates note a figure's reference on the element that prints it.
final class PrintedPlaces {
    /// Property of an element that prints a figure; templates set it from `<column>_ref`.
    static final String REF = "net.sf.jasperreports.export.figure.ref";

    private final Map<String, Map<String, Integer>> pagesByRef = new HashMap<>();
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<String, Integer> firstPages = new HashMap<>();

    /// Takes the filled page sets in their order.
    ///
    /// @param names of the page sets
    PrintedPlaces(List<String> names, List<JasperPrint> filled) {
        int page = 0;
        for (int set = 0; set < filled.size(); set++) {
            String name = names.get(set);
            firstPages.put(name, page + 1);
            for (var printed : filled.get(set).getPages()) {
                page++;
                StringBuilder text = new StringBuilder();
                collect(name, page, printed.getElements(), text);
                texts.computeIfAbsent(name, _ -> new ArrayList<>()).add(text.toString());
            }
        }
    }

    private void collect(String name, int page, List<JRPrintElement> elements, StringBuilder text) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                collect(name, page, frame.getElements(), text);
            } else if (element instanceof JRPrintText printed) {
                text.append(printed.getFullText()).append('\n');
            }
            if (element.hasProperties() && element.getPropertiesMap().getProperty(REF) != null) {
                pagesByRef
                        .computeIfAbsent(name, _ -> new HashMap<>())
                        .putIfAbsent(element.getPropertiesMap().getProperty(REF), page);
            }
        }
    }

    /// The page on which an element of this page set prints the figure.
    Optional<Integer> findElement(Shown figure) {
        return Optional.ofNullable(
                pagesByRef.getOrDefault(figure.page(), Map.of()).get(figure.ref()));
    }

    /// The first page of the set on which these words stand.
    Optional<Integer> findWords(Shown figure) {
        List<String> pages = texts.getOrDefault(figure.page(), List.of());
        for (int page = 0; page < pages.size(); page++) {
            if (!figure.written().isEmpty() && pages.get(page).contains(figure.written())) {
                return Optional.of(firstPages.getOrDefault(figure.page(), 1) + page);
            }
        }
        return Optional.empty();
    }
}
