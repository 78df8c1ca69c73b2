package uk.commonbaseline.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.Suggestion;

/// The partners by their codes, in the order of reports.
public record Councils(Map<String, String> names) {
    /// What others publish about several councils comes under this name.
    private static final String ALL_TOGETHER = "PARTNERSHIP";

    public Councils {
        names = new LinkedHashMap<>(names);
    }

    /// How people call it.
    String name(String code) {
        return code.equals(ALL_TOGETHER) ? "The partnership" : names.getOrDefault(code, code);
    }

    String code(Setting setting) {
        return code(setting.text(), setting);
    }

    /// @param at where a mistake is shown
    String code(String code, Setting at) {
        if (!names.containsKey(code) && !code.equals(ALL_TOGETHER)) {
            throw at.mistake("there is no partner %s in jobs/partners.yml%s"
                    .formatted(code, Suggestion.among(names.keySet(), code)));
        }
        return code;
    }

    Readership readership(Setting setting) {
        String word = setting.text();
        for (Readership known : List.of(Readership.RESTRICTED, Readership.PUBLIC)) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        if (!names.containsKey(word)) {
            throw setting.mistake("\"%s\" is no edition; there are restricted, public, and one for each partner: %s"
                    .formatted(word, String.join(", ", names.keySet())));
        }
        return Readership.council(word);
    }

    /// How people call an edition.
    String words(Readership readership) {
        if (readership.isRestricted()) {
            return "the restricted edition";
        }
        return readership.isPublic() ? "the public edition" : "the edition for " + name(readership.name());
    }
}
