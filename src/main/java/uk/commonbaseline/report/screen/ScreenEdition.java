package uk.commonbaseline.report.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Section;
import uk.commonbaseline.report.reading.Untold;

/// Writes a pack as one page of HTML that holds everything it needs, for whoever would rather read on a screen.
public final class ScreenEdition {
    private ScreenEdition() {}

    /// The whole page; equal input gives equal text.
    public static String write(Reading reading, ScreenFacts facts) {
        Arrangement arrangement =
                new Arrangement(reading.untold().stream().map(Untold::ref).collect(Collectors.toSet()));
        List<Shown.Part> parts = new ArrayList<>();
        for (Section section : reading.sections()) {
            parts.add(new Shown.Part(
                    Arrangement.anchor(section), section.title(), section.listed(), arrangement.of(section)));
        }
        Map<String, Object> page = new HashMap<>();
        page.put("style", Templates.style());
        page.put("title", facts.partnership() + ": " + reading.title());
        page.put("description", facts.edition() + ". " + facts.foot());
        page.put("partnership", facts.partnership() + " · " + reading.title());
        page.put("edition", facts.edition());
        page.put("readers", facts.readers());
        page.put("foot", facts.foot());
        page.put("draft", facts.draft());
        page.put("pdf", facts.pdf());
        page.put("workbook", facts.workbook());
        page.put("example", reading.figures().keySet().stream().findFirst().orElse("main"));
        page.put("sections", parts);
        return Templates.get("edition.html").execute(page);
    }
}
