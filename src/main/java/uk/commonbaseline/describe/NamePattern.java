package uk.commonbaseline.describe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the names of files tell their periods: a pattern with a group for each figure and month, and a label made of the
/// groups.
///
/// @param regex over the whole name
/// @param label `$1-$2`
record NamePattern(String regex, String label) {
    private static final Pattern PART = Pattern.compile(
            "(\\d+)|((?i)jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)(?![A-Za-z])|([^A-Za-z0-9 _-])|(.)");

    /// A label speaks of its groups with one digit.
    private static final int MOST_GROUPS = 9;

    /// Empty where the name holds no month, so that files of two periods might bear one name.
    static Optional<NamePattern> of(String name) {
        if (TimeInText.month(name).isEmpty()) {
            return Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        StringBuilder label = new StringBuilder();
        int groups = 0;
        Matcher parts = PART.matcher(name);
        while (parts.find()) {
            if (parts.group(1) != null || parts.group(2) != null) {
                regex.append(parts.group(1) != null ? "(\\d+)" : "([A-Za-z]+)");
                groups++;
                label.append(groups > 1 ? "-" : "").append('$').append(groups);
            } else {
                regex.append(parts.group(3) != null ? "\\" + parts.group(3) : parts.group());
            }
        }
        return groups > MOST_GROUPS
                ? Optional.empty()
                : Optional.of(new NamePattern(regex.toString(), label.toString()));
    }
}
