package uk.commonbaseline.corrections;

import java.util.Optional;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// The list of what each part of a workbook is.
final class ContentTypes {
    private static final String PART = "[Content_Types].xml";

    private final WorkbookParts parts;

    private ContentTypes(WorkbookParts parts) {
        this.parts = parts;
    }

    static ContentTypes of(WorkbookParts parts) {
        return new ContentTypes(parts);
    }

    void override(String part, String type) {
        add("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    void byEnding(String ending, String type) {
        XmlTags tags = new XmlTags(parts.text(PART));
        for (Optional<Tag> next = tags.next("Default"); next.isPresent(); next = tags.next("Default")) {
            if (next.get()
                    .attribute("Extension")
                    .filter(ending::equalsIgnoreCase)
                    .isPresent()) {
                return;
            }
        }
        String xml = parts.text(PART);
        int at = new XmlTags(xml)
                .next("Types")
                .orElseThrow(() -> new CannotBeMarked("no list of parts"))
                .end();
        parts.put(
                PART,
                xml.substring(0, at)
                        + "<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(ending, type)
                        + xml.substring(at));
    }

    void remove(String part) {
        String xml = parts.text(PART);
        XmlTags tags = new XmlTags(xml);
        for (Optional<Tag> next = tags.next("Override"); next.isPresent(); next = tags.next("Override")) {
            Tag tag = next.get();
            if (tag.attribute("PartName").filter(("/" + part)::equals).isPresent()) {
                parts.put(PART, xml.substring(0, tag.start()) + xml.substring(tags.endOf(tag)));
                return;
            }
        }
    }

    private void add(String element) {
        parts.put(PART, WorkbookParts.beforeEnd(parts.text(PART), "Types", element));
    }
}
