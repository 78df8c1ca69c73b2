package uk.commonbaseline.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import uk.commonbaseline.partnership.Sha256;

/// The compiled templates of this build. A template whose sha256 is not the one noted at build time is never loaded.
final class Templates {
    static final String SUMS = "templates.sha256";
    private final Map<String, String> sums = new HashMap<>();

    Templates() {
        new String(Resource.bytes("reports/" + SUMS), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("  ", 2))
                .forEach(line -> sums.put(line[1], line[0]));
    }

    JasperReport get(String name) {
        return checked(name + ".jasper", Resource.bytes("reports/" + name + ".jasper"));
    }

    JRTemplate style() {
        return JRXmlTemplateLoader.load(new ByteArrayInputStream(Resource.bytes("reports/style.jrtx")));
    }

    JasperReport checked(String file, byte[] compiled) {
        if (!Sha256.of(compiled).equals(sums.get(file))) {
            throw new PackNotPrinted(
                    "the template " + file + " is not the one that was built; build the product again");
        }
        try {
            return (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(compiled));
        } catch (JRException unreadable) {
            throw new PackNotPrinted("the template " + file + " can't be read", unreadable);
        }
    }
}
