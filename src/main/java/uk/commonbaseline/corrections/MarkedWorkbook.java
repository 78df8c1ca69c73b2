package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.corrections.Comments.At;
import uk.commonbaseline.corrections.WorkbookParts.Sheet;
import uk.commonbaseline.corrections.XmlTags.Tag;

/// An XLSX workbook with the failing cells coloured and commented, and a Findings sheet behind the others. Only the
/// parts that must change are changed, and in them only those places.
final class MarkedWorkbook {
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final WorkbookParts parts;
    private final Identity identity;
    private final List<Mark> marks;
    private final Styles styles;
    private final Optional<String> stylesPart;

    private MarkedWorkbook(WorkbookParts parts, Identity identity, List<Mark> marks) {
        this.parts = parts;
        this.identity = identity;
        this.marks = List.copyOf(marks);
        this.stylesPart = Relations.of(parts, parts.workbook()).find("styles");
        this.styles = stylesPart.map(part -> Styles.of(parts.text(part))).orElseGet(Styles::none);
    }

    /// @throws CannotBeMarked when it is not safe to change this workbook
    static byte[] of(Path workbook, Identity identity, List<Mark> marks) throws IOException {
        return of(WorkbookParts.read(workbook), identity, marks, "");
    }

    /// @param only the sheet that places without a sheet's name lie on
    static byte[] of(WorkbookParts parts, Identity identity, List<Mark> marks, String only) throws IOException {
        return new MarkedWorkbook(parts, identity, marks).written(only);
    }

    /// A workbook that holds nothing but the Findings sheet.
    static byte[] findingsAlone(Identity identity, List<Mark> marks) throws IOException {
        WorkbookParts parts = PlainWorkbook.withoutSheets();
        MarkedWorkbook workbook = new MarkedWorkbook(parts, identity, marks);
        workbook.addFindings("");
        workbook.putStyles();
        return parts.write();
    }

    private byte[] written(String only) throws IOException {
        List<Sheet> sheets = parts.sheets();
        for (Sheet sheet : sheets) {
            String name = sheet.name().strip().equalsIgnoreCase(only) ? "" : sheet.name();
            List<Mark> here = marks.stream()
                    .filter(mark -> mark.hasRow() && mark.sheet().equals(name))
                    .toList();
            if (!here.isEmpty()) {
                mark(sheet, here);
            }
        }
        addFindings(only.isEmpty() && !sheets.isEmpty() ? sheets.getFirst().name() : only);
        putStyles();
        return parts.write();
    }

    private void mark(Sheet sheet, List<Mark> here) {
        String xml = parts.text(sheet.part());
        if (xml.contains("http://purl.oclc.org/ooxml/")) {
            throw new CannotBeMarked("a Strict workbook");
        }
        Map<At, List<Mark>> byCell = byCell(xml, here);
        SheetXml edits = new SheetXml(xml);
        Map<At, String> comments = new LinkedHashMap<>();
        byCell.forEach((at, ofCell) -> {
            boolean rejects = ofCell.stream().anyMatch(Mark::rejects);
            edits.edit(at.row(), at.column(), (cell, content) -> coloured(cell, content, rejects));
            comments.put(at, words(ofCell));
        });
        parts.put(sheet.part(), edits.edited());
        new Comments(parts, sheet.part()).add(comments);
    }

    private String coloured(Tag cell, String content, boolean rejects) {
        int style = styles.marked(cell.number("s", 0), rejects);
        String opening = cell.with("s", String.valueOf(style));
        return cell.isEmpty() ? opening : opening + content + "</" + cell.prefix() + "c>";
    }

    private static String words(List<Mark> ofCell) {
        List<String> said = new ArrayList<>();
        ofCell.forEach(mark -> said.add(mark.words() + "\n" + mark.remedy()));
        return String.join("\n\n", said);
    }

    /// A finding about a whole row is shown on the row's first filled cell that can be seen.
    private static Map<At, List<Mark>> byCell(String xml, List<Mark> here) {
        Map<Integer, Integer> firstOfRow =
                here.stream().anyMatch(mark -> mark.column().isEmpty()) ? firstFilled(xml) : Map.of();
        Map<At, List<Mark>> byCell = new LinkedHashMap<>();
        for (Mark mark : here) {
            int column =
                    mark.column().isEmpty() ? firstOfRow.getOrDefault(mark.row(), 0) : SheetXml.columnOf(mark.column());
            byCell.computeIfAbsent(new At(mark.row(), column), _ -> new ArrayList<>())
                    .add(mark);
        }
        return byCell;
    }

    private static Map<Integer, Integer> firstFilled(String xml) {
        Map<Integer, Integer> first = new TreeMap<>();
        BitSet hidden = new BitSet();
        int row = 0;
        int column = -1;
        XmlTags tags = new XmlTags(xml);
        for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
            Tag tag = next.get();
            if (tag.opens("col")
                    && tag.attribute("hidden").filter(MarkedWorkbook::isTrue).isPresent()) {
                hidden.set(tag.number("min", 1) - 1, Math.min(tag.number("max", 1), 16_384));
            } else if (tag.opens("row")) {
                row = tag.number("r", row + 1);
                column = -1;
            } else if (tag.opens("c")) {
                column = tag.attribute("r").map(SheetXml::columnOf).orElse(column + 1);
                if (!tag.isEmpty() && !hidden.get(column)) {
                    first.putIfAbsent(row, column);
                }
            }
        }
        return first;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void addFindings(String linkTo) {
        String part = parts.freeName("xl/worksheets/sheet", ".xml");
        parts.put(part, new FindingsSheet(identity, marks, styles, linkTo).xml());
        ContentTypes.of(parts).override(part, WORKSHEET);
        String relation = Relations.of(parts, parts.workbook()).add("worksheet", part);
        list(relation);
    }

    private void list(String relation) {
        String xml = parts.text(parts.workbook());
        XmlTags tags = new XmlTags(xml);
        Tag sheets = tags.next("sheets").orElseThrow(() -> new CannotBeMarked("a workbook without sheets"));
        List<String> names = new ArrayList<>();
        int id = 0;
        for (Optional<Tag> next = tags.next(); next.isPresent() && !next.get().closes("sheets"); next = tags.next()) {
            if (next.get().opens("sheet")) {
                id = Math.max(id, next.get().number("sheetId", 0));
                names.add(XmlTags.unescaped(next.get().attribute("name").orElse(""))
                        .toLowerCase(Locale.ROOT));
            }
        }
        String name = FindingsSheet.names().stream()
                .filter(free -> !names.contains(free.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CannotBeMarked("no name is free for the Findings sheet"));
        String element = "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
                .formatted(sheets.prefix(), Relations.TYPES, name, id + 1, relation);
        parts.put(parts.workbook(), WorkbookParts.beforeEnd(xml, "sheets", element));
    }

    private void putStyles() {
        String part = stylesPart.orElseGet(() -> {
            String fresh = parts.freeName("xl/styles", ".xml");
            Relations.of(parts, parts.workbook()).add("styles", fresh);
            ContentTypes.of(parts).override(fresh, STYLES);
            return fresh;
        });
        parts.put(part, styles.written());
    }
}
