package uk.commonbaseline.feed;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// The period that a feed's files cover: a constant, or what the file's name says.
final class PeriodSetting {
    private PeriodSetting() {}

    static PeriodLabel read(Setting setting) {
        if (!setting.isGroup()) {
            return new PeriodLabel.Fixed(setting.text());
        }
        SettingsGroup group = setting.group().allowing("file-name", "label");
        Pattern pattern = pattern(group.get("file-name"));
        Setting label = group.get("label");
        int groups = pattern.matcher("").groupCount();
        Pattern.compile("\\$(\\d)").matcher(label.text()).results().forEach(spokenOf -> {
            if (Integer.parseInt(spokenOf.group(1)) > groups) {
                throw label.mistake("the pattern has no group " + spokenOf.group(1) + ", of which the label speaks");
            }
        });
        return new PeriodLabel.FromFileName(pattern, label.text());
    }

    private static Pattern pattern(Setting setting) {
        return setting.read("a regular expression", text -> {
            try {
                return Pattern.compile(text);
            } catch (PatternSyntaxException problem) {
                throw setting.mistake("this regular expression does not hold: " + problem.getDescription());
            }
        });
    }
}
