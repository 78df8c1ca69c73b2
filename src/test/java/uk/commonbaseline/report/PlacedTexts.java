package uk.commonbaseline.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where every letter of a document stands: none beyond the margins, none on another.
final class PlacedTexts extends PDFTextStripper {
    /// Bullets hang a little into the margin of 43 points.
    private static final double LEFT = 41;
    private static final double RIGHT = 595 - 42;
    private static final double TOP = 30;
    private static final double BOTTOM = 842 - 24;
    /// How far two letters may reach into each other, in points: kerning, and rounding of widths.
    private static final double TOUCHING = 1.2;

    private final List<Letter> letters = new ArrayList<>();
    private final Set<String> faults = new LinkedHashSet<>();
    private int run;

    /// A letter of one piece of text.
    private record Letter(String unicode, int run, Rectangle2D place) {}

    private PlacedTexts() {}

    /// A sentence for each text that leaves its page or lies on another; none when all is well.
    static List<String> faults(PDDocument document) throws IOException {
        PlacedTexts texts = new PlacedTexts();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            texts.letters.clear();
            texts.setStartPage(page);
            texts.setEndPage(page);
            texts.getText(document);
            texts.check(page);
        }
        return List.copyOf(texts.faults);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            double height = text.getFontSizeInPt() * 0.62;
            letters.add(new Letter(
                    text.getUnicode(),
                    run,
                    new Rectangle2D.Double(
                            text.getXDirAdj(), text.getYDirAdj() - height, text.getWidthDirAdj(), height)));
        }
        super.processTextPosition(text);
    }

    @Override
    public void beginText() throws IOException {
        run++;
        super.beginText();
    }

    private void check(int page) {
        letters.sort((one, other) -> Double.compare(one.place.getY(), other.place.getY()));
        for (int first = 0; first < letters.size(); first++) {
            Letter letter = letters.get(first);
            if (letter.place.getX() < LEFT
                    || letter.place.getMaxX() > RIGHT
                    || letter.place.getY() < TOP
                    || letter.place.getMaxY() > BOTTOM) {
                faults.add("page %d: \"%s\" leaves the page's margins".formatted(page, said(letter)));
            }
            for (int other = first + 1; other < letters.size() && near(letter, letters.get(other)); other++) {
                if (overlap(letter, letters.get(other))) {
                    faults.add(
                            "page %d: \"%s\" lies on \"%s\"".formatted(page, said(letter), said(letters.get(other))));
                }
            }
        }
    }

    private static boolean near(Letter letter, Letter other) {
        return other.place.getY() < letter.place.getMaxY();
    }

    private static boolean overlap(Letter letter, Letter other) {
        Rectangle2D common = letter.place.createIntersection(other.place);
        return common.getWidth() > TOUCHING && common.getHeight() > TOUCHING;
    }

    /// The piece of text that a letter belongs to.
    private String said(Letter letter) {
        StringBuilder text = new StringBuilder();
        letters.stream()
                .filter(other -> other.run == letter.run)
                .sorted((one, other) -> Double.compare(one.place.getX(), other.place.getX()))
                .forEach(other -> text.append(other.unicode));
        return text.toString();
    }
}
