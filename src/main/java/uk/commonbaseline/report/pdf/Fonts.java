package uk.commonbaseline.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Tidies the embedded subsets: PDF/A-2 wants no incomplete CIDSet, and the random letters before a subset's name
/// would make two prints of the same data differ.
final class Fonts {
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private final Map<String, String> names = new HashMap<>();

    private Fonts() {}

    static void tidy(PDDocument document) throws IOException {
        Fonts fonts = new Fonts();
        for (COSObjectKey key :
                document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary) {
                dictionary.removeItem(CID_SET);
                fonts.rename(dictionary, COSName.BASE_FONT);
                fonts.rename(dictionary, COSName.FONT_NAME);
            }
        }
    }

    private void rename(COSDictionary dictionary, COSName entry) {
        String name = dictionary.getNameAsString(entry);
        if (name != null && name.matches("[A-Z]{6}\\+.*")) {
            dictionary.setName(entry, names.computeIfAbsent(name, this::lettered));
        }
    }

    /// The first subset becomes AAAAAA, the second AAAAAB, and so on.
    private String lettered(String name) {
        return "AAAAA" + (char) ('A' + names.size() % 26) + name.substring(6);
    }
}
