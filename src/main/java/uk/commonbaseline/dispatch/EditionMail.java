package uk.commonbaseline.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.commonbaseline.report.Readership;

/// Who gets what of an edition.
@Component
class EditionMail {
    private final Outbox outbox;

    EditionMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /// What an edition brings, and what it does not.
    ///
    /// @param folders the doors through which it goes, each with the edition that goes there
    /// @param notes why somebody is to get nothing
    /// @param kept who is to get something and can't yet, and why
    record Plan(
            List<Drafted> messages,
            Map<FolderDoor, EditionFolder> folders,
            List<EditionFolder> opened,
            List<String> notes,
            List<String> kept) {
        /// All that is to be told of it.
        List<String> troubles() {
            return Stream.concat(notes.stream(), kept.stream()).toList();
        }
    }

    /// Works out who gets what; nothing is written down.
    ///
    /// @param edition as its folder is named
    Plan plan(Occasion occasion, String edition) {
        Opened opened = new Opened(occasion, edition);
        List<Drafted> messages = new ArrayList<>();
        for (Recipient recipient : occasion.settings().recipients()) {
            opened.forReader(recipient.edition(), recipient.drafts(), recipient.name())
                    .ifPresent(folder -> {
                        try {
                            messages.add(draft(occasion, folder, recipient));
                        } catch (Unfit problem) {
                            opened.keep(recipient.name(), problem);
                        }
                    });
        }
        Map<FolderDoor, EditionFolder> folders = new LinkedHashMap<>();
        for (FolderDoor door : occasion.settings().folders()) {
            opened.forReader(door.edition(), door.drafts(), door.path().toString())
                    .ifPresent(folder -> folders.put(door, folder));
        }
        return new Plan(messages, folders, opened.all(), opened.notes, opened.kept);
    }

    private Drafted draft(Occasion occasion, EditionFolder folder, Recipient recipient) throws Unfit {
        List<EditionFile> attached = new ArrayList<>();
        for (Attachment each : occasion.settings().attach()) {
            folder.find(each.file()).ifPresent(attached::add);
        }
        boolean anew = outbox.hadAnotherPrint(folder, recipient.address());
        Letter letter = new EditionLetter(folder, attached, occasion.councils(), anew, occasion.questions()).letter();
        return new Drafted(
                Kind.EDITION,
                folder.name(),
                recipient.edition(),
                recipient.name(),
                recipient.address(),
                letter,
                folder.packSha256(),
                attached,
                List.of());
    }

    /// The edition's folders for its readers, each opened once.
    private static final class Opened {
        private final Occasion occasion;
        private final String edition;
        private final Map<Readership, EditionFolder> folders = new LinkedHashMap<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();

        Opened(Occasion occasion, String edition) {
            this.occasion = occasion;
            this.edition = edition;
        }

        Optional<EditionFolder> forReader(Readership readership, boolean drafts, String reader) {
            try {
                EditionFolder folder = folders.get(readership);
                if (folder == null) {
                    folder = EditionFolder.open(occasion.board(), edition, readership);
                    folders.put(readership, folder);
                }
                if (folder.draft() && !drafts) {
                    notes.add("edition %s is a draft; nothing goes to %s".formatted(edition, reader));
                    return Optional.empty();
                }
                return Optional.of(folder);
            } catch (Unfit problem) {
                keep(reader, problem);
                return Optional.empty();
            }
        }

        void keep(String reader, Unfit problem) {
            kept.add("%s waits for it: %s".formatted(reader, problem.words()));
        }

        List<EditionFolder> all() {
            return List.copyOf(folders.values());
        }
    }
}
