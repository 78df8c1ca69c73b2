package uk.commonbaseline.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// To which parts of an XLSX workbook one part leads. The address that names a kind of relation differs between the two
/// variants of the format, its last word does not.
record Relations(List<Relation> all) {
    /// @param kind last word of the relation's type, such as `worksheet`
    /// @param target name of the part in the archive
    record Relation(String id, String kind, String target) {}

    /// Relations of a part; those of the whole package for the empty name.
    static Relations of(Archive archive, String part) throws XMLStreamException {
        int folderEnd = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, folderEnd);
        String list = folder + "_rels/" + part.substring(folderEnd) + ".rels";
        List<Relation> found = new ArrayList<>();
        if (archive.holds(list)) {
            try (Xml xml = new Xml(archive.open(list))) {
                while (xml.nextElement()) {
                    if (xml.isNamed("Relationship") && !"External".equals(xml.plainAttribute("TargetMode"))) {
                        found.add(relation(xml, folder));
                    }
                }
            }
        }
        return new Relations(found);
    }

    private static Relation relation(Xml xml, String folder) {
        String type = given(xml.plainAttribute("Type"));
        return new Relation(
                given(xml.plainAttribute("Id")),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, given(xml.plainAttribute("Target"))));
    }

    private static String given(@Nullable String attribute) {
        if (attribute == null) {
            throw WorkbookReading.broken(null);
        }
        return attribute;
    }

    private static String resolved(String folder, String target) {
        String path = URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    Optional<Relation> findKind(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    Optional<Relation> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
