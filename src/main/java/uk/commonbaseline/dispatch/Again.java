package uk.commonbaseline.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.commonbaseline.dispatch.Message.State;

/// Queues a message again, by the settings as they are now: to the same mailbox where they still name it, to the mended
/// address where they name its recipient with another one.
public final class Again {
    private final Outbox outbox;
    private final Occasion occasion;

    Again(Outbox outbox, Occasion occasion) {
        this.outbox = outbox;
        this.occasion = occasion;
    }

    /// @return the number under which it waits
    /// @throws NotAgain in a sentence
    int queue(int number) {
        Message message = outbox.find(number)
                .orElseThrow(
                        () -> new NotAgain("There is no message %d; see ./baseline dispatch list.".formatted(number)));
        if (message.state() == State.SENT) {
            throw new NotAgain("Message %d was sent; what was sent is not sent again.".formatted(number));
        }
        if (message.state() == State.WAITING) {
            throw new NotAgain("Message %d waits already; ./baseline dispatch sends it.".formatted(number));
        }
        if (isStillNamed(message)) {
            outbox.again(number, occasion.now());
            return number;
        }
        return mended(message)
                .map(address -> toAnother(message, address))
                .orElseThrow(() -> new NotAgain(
                        "jobs/dispatch.yml does not name the recipient of message %d for it any more, so it is not queued."
                                .formatted(number)));
    }

    /// Queues all that were given up, but for those that may have come: about them somebody should be asked first.
    ///
    /// @param edition as its folder is named; empty for all messages
    Round all(String edition) {
        List<Integer> queued = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Outbox.GivenUp message : outbox.listGivenUp(edition)) {
            try {
                if (message.mayHaveCome()) {
                    throw new NotAgain(
                            "Message %d may have come: ask its recipient, and if it did not, ./baseline dispatch again %d."
                                    .formatted(message.number(), message.number()));
                }
                queued.add(queue(message.number()));
            } catch (NotAgain not) {
                left.add(String.valueOf(not.getMessage()));
            }
        }
        return new Round(queued, left);
    }

    /// What was queued again.
    ///
    /// @param queued the numbers under which they wait
    /// @param left why others were not
    public record Round(List<Integer> queued, List<String> left) {
        public Round {
            queued = List.copyOf(queued);
            left = List.copyOf(left);
        }
    }

    private boolean isStillNamed(Message message) {
        return message.kind() == Kind.EDITION
                ? occasion.settings().names(message.readership(), message.address())
                : occasion.settings().namesOfficer(message.readership().name(), message.address());
    }

    private Optional<MailAddress> mended(Message message) {
        return occasion.settings().recipients().stream()
                .filter(each -> message.kind() == Kind.EDITION
                        && each.name().equals(message.recipient())
                        && each.edition().equals(message.readership()))
                .map(Recipient::address)
                .findFirst();
    }

    private int toAnother(Message message, MailAddress address) {
        Drafted drafted = new Drafted(
                message.kind(),
                message.about(),
                message.readership(),
                message.recipient(),
                address,
                message.letter(),
                message.packSha256(),
                message.files(),
                List.of());
        MailServer server =
                occasion.settings().mail().orElseThrow(() -> new NotAgain("jobs/dispatch.yml names no mail server."));
        OptionalInt number = outbox.add(drafted, server.from(), occasion.now());
        return number.orElseThrow(() -> new NotAgain(
                "%s has a message of this edition at the address that jobs/dispatch.yml names now; see ./baseline dispatch list."
                        .formatted(message.recipient())));
    }
}
