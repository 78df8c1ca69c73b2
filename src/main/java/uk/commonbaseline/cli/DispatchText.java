package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import uk.commonbaseline.dispatch.DispatchSettings;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.dispatch.Drafted;
import uk.commonbaseline.dispatch.FolderDelivery;
import uk.commonbaseline.dispatch.Message;
import uk.commonbaseline.dispatch.Occasion;
import uk.commonbaseline.dispatch.OutboxStanding;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.run.DoorsOut;
import uk.commonbaseline.settings.SettingsMistake;

/// What leaves the house, as people read it on the terminal.
final class DispatchText {
    private static final String ROW = "%5s %-9s %-24s %-11s %-9s %5s  %s%n";
    private static final int MOST_TROUBLES = 5;

    private DispatchText() {}

    /// A round of sending, with what stood in the way.
    static String words(Dispatched round) {
        List<String> troubles = round.troubles();
        StringBuilder words = new StringBuilder(round.words());
        troubles.stream().limit(MOST_TROUBLES).forEach(each -> words.append("%n           %s".formatted(each)));
        if (troubles.size() > MOST_TROUBLES) {
            words.append("%n           and %d more; see ./baseline dispatch list"
                    .formatted(troubles.size() - MOST_TROUBLES));
        }
        return words.toString();
    }

    /// The outbox in a line, also where nothing is sent at all.
    static String standing(DataSource source, Where where) {
        try {
            Optional<Occasion> occasion =
                    DoorsOut.occasion(where.jobs(), where.home().board());
            String standing = standing(source, occasion);
            return occasion.isPresent()
                    ? standing
                    : "nothing is sent, since there is no jobs/%s; %s".formatted(DispatchSettings.FILE, standing);
        } catch (SettingsMistake mistake) {
            return "nothing is sent until this is corrected: %s; %s"
                    .formatted(mistake.getMessage(), standing(source, Optional.empty()));
        }
    }

    static String standing(DataSource source, Optional<Occasion> occasion) {
        return OutboxStanding.find(source, occasion)
                .map(OutboxStanding::inWords)
                .orElse("none sent yet");
    }

    static void list(PrintWriter out, List<Message> messages, List<FolderDelivery> folders) {
        out.printf(ROW, "no.", "kind", "about", "for", "state", "tries", "to");
        for (Message message : messages) {
            out.printf(
                    ROW,
                    message.number(),
                    Spelling.of(message.kind()),
                    message.about(),
                    message.readership().name(),
                    Spelling.of(message.state()),
                    message.tries(),
                    "%s <%s>".formatted(message.recipient(), message.address()));
            if (message.state() != Message.State.SENT && !message.words().isEmpty()) {
                out.printf("      %s%n", message.words());
            }
        }
        folders.forEach(folder -> folder(out, folder));
    }

    private static void folder(PrintWriter out, FolderDelivery folder) {
        out.printf(
                ROW,
                "",
                "copy",
                folder.edition(),
                folder.readership().name(),
                Spelling.of(folder.state()),
                folder.tries(),
                folder.folder());
        if (folder.state() != FolderDelivery.State.DELIVERED && !folder.words().isEmpty()) {
            out.printf("      %s%n", folder.words());
        }
        if (folder.state() == FolderDelivery.State.STOPPED) {
            out.printf("      once that is mended: ./baseline dispatch --edition %s%n", folder.edition());
        }
    }

    static void draft(PrintWriter out, Drafted drafted) {
        out.printf(
                "%n%s%nTo:      %s <%s>%nSees:    %s%nSubject: %s%n",
                "-".repeat(76),
                drafted.recipient(),
                drafted.address(),
                drafted.readership().name(),
                drafted.letter().subject());
        drafted.files()
                .forEach(file -> out.printf(
                        "File:    %s, %s bytes, sha256 %s%n",
                        file.name(), String.format(Locale.UK, "%,d", file.bytes()), file.sha256()));
        out.printf("%n%s", drafted.letter().body());
    }
}
