package uk.commonbaseline.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Writes messages as files that mail programs open, to be looked at before anything is sent.
public final class MessageFiles {
    private MessageFiles() {}

    /// Writes each into a folder, which is made where it is missing; files of an earlier look are replaced.
    ///
    /// @return the files in the order of the messages
    /// @throws IOException also for an attachment that is not what was printed
    public static List<Path> write(Occasion occasion, List<Drafted> messages, Path folder) throws IOException {
        MailServer server = occasion.settings().mail().orElse(null);
        List<Path> written = new ArrayList<>();
        if (server == null) {
            return written;
        }
        Files.createDirectories(folder);
        for (Drafted message : messages) {
            Path file = folder.resolve("%02d-%s-%s.eml"
                    .formatted(
                            written.size() + 1,
                            message.kind().written(),
                            message.readership().name()));
            try (OutputStream out = Files.newOutputStream(file)) {
                mime(occasion, server, message).writeTo(out);
            } catch (Unfit | MessagingException problem) {
                throw new IOException(String.valueOf(problem.getMessage()), problem);
            }
            written.add(file);
        }
        return written;
    }

    private static MimeLetter mime(Occasion occasion, MailServer server, Drafted message)
            throws Unfit, MessagingException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (EditionFile file : message.files()) {
            files.put(
                    file.name(),
                    EditionFolder.open(occasion.board(), message.about(), message.readership())
                            .read(file.name(), file.sha256()));
        }
        MimeLetter.Head head = new MimeLetter.Head(
                server.from(),
                server.fromName().isEmpty() ? occasion.partnership() : server.fromName(),
                message.recipient(),
                message.address(),
                message.messageId(server.from()),
                occasion.now());
        return MimeLetter.of(Session.getInstance(new Properties()), head, message.letter(), files);
    }
}
