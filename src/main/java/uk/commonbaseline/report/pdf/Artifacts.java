package uk.commonbaseline.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// Marks as artifact whatever a page paints outside the tagged content (rules, bars' grounds), and the running heads.
final class Artifacts {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final Operator BEGIN = Operator.getOperator("BMC");
    private static final Operator END = Operator.getOperator("EMC");
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> PAINT = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"", "Do", "sh");

    private final Set<Integer> running;
    private final List<Object> written = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();
    private int depth;
    private boolean inPath;
    private boolean open;

    private Artifacts(Set<Integer> running) {
        this.running = running;
    }

    /// Rewrites the page's content.
    ///
    /// @param running numbers of the marked content that belongs to running heads and feet
    static void mark(PDDocument document, PDPage page, Set<Integer> running) throws IOException {
        Artifacts artifacts = new Artifacts(running);
        for (Object token : new PDFStreamParser(page).parse()) {
            artifacts.take(token);
        }
        PDStream content = new PDStream(document);
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(stream).writeTokens(artifacts.written);
        }
        page.setContents(content);
    }

    private void take(Object token) {
        if (token instanceof Operator operator) {
            write(operator);
            operands.clear();
        } else {
            operands.add((COSBase) token);
        }
    }

    private void write(Operator operator) {
        String name = operator.getName();
        if (depth == 0 && !open && (SHOW.contains(name) || (PATH.contains(name) && !inPath))) {
            begin();
            open = true;
        }
        if (isRunningHead(name)) {
            begin();
        } else {
            written.addAll(operands);
            written.add(operator);
        }
        follow(name);
        if (open && (PAINT.contains(name) || SHOW.contains(name))) {
            written.add(END);
            open = false;
        }
    }

    private void begin() {
        written.add(ARTIFACT);
        written.add(BEGIN);
    }

    private boolean isRunningHead(String operator) {
        return operator.equals("BDC")
                && operands.getLast() instanceof COSDictionary properties
                && running.contains(properties.getInt(COSName.MCID));
    }

    private void follow(String operator) {
        switch (operator) {
            case "BMC", "BDC" -> depth++;
            case "EMC" -> depth--;
            default -> inPath = PATH.contains(operator) || (inPath && !PAINT.contains(operator));
        }
    }
}
