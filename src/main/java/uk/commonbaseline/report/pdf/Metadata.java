package uk.commonbaseline.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Title, dates and the two standards that the document conforms to, in both places where readers look for them.
final class Metadata {
    private static final String PRODUCER = "Common Baseline";

    private Metadata() {}

    static void write(PDDocument document, DocumentFacts facts) throws IOException {
        Calendar dated = GregorianCalendar.from(facts.dated().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setAuthor(facts.author());
        information.setSubject(facts.subject());
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(dated);
        information.setModificationDate(dated);
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(facts).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String xmp(DocumentFacts facts) throws IOException {
        try (var template = Metadata.class.getResourceAsStream("metadata.xmp")) {
            if (template == null) {
                throw new IOException("metadata.xmp is missing from the product");
            }
            String dated = DateTimeFormatter.ISO_INSTANT.format(facts.dated());
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", escaped(facts.title()))
                    .replace("{author}", escaped(facts.author()))
                    .replace("{subject}", escaped(facts.subject()))
                    .replace("{producer}", PRODUCER)
                    .replace("{dated}", dated);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
