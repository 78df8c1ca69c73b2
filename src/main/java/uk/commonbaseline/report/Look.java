package uk.commonbaseline.report;

import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import uk.commonbaseline.report.style.Pinned;
import uk.commonbaseline.report.style.Style;

/// The style as templates take it.
///
/// @param parameters the logo, its words, who hands the pack out and the colour of references
record Look(Map<String, Object> parameters) {

    /// The look that the files of the build give.
    ///
    /// @throws uk.commonbaseline.report.style.StyleNotUsable when one of them is missing or was changed
    static Look of(Style style, Pinned pinned) {
        style.files().forEach(pinned::bytes);
        var defaults = DefaultJasperReportsContext.getInstance();
        defaults.setProperty(
                "net.sf.jasperreports.default.font.name", style.face().family());
        defaults.setProperty(
                "net.sf.jasperreports.default.pdf.font.name",
                "reports/" + Style.FOLDER + "fonts/" + style.face().regular());
        return new Look(Map.of(
                "logo",
                SimpleDataRenderer.getInstance(
                        pinned.bytes(Style.FOLDER + style.logo().file())),
                "logo_words",
                style.logo().words(),
                "organisation",
                style.organisation(),
                "reference_colour",
                style.colour("reference")));
    }
}
