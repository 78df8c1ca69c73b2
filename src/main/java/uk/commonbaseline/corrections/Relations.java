package uk.commonbaseline.corrections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// What one part of a workbook refers to.
final class Relations {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final WorkbookParts parts;
    private final String file;
    private final String folder;

    /// One reference.
    ///
    /// @param part name of the part within the package
    record Relation(String type, String part) {}

    private Relations(WorkbookParts parts, String part) {
        this.parts = parts;
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
        this.file = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    static Relations of(WorkbookParts parts, String part) {
        return new Relations(parts, part);
    }

    Map<String, Relation> byId() {
        Map<String, Relation> found = new LinkedHashMap<>();
        if (!parts.has(file)) {
            return found;
        }
        XmlTags tags = new XmlTags(parts.text(file));
        for (Optional<Tag> next = tags.next("Relationship"); next.isPresent(); next = tags.next("Relationship")) {
            Tag tag = next.get();
            String target = XmlTags.unescaped(tag.attribute("Target").orElse(""));
            found.put(
                    tag.attribute("Id").orElse(""),
                    new Relation(tag.attribute("Type").orElse(""), partOf(target)));
        }
        return found;
    }

    /// The part that a relation whose type ends so leads to.
    Optional<String> find(String type) {
        return byId().values().stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::part)
                .findFirst();
    }

    /// Adds a relation and answers its id.
    String add(String type, String target) {
        Map<String, Relation> known = byId();
        int number = known.size() + 1;
        while (known.containsKey("rId" + number)) {
            number++;
        }
        String before = parts.has(file) ? parts.text(file) : NONE;
        String added =
                "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"/%s\"/>".formatted(number, TYPES, type, target);
        parts.put(file, opened(before).replace("</Relationships>", added + "</Relationships>"));
        return "rId" + number;
    }

    private static String opened(String xml) {
        Tag root = new XmlTags(xml).next("Relationships").orElseThrow(() -> new CannotBeMarked("no relationships"));
        if (!root.prefix().isEmpty()) {
            throw new CannotBeMarked("relationships with a prefix");
        }
        return root.isEmpty()
                ? xml.substring(0, root.end() - 2) + "></Relationships>" + xml.substring(root.end())
                : xml;
    }

    /// Removes the relation to this part.
    void remove(String part) {
        String xml = parts.text(file);
        XmlTags tags = new XmlTags(xml);
        for (Optional<Tag> next = tags.next("Relationship"); next.isPresent(); next = tags.next("Relationship")) {
            Tag tag = next.get();
            @Nullable String target = tag.attribute("Target").orElse(null);
            if (target != null && partOf(target).equals(part)) {
                parts.put(file, xml.substring(0, tag.start()) + xml.substring(tags.endOf(tag)));
                return;
            }
        }
    }

    private String partOf(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path;
    }
}
