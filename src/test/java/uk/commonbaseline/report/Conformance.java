package uk.commonbaseline.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF, the reference checker, holds against a document.
final class Conformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /// Breaches of PDF/UA-1, the standard of accessible documents; none when it conforms.
    static List<String> breachesOfAccessibility(byte[] pdf) throws Exception {
        return breaches(pdf, PDFAFlavour.PDFUA_1);
    }

    /// Breaches of PDF/A-2a, the standard of documents to be kept; none when it conforms.
    static List<String> breachesOfArchiving(byte[] pdf) throws Exception {
        return breaches(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
