package uk.commonbaseline.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/// Writes filled page sets as one PDF that conforms to PDF/UA-1 (accessible) and PDF/A-2a (archivable).
public final class TaggedPdf {
    private TaggedPdf() {}

    /// The whole document; equal input gives equal bytes.
    public static byte[] write(List<JasperPrint> pages, DocumentFacts facts) throws JRException, IOException {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(exported));
        exporter.setConfiguration(configuration(facts));
        exporter.exportReport();
        return Accessible.made(exported.toByteArray(), facts);
    }

    private static SimplePdfExporterConfiguration configuration(DocumentFacts facts) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("en-GB");
        configuration.setMetadataTitle(facts.title());
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
