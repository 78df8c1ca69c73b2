package uk.commonbaseline.dispatch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.settings.SettingsMistake;

/// What is sent to whom, and how: `jobs/dispatch.yml`.
///
/// @param mail empty where only folders are served
/// @param officers addresses by council, for digests and reminders
public record DispatchSettings(
        Optional<MailServer> mail,
        List<Attachment> attach,
        List<Recipient> recipients,
        List<FolderDoor> folders,
        Map<String, List<MailAddress>> officers,
        Optional<Reminders> reminders) {
    /// The file's name under `jobs`.
    public static final String FILE = "dispatch.yml";

    public DispatchSettings {
        attach = List.copyOf(attach);
        recipients = List.copyOf(recipients);
        folders = List.copyOf(folders);
        officers = new LinkedHashMap<>(officers);
    }

    /// Reads and checks the file; empty where there is none, and then nothing is sent.
    ///
    /// @param home of the program; no reader's folder may lie in it or hold it
    /// @throws SettingsMistake at the first mistake, with file and line
    public static Optional<DispatchSettings> find(Path jobs, Path home, Councils councils) {
        return DispatchFile.find(jobs.resolve(FILE), List.of(home, jobs), councils);
    }

    /// Whether this address may still see that edition.
    boolean names(Readership edition, MailAddress address) {
        return recipients.stream()
                .anyMatch(
                        each -> each.edition().equals(edition) && each.address().isSameAs(address));
    }

    /// Whether this address is still one of the council's officers.
    boolean namesOfficer(String council, MailAddress address) {
        return officers.getOrDefault(council, List.of()).stream().anyMatch(address::isSameAs);
    }
}
