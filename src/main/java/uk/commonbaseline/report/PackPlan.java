package uk.commonbaseline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Which pages the pack has, in order, as `reports/pack.yml` lists them.
record PackPlan(String title, List<Page> pages) {

    /// A page set: a template and the queries that fill it.
    ///
    /// @param title in the contents and the bookmarks
    /// @param tables names of the queries that give rows to the template
    /// @param charts type of chart by the name of its query
    /// @param listed the contents name it; the cover and the contents themselves are not listed
    /// @param needs what must stand, of the list in `pack/stands.sql`, or the page is left out; empty for nothing
    /// @param readers the kinds of edition that have it: restricted, public, council; empty for all
    record Page(
            String name,
            String title,
            List<String> tables,
            Map<String, String> charts,
            String needs,
            boolean listed,
            List<String> readers) {

        boolean isFor(Readership reader) {
            return readers.isEmpty() || readers.contains(reader.kind());
        }
    }

    static PackPlan read() {
        return read(Resource.text("reports/pack.yml"));
    }

    static PackPlan read(String yaml) {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (root instanceof Map<?, ?> plan && plan.get("pages") instanceof List<?> pages) {
            return new PackPlan(
                    text(plan, "title"), pages.stream().map(PackPlan::page).toList());
        }
        throw new PackNotPrinted("reports/pack.yml holds no list of pages");
    }

    private static Page page(Object entry) {
        if (!(entry instanceof Map<?, ?> page)) {
            throw new PackNotPrinted("reports/pack.yml: \"" + entry + "\" is no page");
        }
        return new Page(
                text(page, "page"),
                text(page, "title"),
                names(page, "tables"),
                charts(page),
                page.get("needs") instanceof String needs ? needs : "",
                !Boolean.FALSE.equals(page.get("listed")),
                names(page, "for"));
    }

    private static String text(Map<?, ?> entry, String name) {
        if (entry.get(name) instanceof String text) {
            return text;
        }
        throw new PackNotPrinted("reports/pack.yml: \"" + name + "\" is missing in " + entry);
    }

    private static List<String> names(Map<?, ?> page, String key) {
        Stream<?> names = page.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
        return names.map(String::valueOf).toList();
    }

    private static Map<String, String> charts(Map<?, ?> page) {
        Map<String, String> charts = new LinkedHashMap<>();
        if (page.get("charts") instanceof Map<?, ?> listed) {
            listed.forEach((name, type) -> charts.put(String.valueOf(name), String.valueOf(type)));
        }
        return charts;
    }
}
