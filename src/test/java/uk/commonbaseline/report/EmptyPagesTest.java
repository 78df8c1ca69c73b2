package uk.commonbaseline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.report.chart.Row;

/// A table that fills its page to the last line.
class EmptyPagesTest {
    private final Templates templates = new Templates();

    @Test
    void no_page_is_left_that_shows_nothing() throws JRException {
        boolean wasOneEmpty = false;
        for (int rows = 30; rows < 60; rows++) {
            int pages = filled(rows).getPages().size();
            int kept = EmptyPages.without(filled(rows)).getPages().size();
            wasOneEmpty |= kept < pages;
            assertThat(kept).as("%d rows", rows).isBetween(pages - 1, pages);
        }
        assertThat(wasOneEmpty)
                .as("one number of rows fills the page to its foot")
                .isTrue();
    }

    @Test
    void a_page_with_a_single_row_stays() throws JRException {
        List<Integer> kept = new ArrayList<>();
        for (int rows = 30; rows < 60; rows++) {
            kept.add(EmptyPages.without(filled(rows)).getPages().size());
        }

        assertThat(kept).isSorted().contains(1, 2);
        assertThat(texts(EmptyPages.without(filled(30 + kept.indexOf(2)))))
                .as("the first row that has no room on the first page")
                .contains("Partner " + (29 + kept.indexOf(2)));
    }

    private JasperPrint filled(int rows) throws JRException {
        Map<String, Object> parameters = new HashMap<>(templates.look());
        parameters.put(JRParameter.REPORT_TEMPLATES, List.of(templates.style()));
        parameters.put("draft", true);
        parameters.put("live_empty", true);
        parameters.put("slack_empty", true);
        parameters.put("blocking_empty", false);
        parameters.put(
                "blocking",
                new RowSource(IntStream.range(0, rows)
                        .mapToObj(number -> new Row(Map.of("partner", "Partner " + number)))
                        .toList()));
        return JasperFillManager.fillReport(
                templates.get("timetable"),
                parameters,
                new RowSource(List.of(new Row(Map.of("headline", "When services move", "lead", "A lead.")))));
    }

    private static List<String> texts(JasperPrint filled) {
        List<String> texts = new ArrayList<>();
        filled.getPages().getLast().getElements().forEach(element -> collect(element, texts));
        return texts;
    }

    private static void collect(JRPrintElement element, List<String> texts) {
        if (element instanceof JRPrintText text) {
            texts.add(text.getFullText());
        } else if (element instanceof JRPrintFrame frame) {
            frame.getElements().forEach(part -> collect(part, texts));
        }
    }
}
