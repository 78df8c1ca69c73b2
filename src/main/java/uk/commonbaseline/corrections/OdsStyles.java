package uk.commonbaseline.corrections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// The cell styles of an OpenDocument spreadsheet's content, to which ours are added behind.
final class OdsStyles {
    static final String TEXT = "common-baseline-text";
    static final String INPUT = "common-baseline-input";
    static final String HEADING = "common-baseline-heading";
    private static final String RED = "#ffc7ce";
    private static final String AMBER = "#ffeb9c";
    private static final String GREEN = "#e2f0d9";
    private static final String GREY = "#d9e2ec";
    private static final String BACKGROUND = "fo:background-color";
    private static final String LIST = "automatic-styles";

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();

    OdsStyles(String xml) {
        XmlTags tags = new XmlTags(xml);
        Tag list = tags.next(LIST).orElseThrow(() -> new CannotBeMarked("no list of styles"));
        while (!list.isEmpty()) {
            Tag tag = tags.next().orElseThrow(() -> new CannotBeMarked("the styles break off"));
            if (tag.closes(LIST)) {
                break;
            }
            int end = tags.endOf(tag);
            if (tag.opens("style")) {
                tag.attribute("style:name").ifPresent(name -> known.put(name, xml.substring(tag.start(), end)));
            }
        }
    }

    /// The name of the style that is like this one, but coloured.
    ///
    /// @param like empty for the usual one
    String marked(String like, boolean rejects) {
        String name = "common-baseline-" + (rejects ? "red-" : "amber-") + like;
        added.computeIfAbsent(name, _ -> coloured(like, name, rejects ? RED : AMBER));
        return name;
    }

    private String coloured(String like, String name, String colour) {
        String style = known.get(like);
        if (style == null) {
            String parent = like.isEmpty() ? "Default" : like;
            return "<style:style style:name=\"%s\" style:family=\"table-cell\" style:parent-style-name=\"%s\">%s</style:style>"
                    .formatted(name, parent, background(colour));
        }
        Tag opening = new XmlTags(style).next().orElseThrow();
        String renamed = opening.with("style:name", name);
        if (opening.isEmpty()) {
            return renamed.substring(0, renamed.length() - 2) + ">" + background(colour) + "</style:style>";
        }
        String rest = style.substring(opening.end());
        Optional<Tag> properties = new XmlTags(rest).next("table-cell-properties");
        return renamed
                + properties
                        .map(tag -> rest.substring(0, tag.start())
                                + tag.with(BACKGROUND, colour)
                                + rest.substring(tag.end()))
                        .orElse(background(colour) + rest);
    }

    private static String background(String colour) {
        return "<style:table-cell-properties " + BACKGROUND + "=\"" + colour + "\"/>";
    }

    /// The content with the styles added, those of the Findings sheet too.
    String writtenInto(String content) {
        StringBuilder more = new StringBuilder("<number:text-style xmlns:number="
                + "\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" style:name=\"common-baseline-as-typed\">"
                + "<number:text-content/></number:text-style>");
        more.append(own(TEXT, "", ""))
                .append(own(INPUT, GREEN, ""))
                .append(own(HEADING, GREY, " fo:font-weight=\"bold\""));
        added.values().forEach(more::append);
        Tag list = new XmlTags(content).next(LIST).orElseThrow();
        if (list.isEmpty()) {
            String opening = list.text().substring(0, list.text().length() - 2);
            return content.substring(0, list.start()) + opening + ">" + more + "</" + list.prefix() + LIST + ">"
                    + content.substring(list.end());
        }
        return WorkbookParts.beforeEnd(content, LIST, more.toString());
    }

    private static String own(String name, String colour, String font) {
        return "<style:style style:name=\"%s\" style:family=\"table-cell\" style:parent-style-name=\"Default\" style:data-style-name=\"common-baseline-as-typed\"><style:table-cell-properties fo:wrap-option=\"wrap\"%s/>%s</style:style>"
                .formatted(
                        name,
                        colour.isEmpty() ? "" : " " + BACKGROUND + "=\"" + colour + "\"",
                        font.isEmpty() ? "" : "<style:text-properties" + font + "/>");
    }
}
