package uk.commonbaseline.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// A workbook's cell formats, to which ours are added behind: those that are there keep their numbers.
final class Styles {
    private static final String MINIMAL = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border/></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>""";
    private static final String RED = "FFFFC7CE";
    private static final String AMBER = "FFFFEB9C";
    private static final String GREY = "FFD9E2EC";
    private static final String INPUT = "FFE2F0D9";

    private final String xml;
    private final String prefix;
    private final Table fonts;
    private final Table fills;
    private final Table formats;
    private final Map<String, Integer> marked = new LinkedHashMap<>();

    /// One of the lists in the part: where it ends, how many it holds, what is added.
    private static final class Table {
        final Tag opening;
        final int end;
        final List<String> held;
        final List<String> added = new ArrayList<>();

        Table(Tag opening, int end, List<String> held) {
            this.opening = opening;
            this.end = end;
            this.held = held;
        }

        int add(String element) {
            int known = added.indexOf(element);
            if (known >= 0) {
                return held.size() + known;
            }
            added.add(element);
            return held.size() + added.size() - 1;
        }
    }

    private Styles(String xml) {
        this.xml = xml;
        Tag root = new XmlTags(xml).next("styleSheet").orElseThrow(() -> new CannotBeMarked("no formats"));
        this.prefix = root.prefix();
        this.fonts = table("fonts", "font");
        this.fills = table("fills", "fill");
        this.formats = table("cellXfs", "xf");
    }

    static Styles of(String xml) {
        return new Styles(xml);
    }

    static Styles none() {
        return new Styles(MINIMAL);
    }

    private Table table(String name, String element) {
        XmlTags tags = new XmlTags(xml);
        Tag opening = tags.next(name).orElseThrow(() -> new CannotBeMarked("the formats have no " + name));
        if (opening.isEmpty()) {
            throw new CannotBeMarked("the formats have an empty list of " + name);
        }
        List<String> held = new ArrayList<>();
        for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
            Tag tag = next.get();
            if (tag.closes(name)) {
                return new Table(opening, tag.start(), held);
            }
            if (tag.opens(element)) {
                held.add(xml.substring(tag.start(), tags.endOf(tag)));
            }
        }
        throw new CannotBeMarked("the formats break off");
    }

    /// The number of the format that is like this one, but coloured.
    int marked(int format, boolean rejects) {
        return marked.computeIfAbsent(format + (rejects ? "!" : "?"), _ -> {
            if (format < 0 || format >= formats.held.size()) {
                throw new CannotBeMarked("a cell has a format that is not there");
            }
            String like = formats.held.get(format);
            Tag tag = new XmlTags(like).next().orElseThrow();
            String coloured = with(tag.with("fillId", String.valueOf(fill(rejects ? RED : AMBER))), "applyFill", "1");
            return formats.add(coloured + like.substring(tag.end()));
        });
    }

    private static String with(String tag, String attribute, String value) {
        return new XmlTags(tag).next().orElseThrow().with(attribute, value);
    }

    private int fill(String colour) {
        return fills.add(
                "<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"%s\"/><#bgColor indexed=\"64\"/></#patternFill></#fill>"
                        .formatted(colour)
                        .replace("#", prefix));
    }

    private int font(String what) {
        return fonts.add("<#font>%s<#sz val=\"11\"/><#name val=\"Calibri\"/></#font>"
                .formatted(what)
                .replace("#", prefix));
    }

    private int format(int fontId, int fillId, int numberFormat, String attributes, boolean wraps) {
        String alignment = wraps ? "<#alignment vertical=\"top\" wrapText=\"1\"/>" : "<#alignment vertical=\"top\"/>";
        return formats.add(
                "<#xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"%s>%s</#xf>"
                        .formatted(numberFormat, fontId, fillId, attributes, alignment)
                        .replace("#", prefix));
    }

    /// Text that stays text, also when it begins like a formula and the officer opens the cell.
    int plain() {
        return format(font(""), 0, 49, " quotePrefix=\"1\"", true);
    }

    int heading() {
        return format(font("<#b/>"), fill(GREY), 49, "", true);
    }

    int title() {
        return format(font("<#b/>"), 0, 49, "", false);
    }

    int link() {
        return format(font("<#u/><#color rgb=\"FF0563C1\"/>"), 0, 49, " quotePrefix=\"1\"", false);
    }

    /// Where the officer writes; what she writes stays text as she wrote it.
    int input() {
        return format(font(""), fill(INPUT), 49, "", true);
    }

    String written() {
        List<Table> tables = new ArrayList<>(List.of(fonts, fills, formats));
        tables.sort((one, other) -> Integer.compare(one.end, other.end));
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Table table : tables) {
            if (table.added.isEmpty()) {
                continue;
            }
            out.append(xml, copied, table.opening.start());
            out.append(table.opening.with("count", String.valueOf(table.held.size() + table.added.size())));
            out.append(xml, table.opening.end(), table.end);
            table.added.forEach(out::append);
            copied = table.end;
        }
        return out.append(xml, copied, xml.length()).toString();
    }
}
