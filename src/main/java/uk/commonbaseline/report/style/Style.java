package uk.commonbaseline.report.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// The looks of the pack, as `reports/style/style.yml` says.
///
/// @param organisation who hands the pack out; empty for the partnership itself
/// @param colours by the part that they play, such as `accent`, each as `#12436D`
/// @param series the colours of the parts of a bar, in order
public record Style(String organisation, Logo logo, Face face, Map<String, String> colours, List<String> series) {
    /// Where the style lies, below `reports/`.
    public static final String FOLDER = "style/";

    /// The parts that a colour can play; each must be given.
    public static final List<String> ROLES = List.of(
            "ink",
            "secondary",
            "reference",
            "accent",
            "middle",
            "pale",
            "warning",
            "rising",
            "falling",
            "rule",
            "grid");

    private static final String HEX = "#[0-9A-Fa-f]{6}";

    /// An SVG, and the words that say what it shows to those who don't see it.
    public record Logo(String file, String words) {}

    /// Two cuts of one family; the files lie in `fonts/`.
    public record Face(String family, String regular, String bold) {}

    public Style {
        colours = Map.copyOf(colours);
        series = List.copyOf(series);
    }

    /// The style that this product was built with.
    ///
    /// @throws StyleNotUsable when a file was changed or lost since
    public static Style ofTheBuild() {
        return read(new Pinned().text(FOLDER + "style.yml"));
    }

    /// The style that a text of YAML gives.
    ///
    /// @throws StyleNotUsable with every mistake in one message
    public static Style read(String yaml) {
        Reading reading = new Reading(root(yaml));
        Style style = reading.style();
        if (!reading.mistakes.isEmpty()) {
            throw new StyleNotUsable("reports/style/style.yml: " + String.join("; ", reading.mistakes));
        }
        return style;
    }

    /// The colour that plays this part.
    public String colour(String role) {
        String colour = colours.get(role);
        if (colour == null) {
            throw new StyleNotUsable("no colour plays the part \"" + role + "\"; known are " + ROLES);
        }
        return colour;
    }

    /// Text with its `{colour:accent}` and `{font:family}` filled in.
    public String fill(String text) {
        String filled = text.replace("{font:family}", face.family());
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            filled = filled.replace("{colour:" + colour.getKey() + "}", colour.getValue());
        }
        int left = filled.indexOf("{colour:");
        if (left >= 0) {
            String role = filled.substring(left + 8, filled.indexOf('}', left));
            throw new StyleNotUsable("no colour plays the part \"" + role + "\"; known are " + ROLES);
        }
        return filled;
    }

    /// What the printer of the pages must know of the face.
    public String fontFamilies() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <fontFamilies>
                  <fontFamily name="%s">
                    <normal>reports/style/fonts/%s</normal>
                    <bold>reports/style/fonts/%s</bold>
                    <pdfEncoding>Identity-H</pdfEncoding>
                    <pdfEmbedded>true</pdfEmbedded>
                  </fontFamily>
                </fontFamilies>
                """.formatted(face.family(), face.regular(), face.bold());
    }

    /// Every file that the style names.
    public List<String> files() {
        return List.of(FOLDER + logo.file(), FOLDER + "fonts/" + face.regular(), FOLDER + "fonts/" + face.bold());
    }

    /// A sentence for each file that the style names and that is not there.
    ///
    /// @param stands whether a file stands, by its name below `reports/`
    public List<String> missing(Predicate<String> stands) {
        return files().stream()
                .filter(stands.negate())
                .map(file -> "reports/%s is missing: reports/style/style.yml names it".formatted(file))
                .toList();
    }

    private static Map<?, ?> root(String yaml) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return root instanceof Map<?, ?> map ? map : Map.of();
        } catch (YAMLException broken) {
            throw new StyleNotUsable("reports/style/style.yml is no YAML: " + broken.getMessage());
        }
    }

    /// Reads the parts and gathers what is wrong with them.
    private record Reading(Map<?, ?> root, List<String> mistakes) {
        private Reading(Map<?, ?> root) {
            this(root, new ArrayList<>());
        }

        private Style style() {
            String organisation = root.get("organisation") instanceof String name ? name.strip() : "";
            return new Style(
                    organisation,
                    new Logo(text("logo", "file"), text("logo", "words")),
                    new Face(text("font", "family"), text("font", "regular"), text("font", "bold")),
                    colours(),
                    series());
        }

        private String text(String part, String name) {
            if (root.get(part) instanceof Map<?, ?> entries
                    && entries.get(name) instanceof String text
                    && !text.isBlank()) {
                return text;
            }
            mistakes.add("\"%s\" of \"%s\" is missing".formatted(name, part));
            return "";
        }

        private Map<String, String> colours() {
            Map<String, String> colours = new LinkedHashMap<>();
            ROLES.forEach(role -> colours.put(role, hex(role, palette().get(role))));
            for (Object role : palette().keySet()) {
                if (!role.equals("series") && !ROLES.contains(role.toString())) {
                    mistakes.add("no colour plays the part \"%s\"".formatted(role));
                }
            }
            return colours;
        }

        private List<String> series() {
            List<?> listed = palette().get("series") instanceof List<?> list ? list : List.of();
            if (listed.size() < 2) {
                mistakes.add("\"series\" needs two colours or more");
            }
            return listed.stream().map(colour -> hex("series", colour)).toList();
        }

        private Map<?, ?> palette() {
            return root.get("colours") instanceof Map<?, ?> colours ? colours : Map.of();
        }

        private String hex(String role, @org.jspecify.annotations.Nullable Object colour) {
            if (colour instanceof String text && text.matches(HEX)) {
                return text;
            }
            mistakes.add("\"%s\" is %s; a colour looks like \"#12436D\", in quotes"
                    .formatted(role, colour == null ? "missing" : "\"" + colour + "\""));
            return "#000000";
        }
    }
}
