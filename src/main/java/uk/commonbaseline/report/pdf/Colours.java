package uk.commonbaseline.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// Says which colours the document's red, green and blue mean; PDF/A asks for it.
final class Colours {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Colours() {}

    static void declare(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("International Color Consortium");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
