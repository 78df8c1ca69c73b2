package uk.commonbaseline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import uk.commonbaseline.report.chart.Charts;
import uk.commonbaseline.report.chart.Drawing;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.suppression.HeldBack;

/// Fills one page set. What the queries gave is kept, since the contents are filled twice: once to count the pages,
/// and once to name them.
final class FilledPages {
    private final PackPlan.Page page;
    private final JasperReport template;
    private Row headline;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();
    private final Map<String, Object> shared;
    private final Map<String, Object> grids;
    private final FigurePlan plan;
    private final List<Shown> shown = new ArrayList<>();

    FilledPages(
            PackPlan.Page page, FigurePlan plan, Templates templates, Snapshot figures, Map<String, Object> shared) {
        this.page = page;
        this.template = templates.get(page.name());
        this.shared = shared;
        this.plan = plan;
        this.headline = plan.marked(page.name(), "page", List.of(figures.row(page.name(), "page")))
                .getFirst();
        page.tables()
                .forEach(name -> tables.put(name, plan.marked(page.name(), name, figures.rows(page.name(), name))));
        plan.of(page.name()).forEach((query, columns) -> note(query, columns, rowsOf(query, figures)));
        LongTables.mayBreak(template, tables.values());
        this.grids = GridRoom.grids(tables.values(), templates);
        draw(figures);
    }

    private void draw(Snapshot figures) {
        page.charts().forEach((name, type) -> drawings.put(name, Charts.draw(type, figures.rows(page.name(), name))));
    }

    /// Takes away what the edition holds back: a letter stands in its cells, and sentences and charts are made anew
    /// without it.
    void withhold(HeldBack held, Snapshot figures) {
        headline = plan.withheld(
                        page.name(),
                        "page",
                        plan.marked(page.name(), "page", List.of(figures.row(page.name(), "page"))),
                        held)
                .getFirst();
        tables.replaceAll((name, rows) -> plan.withheld(page.name(), name, rows, held));
        draw(figures);
    }

    /// Queries that no table shows give the figures of sentences.
    private List<Row> rowsOf(String query, Snapshot figures) {
        if (query.equals("page")) {
            return List.of(headline);
        }
        return tables.containsKey(query)
                ? tables.get(query)
                : plan.marked(page.name(), query, figures.rows(page.name(), query));
    }

    private void note(String query, List<FigurePlan.Column> columns, List<Row> rows) {
        for (int number = 0; number < rows.size(); number++) {
            for (FigurePlan.Column column : columns) {
                if (rows.get(number).has(column.exactly())) {
                    shown.add(Shown.of(page.name(), query, number, column, rows.get(number)));
                }
            }
        }
    }

    /// The figures of the set, in the order in which its queries give them.
    List<Shown> shown() {
        return List.copyOf(shown);
    }

    String name() {
        return page.name();
    }

    boolean listed() {
        return page.listed();
    }

    String title() {
        return page.title();
    }

    String headline() {
        return headline.text("headline");
    }

    /// Whether it shows where the other sets begin, and so must be filled again once that is known.
    boolean namesTheOthers() {
        return Arrays.stream(template.getParameters()).anyMatch(parameter -> "contents".equals(parameter.getName()));
    }

    /// Fills the set, but for its page numbers.
    ///
    /// @param contents a row for each page set, with `title`, `headline` and `page`
    JasperPrint fill(List<Row> contents) throws JRException {
        Map<String, Object> parameters = new HashMap<>(shared);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
        parameters.put("page_title", page.title());
        grids.forEach(parameters::put);
        parameters.put("contents", new RowSource(contents));
        tables.forEach((name, rows) -> {
            parameters.put(name, new RowSource(rows));
            parameters.put(name + "_empty", rows.isEmpty());
            parameters.put(name + "_refs", refs(name));
        });
        drawings.forEach((name, drawing) -> {
            parameters.put(name, SimpleDataRenderer.getInstance(drawing.bytes()));
            parameters.put(name + "_words", drawing.words());
            parameters.put(name + "_empty", drawing.isEmpty());
        });
        return EmptyPages.without(JasperFillManager.fillReport(template, parameters, new RowSource(List.of(headline))));
    }

    /// How references are read off a table, in small grey beside its heading.
    private String refs(String table) {
        String words = plan.words(page.name(), table);
        return words.isEmpty()
                ? ""
                : "  <style size=\"6.5\" isBold=\"false\" forecolor=\"" + shared.get("reference_colour") + "\">" + words
                        + "</style>";
    }
}
