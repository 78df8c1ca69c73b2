package uk.commonbaseline.partnership;

import java.util.regex.Pattern;

/// Texts in CSV files that people open with a spreadsheet program: what would be taken for a formula, also when it
/// begins with a full-width sign, gets an apostrophe before it, which is taken off when we read the file again.
/// Numbers stay as they are.
public final class PlainText {
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]+%?");

    private PlainText() {}

    public static String written(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
