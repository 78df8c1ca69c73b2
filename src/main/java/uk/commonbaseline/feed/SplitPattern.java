package uk.commonbaseline.feed;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.settings.Setting;

/// The pattern of a cell that holds several codes.
final class SplitPattern {
    private SplitPattern() {}

    /// Groups are written with hyphens, as fields are; Java's patterns know no hyphens in names.
    static Pattern read(Setting setting) {
        String written = setting.text();
        String plain = Pattern.compile("\\(\\?<([a-z-]+)>")
                .matcher(written)
                .replaceAll(match -> "(?<" + match.group(1).replace("-", "") + ">");
        try {
            Pattern pattern = Pattern.compile(plain);
            if (ColumnRule.groupsOf(pattern).findAny().isEmpty()) {
                throw setting.mistake("the pattern names no field; write (?<cost-centre>...)");
            }
            return pattern;
        } catch (PatternSyntaxException problem) {
            throw setting.mistake("this regular expression does not hold: " + problem.getDescription());
        }
    }
}
