package uk.commonbaseline.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.report.style.Pinned;
import uk.commonbaseline.report.style.Style;

/// Measures text in the face of the pack, so that labels neither collide nor leave the page.
public final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = font(Ink.REGULAR);
    private static final Font BOLD = font(Ink.BOLD);

    private Lettering() {}

    static double width(String text, double size) {
        return width(REGULAR, text, size);
    }

    static double boldWidth(String text, double size) {
        return width(BOLD, text, size);
    }

    /// Breaks a text into lines that fit: at its spaces, and within a word only where the word is longer than a line.
    public static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text, size, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static List<String> words(String text, double size, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (width(rest, size) > width && rest.length() > 1) {
                int end = rest.length() - 1;
                while (end > 1 && width(rest.substring(0, end), size) > width) {
                    end--;
                }
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    private static double width(Font font, String text, double size) {
        return font.deriveFont((float) size).getStringBounds(text, EXACT).getWidth();
    }

    private static Font font(String file) {
        try (InputStream stream = new ByteArrayInputStream(new Pinned().bytes(Style.FOLDER + "fonts/" + file))) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file + " is no usable font", broken);
        }
    }
}
