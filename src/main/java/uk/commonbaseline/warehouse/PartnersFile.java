package uk.commonbaseline.warehouse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.normalise.Authorities;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads `jobs/partners.yml`.
///
/// @param partnership name of the whole
/// @param partners in the order in which reports show them
public record PartnersFile(String partnership, List<Partner> partners) {
    /// Names of folders of an edition, of an edition's readers, and of what stands for several partners.
    private static final Set<String> RESERVED = Set.of("public", "restricted", "tables", "annex", "others", "all");

    private static final Set<String> KINDS = Set.of("county", "district", "fire", "police", "health", "other");

    public PartnersFile {
        partners = List.copyOf(partners);
    }

    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static PartnersFile read(Path file) {
        SettingsGroup settings = SettingsFile.read(file).allowing("partnership", "partners");
        Set<String> codes = new HashSet<>();
        List<Partner> partners = settings.get("partners").listOf(each -> partner(each, codes));
        Set<String> nationalCodes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Partner partner : partners) {
            if (partner.nationalCode().isPresent()
                    && !nationalCodes.add(partner.nationalCode().get())) {
                throw settings.get("partners")
                        .mistake("two partners have the national code "
                                + partner.nationalCode().get());
            }
            for (String name : partner.aliases()) {
                if (!names.add(name)) {
                    throw settings.get("partners").mistake("two partners are also known as \"" + name + "\"");
                }
            }
        }
        return new PartnersFile(settings.get("partnership").text(), partners);
    }

    /// By which the partners are found in what others publish.
    public Authorities authorities() {
        return new Authorities(partners.stream().map(Partner::authority).toList());
    }

    private static Partner partner(Setting setting, Set<String> codes) {
        SettingsGroup group = setting.group()
                .allowing(
                        "code",
                        "name",
                        "short-name",
                        "kind",
                        "national-code",
                        "population",
                        "joined",
                        "left",
                        "also-known-as");
        String code = group.get("code").text();
        if (!code.matches("[A-Za-z0-9]{2,12}")) {
            throw group.get("code").mistake("a partner's code is 2 to 12 letters and digits, since it names folders");
        }
        if (code.equalsIgnoreCase(Feeds.PARTNERSHIP)) {
            throw group.get("code")
                    .mistake(Feeds.PARTNERSHIP
                            + " stands for the partnership itself in the names of folders, so no partner can bear it");
        }
        if (RESERVED.contains(code.toLowerCase(Locale.ROOT))) {
            throw group.get("code")
                    .mistake(code + " names a folder or a column of the board's pack, so no partner can bear it");
        }
        if (!codes.add(code.toLowerCase(Locale.ROOT))) {
            throw group.get("code").mistake("the partner " + code + " is listed twice");
        }
        String kind = group.get("kind").text();
        if (!KINDS.contains(kind)) {
            throw group.get("kind").mistake("a kind is one of county, district, fire, police, health, other");
        }
        return new Partner(
                code,
                group.get("name").text(),
                group.get("short-name").text(),
                kind,
                group.find("national-code").map(Setting::text),
                group.find("population").map(Setting::wholeNumber),
                group.get("joined").date(),
                group.find("left").filter(left -> !left.rawText().isBlank()).map(Setting::date),
                group.listOf("also-known-as", name -> name.text().toLowerCase(Locale.ROOT)));
    }
}
