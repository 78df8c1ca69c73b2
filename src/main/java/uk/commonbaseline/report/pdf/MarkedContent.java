package uk.commonbaseline.report.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/// Numbers of marked content by page.
final class MarkedContent {
    private final Map<COSDictionary, Set<Integer>> numbers = new HashMap<>();

    void add(COSDictionary page, int number) {
        numbers.computeIfAbsent(page, _ -> new HashSet<>()).add(number);
    }

    Set<Integer> on(COSDictionary page) {
        return numbers.getOrDefault(page, Set.of());
    }
}
