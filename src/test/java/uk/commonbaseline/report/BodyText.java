package uk.commonbaseline.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// What is read out of a document: no running heads, no letters inside of drawings.
final class BodyText extends PDFTextStripper {
    private static final Set<String> NOT_READ = Set.of("Artifact", "Image", "Figure");
    private final Deque<Boolean> read = new ArrayDeque<>();

    private BodyText() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new BodyText().getText(document);
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        read.push(tag != null && !NOT_READ.contains(tag.getName()));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!read.isEmpty()) {
            read.pop();
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!read.contains(false)) {
            super.processTextPosition(text);
        }
    }
}
