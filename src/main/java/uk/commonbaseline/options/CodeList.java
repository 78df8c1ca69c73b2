package uk.commonbaseline.options;

import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.Suggestion;

/// Lists of codes: known ones, each once.
final class CodeList {
    private CodeList() {}

    /// Reads at least one code, or a list of them.
    ///
    /// @param what what a code stands for, such as "partner"
    static List<String> read(Setting setting, List<String> known, String what) {
        List<String> codes = new ArrayList<>();
        for (Setting each : setting.list()) {
            codes.add(one(each, known, what));
            if (codes.indexOf(codes.getLast()) < codes.size() - 1) {
                throw each.mistake("\"%s\" stands twice".formatted(each.text()));
            }
        }
        if (codes.isEmpty()) {
            throw setting.mistake("name at least one %s here".formatted(what));
        }
        return List.copyOf(codes);
    }

    static List<String> readOrAll(Setting setting, List<String> known, String what) {
        boolean all =
                setting.list().size() == 1 && setting.list().getFirst().text().equals("all");
        return all ? known : read(setting, known, what);
    }

    static String one(Setting setting, List<String> known, String what) {
        if (!known.contains(setting.text())) {
            throw setting.mistake("\"%s\" is no %s we know%s (known: %s)"
                    .formatted(
                            setting.text(), what, Suggestion.among(known, setting.text()), String.join(", ", known)));
        }
        return setting.text();
    }
}
