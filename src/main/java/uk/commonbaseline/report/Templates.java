package uk.commonbaseline.report;

import java.io.ByteArrayInputStream;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import uk.commonbaseline.report.style.Pinned;
import uk.commonbaseline.report.style.Style;
import uk.commonbaseline.report.style.StyleNotUsable;

/// The compiled templates of this build. A template whose sha256 is not the one noted at build time is never loaded.
final class Templates {
    static final String SUMS = Pinned.SUMS;

    private final Pinned pinned;
    private final Look look;

    Templates() {
        try {
            pinned = new Pinned();
            look = Look.of(Style.ofTheBuild(), pinned);
        } catch (StyleNotUsable broken) {
            throw new PackNotPrinted(String.valueOf(broken.getMessage()), broken);
        }
    }

    JasperReport get(String name) {
        return checked(name + ".jasper", Resource.bytes("reports/" + name + ".jasper"));
    }

    /// What every page is given of the style: the logo, its words and who hands the pack out.
    Map<String, Object> look() {
        return look.parameters();
    }

    JRTemplate style() {
        return JRXmlTemplateLoader.load(new ByteArrayInputStream(pinned.bytes("style.jrtx")));
    }

    JasperReport checked(String file, byte[] compiled) {
        try {
            return (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(pinned.checked(file, compiled)));
        } catch (StyleNotUsable changed) {
            throw new PackNotPrinted("the template " + changed.getMessage(), changed);
        } catch (JRException unreadable) {
            throw new PackNotPrinted("the template " + file + " can't be read", unreadable);
        }
    }
}
