package uk.commonbaseline.report.reading;

import java.util.List;

/// What stands by itself between two others in the order of reading.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 for what the section found, 2 for its parts
    record Heading(int level, Text text) implements Block {}

    /// Words by themselves.
    ///
    /// @param look name of its style, such as `lead`, `body` or `note`
    record Paragraph(String look, Text text) implements Block {}

    /// A list with a dot before each of its items.
    record Points(List<Text> items) implements Block {
        public Points {
            items = List.copyOf(items);
        }
    }

    /// A table, whole again where it ran over several pages.
    ///
    /// @param caption the heading above it; where several stand under one, all have it
    /// @param underHeading whether that heading stands right above it
    /// @param head rows of nothing but header cells
    /// @param pieces in how many it is printed
    record Table(Text caption, boolean underHeading, List<List<Cell>> head, List<List<Cell>> rows, int pieces)
            implements Block {
        public Table {
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }

        public int columns() {
            return head.isEmpty() ? rows.getFirst().size() : head.getFirst().size();
        }
    }

    /// A drawing, and the words that say what it shows.
    ///
    /// @param drawing an SVG document, or the `data:` address of a picture
    record Chart(String caption, String drawing, String words) implements Block {
        public boolean isVector() {
            return !drawing.startsWith("data:");
        }
    }
}
