package uk.commonbaseline.onboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A draft feed with the columns that name the codes: without names nobody can say what a code stands for.
final class CodeNames {
    private static final String NAME = "\\b.{0,20}\\b(names?|desc|description|text|title|label)\\.?";
    private static final Pattern OF_CENTRES =
            Pattern.compile("(?i).*\\b(cost ?cent(re|er)|cc|centre|center|service|dept|department|unit)" + NAME);
    private static final Pattern OF_SUBJECTIVES = Pattern.compile(
            "(?i).*\\b(account|subjective|cost element|nominal|gl|g/l|detail|expense|expenditure|ledger)" + NAME);
    private static final Pattern LISTED = Pattern.compile("  - (\".*\")");

    private CodeNames() {}

    /// The draft as it is where it has no code columns, or none that name them.
    static String added(String draft) {
        return added(added(draft, "cost-centre", OF_CENTRES), "subjective", OF_SUBJECTIVES);
    }

    private static String added(String draft, String field, Pattern heading) {
        boolean wanted = draft.contains(" as: " + field + "}") && !draft.contains("as: " + field + "-name");
        List<String> lines = draft.lines().toList();
        int unused = lines.indexOf("unused:");
        if (!wanted || unused < 0) {
            return draft;
        }
        for (int at = unused + 1; at < lines.size(); at++) {
            Matcher listed = LISTED.matcher(lines.get(at));
            if (!listed.matches()) {
                return draft;
            }
            String quoted = listed.group(1);
            if (heading.matcher(quoted.substring(1, quoted.length() - 1)).matches()) {
                return moved(
                        lines,
                        unused,
                        at,
                        "  - {heading: %s, as: %s-name}  # guessed: names of the codes".formatted(quoted, field));
            }
        }
        return draft;
    }

    private static String moved(List<String> lines, int unused, int from, String column) {
        List<String> moved = new ArrayList<>(lines);
        moved.remove(from);
        boolean last = unused + 1 >= moved.size()
                || !LISTED.matcher(moved.get(unused + 1)).matches();
        if (last) {
            moved.remove(unused);
        }
        moved.add(moved.indexOf("columns:") + 1, column);
        return String.join("\n", moved) + "\n";
    }
}
