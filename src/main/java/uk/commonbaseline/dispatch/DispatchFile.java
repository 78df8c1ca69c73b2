package uk.commonbaseline.dispatch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads `jobs/dispatch.yml`.
final class DispatchFile {
    private final List<Path> ours;
    private final Councils councils;

    private DispatchFile(List<Path> ours, Councils councils) {
        this.ours =
                ours.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        this.councils = councils;
    }

    /// @param ours folders of the program, which are no reader's
    static Optional<DispatchSettings> find(Path file, List<Path> ours, Councils councils) {
        return Files.exists(file) ? Optional.of(new DispatchFile(ours, councils).read(file)) : Optional.empty();
    }

    private DispatchSettings read(Path file) {
        SettingsGroup settings =
                SettingsFile.read(file).allowing("mail", "attach", "recipients", "folders", "officers", "reminders");
        List<Attachment> attach = settings.listOf("attach", kind -> kind.oneOf(Attachment.class));
        DispatchSettings read = new DispatchSettings(
                settings.find("mail").map(MailServer::read),
                attach.isEmpty()
                        ? List.of(Attachment.PDF)
                        : attach.stream().distinct().toList(),
                distinct(settings.listOf("recipients", Named::new)),
                apart(settings.listOf("folders", setting -> new Door(setting, folder(setting)))),
                settings.get("officers", Map.of(), this::officers),
                settings.find("reminders").map(reminders -> Reminders.read(reminders, councils)));
        boolean mailed = !read.recipients().isEmpty() || !read.officers().isEmpty();
        if (mailed && read.mail().isEmpty()) {
            throw settings.mistake("\"mail\" is missing: recipients and officers are reached through a mail server");
        }
        if (read.reminders().isPresent() && read.officers().isEmpty()) {
            throw settings.get("reminders").mistake("nobody is reminded: \"officers\" is missing");
        }
        return read;
    }

    private final class Named {
        private final Setting setting;
        private final Recipient recipient;

        Named(Setting setting) {
            this.setting = setting;
            SettingsGroup group = setting.group().allowing("name", "address", "edition", "drafts");
            this.recipient = new Recipient(
                    line(group.get("name")),
                    MailAddress.read(group.get("address")),
                    councils.readership(group.get("edition")),
                    group.get("drafts", true, Setting::yesOrNo));
        }
    }

    /// Each address once: two entries for one mailbox could let it see what only one of them may.
    private static List<Recipient> distinct(List<Named> all) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        for (Named each : all) {
            String address = each.recipient.address().text().toLowerCase(Locale.ROOT);
            if (byAddress.putIfAbsent(address, each.recipient) != null) {
                throw each.setting.mistake("%s stands twice among the recipients; it gets one edition"
                        .formatted(each.recipient.address()));
            }
        }
        return List.copyOf(byAddress.values());
    }

    private record Door(Setting setting, FolderDoor door) {}

    /// No two in one place: an edition for few would lie where many read.
    private static List<FolderDoor> apart(List<Door> all) {
        List<FolderDoor> doors = new ArrayList<>();
        for (Door each : all) {
            Path path = each.door().path();
            for (FolderDoor other : doors) {
                if (path.startsWith(other.path()) || other.path().startsWith(path)) {
                    throw each.setting()
                            .mistake("%s and %s lie in one another; each edition needs a place of its own"
                                    .formatted(path, other.path()));
                }
            }
            doors.add(each.door());
        }
        return List.copyOf(doors);
    }

    private FolderDoor folder(Setting setting) {
        SettingsGroup group = setting.group().allowing("path", "edition", "drafts");
        Path path = group.get("path").read("a folder's full path", Path::of);
        if (!path.isAbsolute()) {
            throw group.get("path").mistake("expected the folder's full path, such as /srv/board");
        }
        mustBeTheReaders(group.get("path"), path.normalize());
        return new FolderDoor(
                path.normalize(),
                councils.readership(group.get("edition")),
                group.get("drafts", true, Setting::yesOrNo));
    }

    /// What lies in our own folders is printed, read or moved by the program.
    private void mustBeTheReaders(Setting setting, Path path) {
        for (Path folder : ours) {
            if (path.startsWith(folder) || folder.startsWith(path)) {
                throw setting.mistake(
                        "%s and the program's own folder %s lie in one another; a reader needs a folder elsewhere"
                                .formatted(path, folder));
            }
        }
    }

    private Map<String, List<MailAddress>> officers(Setting setting) {
        Map<String, List<MailAddress>> officers = new LinkedHashMap<>();
        setting.group().all().forEach((code, addresses) -> {
            List<MailAddress> known = new ArrayList<>();
            for (Setting address : addresses.list()) {
                MailAddress read = MailAddress.read(address);
                if (known.stream().anyMatch(read::isSameAs)) {
                    throw address.mistake(read + " stands twice for " + code);
                }
                known.add(read);
            }
            officers.put(councils.code(code, addresses), List.copyOf(known));
        });
        return officers;
    }

    /// A text of one line, fit for the head of a message.
    static String line(Setting setting) {
        String text = setting.text();
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw setting.mistake("expected one line of text");
        }
        return text;
    }
}
