package uk.commonbaseline.corrections;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import uk.commonbaseline.corrections.XmlTags.Tag;
import uk.commonbaseline.finding.Place;

/// Changes cells of a worksheet's XML; every character outside the changed cells stays.
final class SheetXml {
    /// What becomes of one cell.
    interface Edit {
        /// The cell anew.
        ///
        /// @param cell its opening tag, with nothing but its place where there was no such cell
        /// @param content what stands between opening and closing tag
        String apply(Tag cell, String content);
    }

    private final String xml;
    private final StringBuilder out;
    private final NavigableMap<Integer, NavigableMap<Integer, Edit>> edits = new TreeMap<>();
    private NavigableMap<Integer, Edit> ofRow = new TreeMap<>();
    private int copied;
    private int row;
    private int column;
    private String prefix = "";

    SheetXml(String xml) {
        this.xml = xml;
        this.out = new StringBuilder(xml.length() + 4096);
    }

    /// `column` counts from 0.
    SheetXml edit(int rowNumber, int columnIndex, Edit edit) {
        edits.computeIfAbsent(rowNumber, _ -> new TreeMap<>(Comparator.<Integer>naturalOrder()))
                .put(columnIndex, edit);
        return this;
    }

    String edited() {
        XmlTags tags = new XmlTags(xml);
        Tag data = tags.next("sheetData").orElseThrow(() -> new CannotBeMarked("a sheet without data"));
        prefix = data.prefix();
        if (data.isEmpty()) {
            copyTo(data.start());
            out.append(data.text(), 0, data.text().length() - 2).append('>');
            addRowsBefore(Integer.MAX_VALUE);
            out.append("</").append(prefix).append("sheetData>");
            copied = data.end();
        } else {
            walk(tags);
        }
        copyTo(xml.length());
        return out.toString();
    }

    private void walk(XmlTags tags) {
        for (Optional<Tag> next = tags.next(); next.isPresent(); next = tags.next()) {
            Tag tag = next.get();
            if (tag.closes("sheetData")) {
                copyTo(tag.start());
                addRowsBefore(Integer.MAX_VALUE);
                return;
            } else if (tag.opens("row")) {
                beginRow(tag);
            } else if (tag.closes("row")) {
                copyTo(tag.start());
                addCellsBefore(Integer.MAX_VALUE);
            } else if (tag.opens("c")) {
                cell(tag, tags);
            }
        }
        throw new CannotBeMarked("the sheet's data are not closed");
    }

    private void beginRow(Tag tag) {
        int number = tag.number("r", row + 1);
        if (number <= row) {
            throw new CannotBeMarked("rows are out of order");
        }
        copyTo(tag.start());
        addRowsBefore(number);
        row = number;
        column = -1;
        ofRow = Optional.ofNullable(edits.remove(number)).orElseGet(TreeMap::new);
        if (tag.isEmpty() && !ofRow.isEmpty()) {
            out.append(tag.text(), 0, tag.text().length() - 2).append('>');
            addCellsBefore(Integer.MAX_VALUE);
            out.append("</").append(prefix).append("row>");
            copied = tag.end();
        }
    }

    private void cell(Tag tag, XmlTags tags) {
        column = tag.attribute("r").map(SheetXml::columnOf).orElse(column + 1);
        if (ofRow.isEmpty() || ofRow.firstKey() > column) {
            return;
        }
        copyTo(tag.start());
        addCellsBefore(column);
        Edit edit = ofRow.remove(column);
        if (edit != null) {
            int end = tags.endOf(tag);
            String whole = xml.substring(tag.end(), end);
            String content = tag.isEmpty() ? "" : whole.substring(0, whole.lastIndexOf("</"));
            out.append(edit.apply(tag, content));
            copied = end;
        }
    }

    private void addRowsBefore(int number) {
        while (!edits.isEmpty() && edits.firstKey() < number) {
            Map.Entry<Integer, NavigableMap<Integer, Edit>> entry = edits.pollFirstEntry();
            row = entry.getKey();
            ofRow = entry.getValue();
            out.append('<').append(prefix).append("row r=\"").append(row).append("\">");
            addCellsBefore(Integer.MAX_VALUE);
            out.append("</").append(prefix).append("row>");
        }
    }

    private void addCellsBefore(int limit) {
        while (!ofRow.isEmpty() && ofRow.firstKey() < limit) {
            Map.Entry<Integer, Edit> entry = ofRow.pollFirstEntry();
            String text = "<" + prefix + "c r=\"" + Place.columnLetters(entry.getKey()) + row + "\"/>";
            Tag tag = new XmlTags(text).next().orElseThrow();
            out.append(entry.getValue().apply(tag, ""));
        }
    }

    private void copyTo(int end) {
        out.append(xml, copied, end);
        copied = end;
    }

    /// `G31` is 6, in capitals or not.
    static int columnOf(String reference) {
        return Place.columnIndex(reference.toUpperCase(Locale.ROOT));
    }
}
