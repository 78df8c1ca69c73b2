package uk.commonbaseline.dispatch;

import java.util.List;
import java.util.Locale;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.report.Readership;

/// A message as it would be queued.
///
/// @param about the edition as its folder is named; the day of a digest; the due day and stage of a reminder
/// @param readership what it may show
/// @param recipient the recipient's name; for officers their council's
/// @param packSha256 of the edition's PDF; empty for other kinds
/// @param told the deliveries that a digest tells of
public record Drafted(
        Kind kind,
        String about,
        Readership readership,
        String recipient,
        MailAddress address,
        Letter letter,
        String packSha256,
        List<EditionFile> files,
        List<Integer> told) {
    private static final int DIGITS = 40;

    public Drafted {
        files = List.copyOf(files);
        told = List.copyOf(told);
    }

    /// The same for the same edition, print and mailbox, however often it is made.
    ///
    /// @param from the sender, whose domain it bears
    String messageId(MailAddress from) {
        String key = String.join(
                "\n",
                kind.written(),
                about,
                readership.name(),
                packSha256,
                told.isEmpty() ? "" : told.toString(),
                address.text().toLowerCase(Locale.ROOT));
        return "<%s@%s>".formatted(Sha256.of(key).substring(0, DIGITS), from.domain());
    }
}
