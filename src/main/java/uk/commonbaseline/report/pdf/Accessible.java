package uk.commonbaseline.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What the exporter leaves undone for PDF/UA: running heads and rules become artifacts, header cells say what they
/// head,
/// fonts drop what PDF/A forbids, and the metadata claim what the document now is.
final class Accessible {
    private Accessible() {}

    static byte[] made(byte[] exported, DocumentFacts facts) throws IOException {
        try (PDDocument document = Loader.loadPDF(exported)) {
            Structure structure = new Structure(document.getDocumentCatalog().getStructureTreeRoot());
            MarkedContent running = structure.takeOutRunningHeads();
            structure.nameHeaderCells();
            structure.giveListItemsBodies();
            Links.tag(document);
            for (PDPage page : document.getPages()) {
                Artifacts.mark(document, page, running.on(page.getCOSObject()));
            }
            Fonts.tidy(document);
            Colours.declare(document);
            Metadata.write(document, facts);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(facts.dated().getEpochSecond());
            document.save(written);
            return written.toByteArray();
        }
    }
}
