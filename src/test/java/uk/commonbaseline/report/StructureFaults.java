package uk.commonbaseline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.commonbaseline.report.StructureTree.Element;

/// What a reader who listens, or who goes through the document by its headings and tables, would stumble over.
final class StructureFaults {
    private static final Pattern NUMBER = Pattern.compile("\\d|not supplied|until notice");
    private static final Pattern BROKEN =
            Pattern.compile("(?![−£]*\\d{1,3}(,\\d{3})*(\\.\\d+)? )[−£]*\\d[\\d,.]* [\\d,.]+");
    private static final double TOLERANCE = 3;
    private final List<String> faults = new ArrayList<>();

    private StructureFaults() {}

    /// A sentence for each; none when all is well.
    static List<String> in(Element root) {
        StructureFaults found = new StructureFaults();
        List<Element> blocks = blocks(root).toList();
        found.headings(root);
        found.order(blocks);
        found.orphans(blocks);
        found.emptyPages(blocks);
        root.all().filter(each -> each.is("Table")).forEach(found::table);
        root.all().filter(each -> each.is("Image")).forEach(found::figure);
        return List.copyOf(found.faults);
    }

    /// What is read one after the other: headings, texts, tables, lists and figures, each as a whole.
    private static Stream<Element> blocks(Element element) {
        boolean whole =
                Stream.of("H1", "H2", "H3", "Table", "Image", "Text", "L").anyMatch(element::is);
        return whole ? Stream.of(element) : element.parts().stream().flatMap(StructureFaults::blocks);
    }

    private void headings(Element root) {
        int above = 0;
        for (Element heading : root.all().filter(StructureFaults::isHeading).toList()) {
            int level = Integer.parseInt(heading.type().substring(1));
            if (level > above + 1) {
                say(heading, "is a heading of level %d after one of level %d".formatted(level, above));
            }
            if (heading.text().isEmpty()) {
                say(heading, "is a heading without words");
            }
            above = level;
        }
    }

    /// Down the page, or to the right of what came before: columns are read one after the other.
    private void order(List<Element> blocks) {
        Optional<Element> before = Optional.empty();
        for (Element block : blocks) {
            if (block.place().isEmpty()) {
                continue;
            }
            if (before.isPresent() && before.get().page() == block.page()) {
                boolean below = block.place().getY() > before.get().place().getY() - TOLERANCE;
                boolean beside = block.place().getX() > before.get().place().getMaxX() - TOLERANCE;
                if (!below && !beside) {
                    say(block, "is read after \"%s\" but stands above it".formatted(opening(before.get())));
                }
            }
            if (before.isPresent() && before.get().page() > block.page()) {
                say(block, "is read after what stands on page " + before.get().page());
            }
            before = Optional.of(block);
        }
    }

    /// A heading whose text, table or figure stands on the next page.
    private void orphans(List<Element> blocks) {
        for (int number = 0; number < blocks.size(); number++) {
            Element heading = blocks.get(number);
            boolean last = number + 1 == blocks.size();
            if (isHeading(heading) && (last || blocks.get(number + 1).page() != heading.page())) {
                say(heading, "is the last thing on its page");
            }
        }
    }

    private void emptyPages(List<Element> blocks) {
        List<Integer> pages =
                blocks.stream().map(Element::page).distinct().sorted().toList();
        for (int number = 1; number < pages.size(); number++) {
            for (int empty = pages.get(number - 1) + 1; empty < pages.get(number); empty++) {
                faults.add("page %d: is empty".formatted(empty));
            }
        }
    }

    private void table(Element table) {
        List<Element> rows = table.all()
                .filter(each -> each.is("TR"))
                .filter(row -> !row.parts().isEmpty())
                .toList();
        int page = 0;
        long columns = 0;
        for (Element row : rows) {
            if (row.page() != page) {
                page = row.page();
                columns = columns(row);
                if (!row.parts().stream().allMatch(cell -> cell.is("TH"))) {
                    say(row, "begins a table, or its part on this page, without header cells");
                }
            }
            if (isHeader(row)) {
                columns = columns(row);
            } else if (columns(row) != columns) {
                say(row, "has %d cells under %d headings".formatted(columns(row), columns));
            }
            cells(row);
        }
    }

    private void cells(Element row) {
        for (Element cell : row.parts()) {
            if (cell.is("TH") && !cell.scope().matches("Column|Row")) {
                say(cell, "is a header cell that does not say what it heads");
            }
            if (BROKEN.matcher(cell.text()).matches()) {
                say(cell, "is a figure that is broken over two lines");
            }
            if (!cell.is("TH") && !cell.is("TD")) {
                say(cell, "stands in a row and is no cell");
            }
        }
    }

    private void figure(Element figure) {
        boolean empty = figure.alternative().startsWith("There is nothing to draw");
        boolean logo = figure.page() == 1;
        if (!empty && !logo && !NUMBER.matcher(figure.alternative()).find()) {
            say(figure, "is a figure whose words hold no number: " + figure.alternative());
        }
        if (figure.alternative().isBlank()) {
            say(figure, "is a figure without words");
        }
    }

    private static boolean isHeader(Element row) {
        return row.parts().stream().allMatch(cell -> cell.is("TH"));
    }

    private static boolean isHeading(Element element) {
        return element.type().matches("H[1-6]");
    }

    private static long columns(Element row) {
        return row.parts().stream().mapToLong(Element::columns).sum();
    }

    private void say(Element element, String what) {
        faults.add("page %d: \"%s\" %s".formatted(element.page(), opening(element), what));
    }

    private static String opening(Element element) {
        return element.text().length() > 60 ? element.text().substring(0, 60) + "…" : element.text();
    }
}
