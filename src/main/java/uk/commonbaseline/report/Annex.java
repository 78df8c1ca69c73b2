package uk.commonbaseline.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.pdf.DocumentFacts;
import uk.commonbaseline.report.pdf.TaggedPdf;

/// Every line of the ledgers in pounds and pence, for whoever wants to look behind the thousands. It is printed in
/// volumes of so many lines, each a document of its own, so that memory stays flat however long it grows.
final class Annex {
    /// About a hundred pages.
    static final int LINES_OF_A_VOLUME = 4_600;

    private final JasperReport template;
    private final Map<String, Object> shared;
    private final DocumentFacts document;
    private final int linesOfAVolume;

    Annex(Templates templates, Map<String, Object> shared, DocumentFacts document, int linesOfAVolume) {
        this.template = templates.get("annex");
        this.shared = shared;
        this.document = document;
        this.linesOfAVolume = linesOfAVolume;
    }

    /// Prints it into `annex/lines-01.pdf` and so on; nothing for a baseline without costs.
    ///
    /// @throws PackNotPrinted when its lines in scope are not the cost that the pack reports
    void write(Snapshot figures, EditionFiles files) throws SQLException, JRException, IOException {
        Row page = figures.row("annex", "page");
        long lines = page.whole("lines");
        long volumes = (lines + linesOfAVolume - 1) / linesOfAVolume;
        BigDecimal inScope = BigDecimal.ZERO;
        try (RowCursor cursor = figures.cursor("annex", "lines")) {
            for (int volume = 1; volume <= volumes; volume++) {
                VolumeSource rows = new VolumeSource(cursor, linesOfAVolume);
                JasperPrint filled = fill(rows, volume, volumes);
                PageNumbers.write(List.of(filled));
                files.write(
                        "annex/lines-%02d.pdf".formatted(volume),
                        TaggedPdf.write(List.of(filled), document.named(title(volume, volumes))));
                inScope = inScope.add(rows.inScope());
            }
        }
        FigureList.stopIfAny(
                inScope.compareTo(new BigDecimal(page.text("in_scope"))) == 0
                        ? List.of()
                        : List.of("the annex's lines in scope add up to %s, and C-T-T is %s"
                                .formatted(inScope.toPlainString(), page.text("in_scope"))));
    }

    private JasperPrint fill(VolumeSource rows, int volume, long volumes) throws JRException {
        Map<String, Object> parameters = new HashMap<>(shared);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("Europe/London"));
        parameters.put("page_title", title(volume, volumes));
        parameters.put("headline", volume == 1 ? "Every pound of the ledgers, line by line" : title(volume, volumes));
        parameters.put(
                "lead",
                "Pounds and pence by cost centre and subjective code as the councils write them, with what was decided on each. The lines in scope add up to the cost of this edition, C-T-T, to the penny.");
        return JasperFillManager.fillReport(template, parameters, rows);
    }

    private static String title(int volume, long volumes) {
        return volumes == 1 ? "Annex: every line" : "Annex: every line, part %d of %d".formatted(volume, volumes);
    }
}
