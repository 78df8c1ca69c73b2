package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commonbaseline.corrections.OdsSheets.OldCell;
import uk.commonbaseline.corrections.Refused.NotCorrectable;
import uk.commonbaseline.corrections.XmlTags.Tag;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.Sheets;

/// OpenDocument spreadsheets: their one part of content is changed at the cells that must change, and gets the Findings
/// sheet behind the others. All other parts stay as they were.
final class OdsWorkbooks {
    private static final String CONTENT = "content.xml";
    private static final Map<String, String> NAMES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
    /// What says which value a cell holds.
    private static final String VALUE = "\\s(?:office:(?:value-type|value|date-value|time-value|boolean-value|"
            + "string-value|currency)|calcext:value-type|table:formula)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')";

    private OdsWorkbooks() {}

    /// The spreadsheet with marks and Findings sheet.
    ///
    /// @throws CannotBeMarked when it is not safe to change this one
    static byte[] marked(Path file, Identity identity, List<Mark> marks) throws IOException {
        WorkbookParts parts = WorkbookParts.read(file);
        String content = content(parts);
        OdsStyles styles = new OdsStyles(content);
        OdsSheets<Mark> sheets = new OdsSheets<>(content, (cell, ofCell) -> mark(cell, ofCell, styles));
        for (Mark mark : marks) {
            if (mark.hasRow()) {
                int column = mark.column().isEmpty() ? OdsSheets.FIRST_FILLED : SheetXml.columnOf(mark.column());
                sheets.want(mark.sheet(), mark.row(), column, mark);
            }
        }
        List<String> taken = Sheets.listAll(file, Format.ODS).stream()
                .map(Sheets.OtherSheet::name)
                .toList();
        String findings = new OdsFindings(identity, marks).xml(taken);
        parts.put(CONTENT, styles.writtenInto(behindLastSheet(sheets.changed(), findings)));
        return parts.write();
    }

    private static String mark(OldCell cell, List<Mark> marks, OdsStyles styles) {
        String style = styles.marked(cell.style(), marks.stream().anyMatch(Mark::rejects));
        String opening = cell.tag().with("table:style-name", style);
        String words = marks.stream()
                .map(mark -> paragraph(mark.words()) + paragraph(mark.remedy()))
                .collect(Collectors.joining());
        String content = cell.content().contains("<office:annotation")
                ? cell.content()
                : "<office:annotation>" + words + "</office:annotation>" + cell.content();
        String begun = cell.tag().isEmpty() ? opening.substring(0, opening.length() - 2) + ">" : opening;
        return begun + content + "</" + cell.tag().prefix() + cell.tag().name() + ">";
    }

    /// The spreadsheet with corrected values.
    ///
    /// @throws Refused when a value can't be put into its cell
    static byte[] corrected(Path file, List<Correction> corrections, Function<Correction, String> text)
            throws IOException {
        WorkbookParts parts = WorkbookParts.read(file);
        OdsSheets<Correction> sheets = new OdsSheets<>(content(parts), (cell, all) -> anew(cell, all.getLast(), text));
        corrections.forEach(each -> sheets.want(each.sheet(), each.row(), each.column(), each));
        parts.put(CONTENT, sheets.changed());
        return parts.write();
    }

    private static String anew(OldCell cell, Correction correction, Function<Correction, String> text) {
        if (cell.tag().text().contains("table:number-matrix-")) {
            throw new Refused(new NotCorrectable("a cell holds a formula for other cells too"));
        }
        String opening = cell.tag().text().replaceAll(VALUE, "");
        String bare = opening.substring(0, opening.length() - (cell.tag().isEmpty() ? 2 : 1));
        String end = "</" + cell.tag().prefix() + cell.tag().name() + ">";
        String kept = withoutParagraphs(cell.content());
        if (correction.text().isEmpty()) {
            return bare + ">" + kept + end;
        }
        String value = correction.isNumber()
                ? " office:value-type=\"float\" office:value=\"%s\"".formatted(correction.text())
                : " office:value-type=\"string\"";
        String shown = correction.isNumber() ? correction.text() : text.apply(correction);
        return bare + value + ">" + kept + paragraph(shown) + end;
    }

    /// Comments and drawings in the cell; its own text goes.
    private static String withoutParagraphs(String content) {
        StringBuilder kept = new StringBuilder();
        XmlTags tags = new XmlTags(content);
        for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
            Tag tag = next.get();
            int end = tags.endOf(tag);
            if (!tag.opens("p")) {
                kept.append(content, tag.start(), end);
            }
        }
        return kept.toString();
    }

    /// A text with its line breaks and rows of spaces, as the format writes them.
    static String paragraph(String text) {
        String escaped = XmlTags.escaped(text)
                .replace("&#10;", "<text:line-break/>")
                .replace("&#9;", "<text:tab/>")
                .replaceAll("(?<= ) |^ | $", "<text:s/>");
        return "<text:p>" + escaped + "</text:p>";
    }

    private static String content(WorkbookParts parts) {
        String content = parts.text(CONTENT);
        NAMES.forEach((prefix, name) -> {
            if (!content.contains("xmlns:" + prefix + "=\"" + name + "\"")) {
                throw new CannotBeMarked("the names in it are other than usual");
            }
        });
        return content;
    }

    private static String behindLastSheet(String content, String sheet) {
        XmlTags tags = new XmlTags(content);
        if (tags.next("spreadsheet").isEmpty()) {
            throw new CannotBeMarked("no spreadsheet");
        }
        int behind = -1;
        for (Optional<Tag> next = tags.next();
                next.isPresent() && !next.get().closes("spreadsheet");
                next = tags.next()) {
            int end = tags.endOf(next.get());
            behind = next.get().opens("table") ? end : behind;
        }
        if (behind < 0) {
            throw new CannotBeMarked("no sheet");
        }
        return content.substring(0, behind) + sheet + content.substring(behind);
    }
}
