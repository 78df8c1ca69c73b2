package uk.commonbaseline.partnership;

import java.util.regex.Pattern;

/// Masks what has the form of a personal detail in words that are kept or shown: the name of a file, a cell that is
/// quoted. A person's name has no form that could be told.
public final class PersonalForms {
    private static final Pattern NI_NUMBER =
            Pattern.compile("(?i)(?<![A-Z0-9])[A-CEGHJ-PR-TW-Z]{2}[ _-]?(\\d{2}[ _-]?){3}[A-D](?![A-Z0-9])");
    private static final Pattern E_MAIL = Pattern.compile("[A-Za-z0-9.+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)(\\d{2}-\\d{2}-\\d{2}|\\d{6})[ _-]\\d{8}(?!\\d)");

    private PersonalForms() {}

    public static String masked(String words) {
        String masked = NI_NUMBER.matcher(words).replaceAll("(NI number)");
        masked = ACCOUNT.matcher(masked).replaceAll("(bank account)");
        return E_MAIL.matcher(masked).replaceAll("(e-mail)");
    }

    /// Keeps the ending of the name, by which its format is told.
    public static String maskedName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? masked(fileName) : masked(fileName.substring(0, dot)) + masked(fileName.substring(dot));
    }
}
