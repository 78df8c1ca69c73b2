package uk.commonbaseline.finding;

import uk.commonbaseline.partnership.PersonalForms;

/// Decides how a cell's content may appear in a finding. Staff files hold personal data, and in a shifted row a name, a
/// pay number or a date of birth can stand in any column; so of them no content is quoted, only described.
public enum Quoted {
    /// Files without personal data: quote what stands there, but what has the form of a personal detail.
    AS_WRITTEN {
        @Override
        public String quote(String content) {
            return inMarks(content);
        }
    },
    /// Staff files: say of what sort and how long the content is. The officer has the cell's place.
    DESCRIBED {
        @Override
        public String quote(String content) {
            String stripped = content.strip();
            boolean words = stripped.isEmpty() || stripped.chars().anyMatch(Character::isLetter);
            return (words ? "text of " : "figures of ")
                    + stripped.length()
                    + (stripped.length() == 1 ? " character" : " characters");
        }
    };

    private static final int LONGEST = 40;

    /// Never longer than about 40 characters.
    public abstract String quote(String content);

    private static String inMarks(String content) {
        String oneLine = PersonalForms.masked(content.strip().replaceAll("\\s+|\\p{Cntrl}", " "));
        return "\"" + (oneLine.length() > LONGEST ? oneLine.substring(0, LONGEST) + "…" : oneLine) + "\"";
    }
}
