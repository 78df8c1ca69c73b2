package uk.commonbaseline.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which period a delivery covers, such as `2007/08` or `2007/08 P01-P03`. A later file for the same period is a
/// restatement.
public sealed interface PeriodLabel {
    /// Empty when the file's name does not tell.
    Optional<String> find(String fileName);

    record Fixed(String label) implements PeriodLabel {
        @Override
        public Optional<String> find(String fileName) {
            return Optional.of(label);
        }
    }

    /// The label is made from what the pattern finds in the file's name: `$1` stands for its first group.
    record FromFileName(Pattern pattern, String label) implements PeriodLabel {
        @Override
        public Optional<String> find(String fileName) {
            Matcher matcher = pattern.matcher(fileName);
            if (!matcher.find()) {
                return Optional.empty();
            }
            StringBuilder made = new StringBuilder();
            Matcher sought = Pattern.compile("\\$(\\d)").matcher(label);
            while (sought.find()) {
                sought.appendReplacement(
                        made, Matcher.quoteReplacement(matcher.group(Integer.parseInt(sought.group(1)))));
            }
            return Optional.of(sought.appendTail(made).toString());
        }
    }
}
