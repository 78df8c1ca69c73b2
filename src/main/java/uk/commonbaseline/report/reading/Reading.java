package uk.commonbaseline.report.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A whole pack in the order of reading, and its figures with all their digits.
///
/// @param title of the document
/// @param figures by reference, in the order of the pages
/// @param untold what is held back of this edition's readers, in the same order
public record Reading(String title, List<Section> sections, Map<String, Exact> figures, List<Untold> untold) {
    public Reading {
        sections = List.copyOf(sections);
        untold = List.copyOf(untold);
    }

    /// Reads filled pages.
    ///
    /// @param written how the pages write the figures, for those that don't have a cell of their own
    public static Reading of(
            String title, List<PageSet> pages, List<Exact> figures, List<Untold> untold, List<Written> written) {
        Map<String, Exact> exact = new LinkedHashMap<>();
        figures.forEach(figure -> exact.put(figure.ref(), figure));
        List<Section> sections = pages.stream()
                .map(set -> {
                    List<Written> here = written.stream()
                            .filter(each -> each.set().equals(set.name()) && exact.containsKey(each.ref()))
                            .toList();
                    return new Section(
                            set.name(), set.title(), set.listed(), FigureMarks.put(PageReader.read(set.pages()), here));
                })
                .toList();
        return new Reading(title, sections, exact, untold);
    }
}
