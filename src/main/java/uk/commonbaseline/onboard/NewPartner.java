package uk.commonbaseline.onboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.PartnersFile;

/// The entry of a council that `jobs/partners.yml` does not list yet.
public final class NewPartner {
    private final String code;
    private final String name;
    private final LocalDate joined;

    /// @param joined the day from which it takes part
    public NewPartner(String code, String name, LocalDate joined) {
        this.code = code;
        this.name = name.strip();
        this.joined = joined;
    }

    public static boolean isListed(Path partners, String code) {
        return PartnersFile.read(partners).partners().stream()
                .anyMatch(partner -> partner.code().equals(code));
    }

    /// The lines to add below the last partner.
    public String lines() {
        return """
                  - code: %s
                    name: %s
                    short-name: %s
                    kind: %s
                    joined: %s
                    left:
                    also-known-as: [%s, %s]
                """.formatted(code, quoted(name), quoted(shortName()), kind(), joined, quoted(name), code)
                .indent(0);
    }

    private String shortName() {
        return name.replaceFirst("(?i) county council$", " CC")
                .replaceFirst("(?i) district council$", " DC")
                .replaceFirst("(?i) borough council$", " BC")
                .replaceFirst("(?i) city council$", " City");
    }

    private String kind() {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("county council")) {
            return "county";
        }
        if (words.contains("fire")) {
            return "fire";
        }
        if (words.contains("police")) {
            return "police";
        }
        if (words.contains("health") || words.contains("nhs")) {
            return "health";
        }
        return words.matches(".*(district|borough|city) council.*") ? "district" : "other";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /// Adds the lines at the end of the file; what stands there stays as it is.
    ///
    /// @throws SettingsMistake when lines at the file's end are no partner; nothing is written then
    public void addTo(Path partners) throws IOException {
        String before = Files.readString(partners);
        String after = before + (before.endsWith("\n") ? "\n" : "\n\n") + lines();
        Path tried = Files.createTempFile("partners", ".yml");
        try {
            Files.writeString(tried, after);
            if (!isListed(tried, code)) {
                throw new SettingsMistake(tried, 0, "not listed");
            }
        } catch (SettingsMistake mistake) {
            throw new SettingsMistake(
                    partners,
                    0,
                    "the partner %s can't be added by itself (%s); please add these lines to the list of partners:%n%s"
                            .formatted(
                                    code,
                                    String.valueOf(mistake.getMessage()).replace(tried.toString(), "with it"),
                                    lines()));
        } finally {
            Files.deleteIfExists(tried);
        }
        Files.writeString(partners, after);
    }
}
