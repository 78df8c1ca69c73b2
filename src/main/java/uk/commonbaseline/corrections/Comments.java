package uk.commonbaseline.corrections;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.commonbaseline.corrections.XmlTags.Tag;
import uk.commonbaseline.finding.Place;

/// Adds comments to the cells of one sheet. A comment that the officer wrote herself stays, and the cell gets no other.
final class Comments {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String NONE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <comments xmlns="%s"><authors></authors><commentList></commentList></comments>""".formatted(MAIN);
    private static final int SHAPES_OF_A_CLUSTER = 1024;
    private static final int FIRST_SHAPE_IN_A_FOREIGN_DRAWING = 60_000;
    private static final Set<String> BEHIND = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final WorkbookParts parts;
    private final String sheetPart;

    /// A comment at `row` (from 1) and `column` (from 0).
    record At(int row, int column) {
        String reference() {
            return Place.columnLetters(column) + row;
        }
    }

    Comments(WorkbookParts parts, String sheetPart) {
        this.parts = parts;
        this.sheetPart = sheetPart;
    }

    /// Adds them all.
    void add(Map<At, String> comments) {
        Relations relations = Relations.of(parts, sheetPart);
        Optional<String> known = relations.find("comments");
        Optional<String> drawing = relations.find("vmlDrawing").filter(_ -> drawsComments());
        if (known.isPresent() != drawing.isPresent()) {
            throw new CannotBeMarked("comments without a drawing of them");
        }
        String part = known.orElseGet(() -> parts.freeName("xl/comments", ".xml"));
        String before = known.isPresent() ? parts.text(part) : NONE;
        Set<String> taken = taken(before);
        Map<At, String> fresh = comments.entrySet().stream()
                .filter(comment -> !taken.contains(comment.getKey().reference()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
        parts.put(part, withComments(before, fresh));
        if (drawing.isPresent()) {
            String vml = parts.text(drawing.get());
            parts.put(
                    drawing.get(),
                    WorkbookParts.beforeEnd(vml, "xml", shapes(fresh, FIRST_SHAPE_IN_A_FOREIGN_DRAWING, false)));
        } else {
            relations.add("comments", part);
            draw(relations, fresh);
            ContentTypes.of(parts)
                    .override(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        }
    }

    private boolean drawsComments() {
        return new XmlTags(parts.text(sheetPart)).next("legacyDrawing").isPresent();
    }

    private static Set<String> taken(String xml) {
        Set<String> taken = new LinkedHashSet<>();
        XmlTags tags = new XmlTags(xml);
        for (Optional<Tag> next = tags.next("comment"); next.isPresent(); next = tags.next("comment")) {
            next.get().attribute("ref").ifPresent(taken::add);
        }
        return taken;
    }

    private static String withComments(String xml, Map<At, String> fresh) {
        XmlTags tags = new XmlTags(xml);
        String prefix = tags.next("comments")
                .orElseThrow(() -> new CannotBeMarked("no comments"))
                .prefix();
        int authors = 0;
        for (Optional<Tag> next = tags.next(); next.isPresent() && !next.get().closes("authors"); next = tags.next()) {
            authors += next.get().opens("author") ? 1 : 0;
        }
        int author = authors;
        String added = fresh.entrySet().stream()
                .map(comment ->
                        "<#comment ref=\"%s\" authorId=\"%d\"><#text><#r><#t xml:space=\"preserve\">%s</#t></#r></#text></#comment>"
                                .replace("#", prefix)
                                .formatted(comment.getKey().reference(), author, XmlTags.escaped(comment.getValue())))
                .collect(Collectors.joining());
        String named =
                WorkbookParts.beforeEnd(xml, "authors", "<#author>Common Baseline</#author>".replace("#", prefix));
        return WorkbookParts.beforeEnd(named, "commentList", added);
    }

    private void draw(Relations relations, Map<At, String> fresh) {
        String part = parts.freeName("xl/drawings/vmlDrawing", ".vml");
        int clusters = fresh.size() / SHAPES_OF_A_CLUSTER + 1;
        String ids =
                IntStream.rangeClosed(1, clusters).mapToObj(String::valueOf).collect(Collectors.joining(","));
        parts.put(part, """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
                <o:idmap v:ext="edit" data="%s"/></o:shapelayout>\
                <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
                <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>%s</xml>""".formatted(ids, shapes(fresh, SHAPES_OF_A_CLUSTER + 1, true)));
        ContentTypes.of(parts).byEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        String id = relations.add("vmlDrawing", part);
        parts.put(sheetPart, withDrawing(parts.text(sheetPart), id));
    }

    private static String shapes(Map<At, String> fresh, int first, boolean typed) {
        StringBuilder shapes = new StringBuilder();
        int number = first;
        for (At at : fresh.keySet()) {
            String type = typed ? " type=\"#_x0000_t202\"" : " o:spt=\"202\"";
            shapes.append("""
                    <v:shape id="_x0000_s%d"%s style="position:absolute;width:220pt;height:90pt;visibility:hidden" \
                    fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>\
                    <v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/>\
                    <x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 15, %d, 16</x:Anchor><x:AutoFill>False</x:AutoFill>\
                    <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""".formatted(
                            number++,
                            type,
                            at.column() + 1,
                            Math.max(0, at.row() - 2),
                            at.column() + 4,
                            at.row() + 4,
                            at.row() - 1,
                            at.column()));
        }
        return shapes.toString();
    }

    /// The reference to the drawing has its place among the elements behind the data.
    private static String withDrawing(String xml, String id) {
        XmlTags tags = new XmlTags(xml);
        Tag data = tags.next("sheetData").orElseThrow(() -> new CannotBeMarked("a sheet without data"));
        tags.endOf(data);
        for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
            Tag tag = next.get();
            if (tag.closes("worksheet") || BEHIND.contains(tag.name())) {
                return xml.substring(0, tag.start())
                        + "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>".formatted(data.prefix(), Relations.TYPES, id)
                        + xml.substring(tag.start());
            }
            tags.endOf(tag);
        }
        throw new CannotBeMarked("the sheet breaks off");
    }
}
