package uk.commonbaseline.report.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.renderers.DataRenderable;
import org.jspecify.annotations.Nullable;

/// Reads the filled pages of one template as blocks, in the order in which the template prints them.
final class PageReader {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> points = new ArrayList<>();
    private @Nullable TableDraft table;
    private Text heading = Text.NONE;
    private boolean underHeading;

    private PageReader() {}

    static List<Block> read(JasperPrint print) {
        PageReader reader = new PageReader();
        for (JRPrintPage page : print.getPages()) {
            page.getElements().forEach(reader::take);
        }
        reader.end();
        return reader.blocks;
    }

    /// The words of a printed text, lists apart. Whole styles that are bold say so by their name.
    static List<StyledWords.Part> parts(JRPrintText text) {
        return StyledWords.read(
                Objects.requireNonNullElse(text.getOriginalText(), ""),
                Objects.requireNonNullElse(text.getMarkup(), ""));
    }

    private void take(JRPrintElement element) {
        if (Tags.isRunning(element)) {
            return;
        }
        switch (element) {
            case JRPrintFrame frame when Tags.isTable(frame) -> take(TablePiece.of(frame));
            case JRPrintFrame frame -> frame.getElements().forEach(this::take);
            case JRPrintImage image -> take(image);
            case JRPrintText text -> take(text);
            default -> {}
        }
    }

    private void take(TablePiece piece) {
        if (piece.head().isEmpty() && piece.rows().isEmpty()) {
            return;
        }
        if (table != null && table.goesOnWith(piece)) {
            table.add(piece);
            return;
        }
        end();
        table = new TableDraft(piece, heading, underHeading);
        underHeading = false;
    }

    private void take(JRPrintImage image) {
        if (image.getRenderer() instanceof DataRenderable drawing) {
            end();
            underHeading = false;
            blocks.add(new Block.Chart(
                    heading.name(),
                    text(data(drawing)),
                    Characters.printable(Objects.requireNonNullElse(image.getHyperlinkTooltip(), ""))));
        }
    }

    private void take(JRPrintText text) {
        List<StyledWords.Part> parts = parts(text);
        if (!parts.isEmpty()) {
            endTable();
        }
        int level = Tags.headingLevel(text);
        String look = text.getStyle() == null
                ? ""
                : Objects.requireNonNullElse(text.getStyle().getName(), "");
        for (StyledWords.Part part : parts) {
            if (part.item()) {
                points.add(part.text());
                continue;
            }
            endPoints();
            if (level > 0) {
                heading = part.text();
                blocks.add(new Block.Heading(level, heading));
            } else {
                blocks.add(new Block.Paragraph(look, part.text()));
            }
            underHeading = level > 0;
        }
        endPoints();
    }

    private void end() {
        endPoints();
        endTable();
    }

    private void endPoints() {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
            points.clear();
            underHeading = false;
        }
    }

    private void endTable() {
        if (table != null) {
            blocks.add(table.finished());
            table = null;
        }
    }

    private static byte[] data(DataRenderable drawing) {
        try {
            return drawing.getData(new SimpleJasperReportsContext());
        } catch (JRException unreadable) {
            throw new IllegalStateException("a drawing of the pages can't be read", unreadable);
        }
    }

    private static String text(byte[] drawing) {
        return switch (drawing.length == 0 ? 0 : drawing[0] & 0xFF) {
            case 0x89 -> "data:image/png;base64," + Base64.getEncoder().encodeToString(drawing);
            case 0xFF -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(drawing);
            default -> new String(drawing, StandardCharsets.UTF_8);
        };
    }
}
