package uk.commonbaseline.report.screen;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonbaseline.report.reading.Block;
import uk.commonbaseline.report.reading.Cell;
import uk.commonbaseline.report.reading.Run;
import uk.commonbaseline.report.reading.Section;
import uk.commonbaseline.report.reading.Text;

/// Arranges sections for the template: one first heading for the document, those of sections below it, a table's
/// heading as its caption, and each reference's first place as its anchor.
final class Arrangement {
    private static final Set<String> BELOW_A_CARD = Set.of("kpi", "note");
    private final Set<String> untold;
    private final Set<String> anchored = new HashSet<>();
    private boolean titled;
    private int captions;
    private int captionLevel = level(2);

    /// @param untold references of figures that are held back
    Arrangement(Set<String> untold) {
        this.untold = Set.copyOf(untold);
    }

    /// Where a section begins.
    static String anchor(Section section) {
        return "section-" + section.name();
    }

    /// The blocks of a section, each under the name of its kind.
    List<Map<String, Object>> of(Section section) {
        List<Block> blocks = section.blocks();
        List<Map<String, Object>> arranged = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int cards = cards(blocks, at);
            if (cards > at) {
                arranged.add(Map.of("cards", cards(blocks.subList(at, cards))));
                at = cards;
            } else {
                if (isCaption(blocks, at)) {
                    captionLevel = level(((Block.Heading) blocks.get(at)).level());
                } else {
                    arranged.add(arranged(blocks.get(at)));
                }
                at++;
            }
        }
        return arranged;
    }

    private static boolean isCaption(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Heading
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Table table
                && table.underHeading();
    }

    /// The end of a row of figures in large digits, or its beginning where there is none.
    private static int cards(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size()
                && blocks.get(end) instanceof Block.Paragraph paragraph
                && (paragraph.look().equals("big") || (end > from && BELOW_A_CARD.contains(paragraph.look())))) {
            end++;
        }
        return end;
    }

    private Shown.Cards cards(List<Block> blocks) {
        List<Shown.Card> cards = new ArrayList<>();
        for (Block block : blocks) {
            Shown.Paragraph paragraph = paragraph((Block.Paragraph) block);
            if (paragraph.look().equals("big")) {
                cards.add(new Shown.Card(paragraph.runs(), new ArrayList<>()));
            } else {
                cards.getLast().below().add(paragraph);
            }
        }
        return new Shown.Cards(cards);
    }

    private Map<String, Object> arranged(Block block) {
        return switch (block) {
            case Block.Heading heading -> Map.of("heading", heading(heading));
            case Block.Paragraph paragraph -> Map.of("paragraph", paragraph(paragraph));
            case Block.Points points ->
                Map.of(
                        "points",
                        new Shown.Points(points.items().stream()
                                .map(item -> new Shown.Paragraph("", isRightToLeft(item), words(item)))
                                .toList()));
            case Block.Table table -> Map.of("table", table(table));
            case Block.Chart chart ->
                Map.of("chart", new Shown.Chart(chart.caption(), Drawn.html(chart), chart.words()));
        };
    }

    private Shown.Heading heading(Block.Heading heading) {
        int level = titled ? level(heading.level()) : 1;
        titled = true;
        return new Shown.Heading(level, nextCaption(), isRightToLeft(heading.text()), words(heading.text()));
    }

    private static int level(int printed) {
        return Math.min(printed + 1, 4);
    }

    private Shown.Paragraph paragraph(Block.Paragraph paragraph) {
        return new Shown.Paragraph(paragraph.look(), isRightToLeft(paragraph.text()), words(paragraph.text()));
    }

    private Shown.Table table(Block.Table table) {
        Text caption = table.caption();
        String name = caption.name();
        String mark = caption.words().equals(name)
                ? ""
                : caption.words().substring(name.length()).strip();
        return new Shown.Table(
                captionLevel,
                nextCaption(),
                name.isEmpty() ? "Table" : name,
                mark,
                table.underHeading(),
                !table.head().isEmpty(),
                table.head().stream().map(row -> line(row, true)).toList(),
                table.rows().stream().map(row -> line(row, false)).toList());
    }

    private Shown.Line line(List<Cell> cells, boolean heads) {
        return new Shown.Line(cells.stream().map(cell -> box(cell, heads)).toList());
    }

    private Shown.Box box(Cell cell, boolean heads) {
        boolean head = cell.head() && !cell.text().isEmpty();
        String look = cell.number() ? (isLong(cell) ? "n words" : "n") : "";
        return new Shown.Box(
                head ? "th" : "td",
                head ? (heads ? "col" : "row") : "",
                cell.repeated() ? "" : anchor(cell.ref()),
                cell.repeated() ? "" : cell.ref(),
                look,
                isRightToLeft(cell.text()),
                cell.repeated(),
                isHeldBack(cell) ? List.of(heldBack(cell)) : words(cell.text()));
    }

    private boolean isHeldBack(Cell cell) {
        return cell.number() && untold.contains(cell.ref());
    }

    private static Shown.Words heldBack(Cell cell) {
        return new Shown.Words(cell.text().words(), "held back", false, false, "", "");
    }

    /// Figures stay in one line; words in their place may break.
    private static boolean isLong(Cell cell) {
        return cell.text().words().length() > 14;
    }

    private List<Shown.Words> words(Text text) {
        return text.runs().stream().map(this::words).toList();
    }

    private Shown.Words words(Run run) {
        return new Shown.Words(run.words(), "", run.strong(), run.small(), run.ref(), anchor(run.ref()));
    }

    /// A reference's first place can be linked to.
    private String anchor(String ref) {
        return !ref.isEmpty() && anchored.add(ref) ? ref : "";
    }

    private String nextCaption() {
        captions++;
        return "part-" + captions;
    }

    private static boolean isRightToLeft(Text text) {
        char[] characters = text.words().toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }
}
