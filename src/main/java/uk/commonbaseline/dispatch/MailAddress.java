package uk.commonbaseline.dispatch;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.commonbaseline.settings.Setting;

/// Where a message goes, such as `clerk@example.org`. It holds nothing that could begin another header.
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /// @throws IllegalArgumentException for anything that is no address
    public MailAddress {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a mail address: " + text);
        }
    }

    static MailAddress read(Setting setting) {
        return setting.read("a mail address such as clerk@example.org", MailAddress::new);
    }

    String domain() {
        return text.substring(text.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// Capitals don't make another mailbox.
    boolean isSameAs(MailAddress other) {
        return text.equalsIgnoreCase(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
