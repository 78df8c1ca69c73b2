package uk.commonbaseline.normalise;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.commonbaseline.sheet.CellKind;

/// What details of persons look like. Invoice numbers, codes and dates must not be taken for them.
enum PersonalPattern {
    /// The prefixes that are given out, and `QQ`, which stands in examples.
    NI_NUMBER(
            "National Insurance numbers",
            "\\b(?!BG|GB|KN|NK|NT|TN|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ) ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b",
            ""),
    E_MAIL("e-mail addresses", "[\\w.+-]+@[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)+", ""),
    /// Both in one cell: six digits with hyphens alone may be a date.
    BANK_ACCOUNT("bank accounts", "\\b\\d{2}-\\d{2}-\\d{2}\\b\\D{1,12}\\b\\d{8}\\b", ""),
    SORT_CODE("bank sort codes", "\\d{2}[- ]?\\d{2}[- ]?\\d{2}", ".*\\bsort ?codes?\\b.*"),
    BIRTH("dates of birth", ".*\\d.*", ".*\\b(dob|d o b|births?|birth ?(day|date)s?|born)\\b.*");

    private static final Pattern DATE =
            Pattern.compile("\\d{1,4}[-/. ](\\d{1,2}|[A-Za-z]{3,9})[-/. ]\\d{2,4}( \\d\\d:\\d\\d.*)?");

    private final String words;
    private final Pattern content;
    private final String heading;

    PersonalPattern(String words, String content, String heading) {
        this.words = words;
        this.content = Pattern.compile(content);
        this.heading = heading;
    }

    /// In the plural.
    String words() {
        return words;
    }

    /// Whether it is looked for under this heading at all.
    boolean mayStandUnder(String text) {
        return heading.isEmpty()
                || text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                        .matches(heading);
    }

    /// @param digits how many of them the text holds; looked at first, since most texts hold few
    boolean isIn(String text, CellKind kind, int digits) {
        return switch (this) {
            case NI_NUMBER ->
                digits >= 6
                        && digits < text.length()
                        && content.matcher(text.toUpperCase(Locale.ROOT)).find();
            case E_MAIL -> text.indexOf('@') > 0 && content.matcher(text).find();
            case BANK_ACCOUNT -> digits >= 14 && content.matcher(text).find();
            case SORT_CODE ->
                digits == 6 && kind == CellKind.TEXT && content.matcher(text).matches();
            case BIRTH ->
                kind == CellKind.DATE
                        || (kind == CellKind.TEXT && DATE.matcher(text).matches());
        };
    }
}
