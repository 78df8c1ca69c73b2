package uk.commonbaseline.finding;

/// Decides how a cell's content may appear in a finding. Staff files hold personal data, and a name can stand in any
/// column of a shifted row; so from them only figures, dates and codes without words are quoted, the rest is described.
public enum Quoted {
    /// Files without personal data: quote what stands there.
    AS_WRITTEN {
        @Override
        public String quote(String content) {
            return inMarks(content);
        }
    },
    /// Staff files: quote figures only, and never what could be a National Insurance number, a date of birth or an
    /// account.
    FIGURES_ONLY {
        @Override
        public String quote(String content) {
            return content.chars().anyMatch(Character::isLetter) || digits(content) > 7
                    ? "text of " + content.strip().length() + " characters"
                    : inMarks(content);
        }
    };

    private static final int LONGEST = 40;

    /// Never longer than about 40 characters.
    public abstract String quote(String content);

    private static long digits(String content) {
        return content.chars().filter(Character::isDigit).count();
    }

    private static String inMarks(String content) {
        String oneLine = content.strip().replaceAll("\\s+|\\p{Cntrl}", " ");
        return "\"" + (oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) + "…" : oneLine) + "\"";
    }
}
