package uk.commonbaseline.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.Suggestion;

/// Reads `expects`: the periods of which a council is to send a file. One that no file could ever bear is refused,
/// since
/// it would be missing for good.
final class ExpectedPeriods {
    private static final Pattern GROUP = Pattern.compile("\\$\\d");

    private ExpectedPeriods() {}

    static List<String> read(Setting setting, PeriodLabel period) {
        List<String> read = new ArrayList<>();
        for (Setting each : setting.list()) {
            String label = readOne(each, period);
            if (read.contains(label)) {
                throw each.mistake("\"" + label + "\" is expected twice");
            }
            read.add(label);
        }
        if (read.isEmpty()) {
            throw setting.mistake("list at least one period, or leave \"expects\" out");
        }
        return List.copyOf(read);
    }

    /// One period that a file of the feed can bear.
    static String readOne(Setting setting, PeriodLabel period) {
        String label = setting.text();
        if (!possible(label, period)) {
            throw setting.mistake("no file of this feed can be of \"%s\"; %s".formatted(label, instead(label, period)));
        }
        return label;
    }

    private static boolean possible(String label, PeriodLabel period) {
        return switch (period) {
            case PeriodLabel.Fixed fixed -> fixed.label().equals(label);
            case PeriodLabel.FromFileName named -> shape(named).matcher(label).matches();
        };
    }

    /// The label with each group's own pattern in place of its number.
    private static Pattern shape(PeriodLabel.FromFileName period) {
        String label = period.label();
        StringBuilder shape = new StringBuilder();
        int from = 0;
        for (MatchResult group : GROUP.matcher(label).results().toList()) {
            int number = Integer.parseInt(label.substring(group.end() - 1, group.end()));
            shape.append(Pattern.quote(label.substring(from, group.start())))
                    .append(number == 0 ? ".+" : "(?:" + source(period.pattern().pattern(), number) + ")");
            from = group.end();
        }
        return Pattern.compile(
                shape.append(Pattern.quote(label.substring(from))).toString());
    }

    /// What stands between the brackets of one group; groups are numbered by their opening brackets.
    private static String source(String pattern, int number) {
        Deque<Integer> open = new ArrayDeque<>();
        int counted = 0;
        int start = -1;
        for (int at = 0; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '(' -> {
                    open.push(at);
                    boolean counts = !pattern.startsWith("(?", at);
                    counted += counts ? 1 : 0;
                    start = counts && counted == number ? at : start;
                }
                case ')' -> {
                    if (!open.isEmpty() && open.pop() == start) {
                        return pattern.substring(start + 1, at);
                    }
                }
                default -> {}
            }
        }
        return ".+";
    }

    private static String instead(String label, PeriodLabel period) {
        return switch (period) {
            case PeriodLabel.Fixed fixed ->
                "its period is \"" + fixed.label() + "\"" + Suggestion.among(List.of(fixed.label()), label);
            case PeriodLabel.FromFileName named -> {
                String nearest = GROUP.matcher(named.label()).replaceFirst(lastWord(label));
                yield nearest.equals(label) || !possible(nearest, period)
                        ? "their names must fit \"%s\"".formatted(named.pattern())
                        : "did you mean \"%s\"?".formatted(nearest);
            }
        };
    }

    private static String lastWord(String label) {
        return Matcher.quoteReplacement(label.substring(label.lastIndexOf(' ') + 1));
    }
}
