package uk.commonbaseline.dispatch;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.dispatch.Folders.Copied;
import uk.commonbaseline.dispatch.Message.State;
import uk.commonbaseline.sql.AdvisoryLock;

/// What leaves the house: queued first, in one transaction, and sent from the outbox. One sender at a time.
@Component
public class Dispatch {
    /// Whatever waits is due by then.
    private static final Instant FAR_OFF = Instant.parse("9999-12-31T00:00:00Z");

    /// One sender at a time. It is not the runner's lock, so files can be taken while mail goes out.
    private static final long ONE_SENDER = 0x6261_7365_6d61_696cL;

    private final EditionMail editionMail;
    private final OfficerMail officerMail;
    private final Outbox outbox;
    private final OwedEditions owed;
    private final Folders folders;
    private final TransactionTemplate transaction;
    private final DataSource dataSource;
    private final UnaryOperator<@Nullable String> environment;
    private final Beat beat = new Beat();

    @Autowired
    Dispatch(
            EditionMail editionMail,
            OfficerMail officerMail,
            Outbox outbox,
            OwedEditions owed,
            Folders folders,
            PlatformTransactionManager transactions,
            DataSource dataSource) {
        this.editionMail = editionMail;
        this.officerMail = officerMail;
        this.outbox = outbox;
        this.owed = owed;
        this.folders = folders;
        this.transaction = new TransactionTemplate(transactions);
        this.dataSource = dataSource;
        this.environment = System::getenv;
    }

    /// Another sender is at work.
    public static final class Busy extends RuntimeException {
        Busy() {
            super("Another sender is at work on this partnership's mail. It does the same work.");
        }
    }

    /// Notes that an edition is about to be printed, so that it is owed to its readers once it is.
    ///
    /// @param edition as its folder is named
    public void printing(String edition, Instant now) {
        owed.printing(edition, now);
    }

    /// Queues what is owed of printed editions, and sends what is due.
    ///
    /// @throws Busy when another sender is at work
    public Dispatched afterPrinting(Occasion occasion) throws SQLException {
        return alone(() -> send(occasion, queueOwed(occasion), occasion.now()));
    }

    /// What each night sends: digests, reminders, and whatever waits.
    ///
    /// @param correctionDays working days that officers have to answer
    /// @throws Busy when another sender is at work
    public Dispatched nightly(Occasion occasion, int correctionDays) throws SQLException {
        return alone(() -> {
            Queued queued = queueOwed(occasion);
            queued.messages += add(occasion, officerMail.digests(occasion, correctionDays));
            queued.messages += add(occasion, officerMail.reminders(occasion));
            return send(occasion, queued, occasion.now());
        });
    }

    /// Whether something waits whose time has come; a look that costs little.
    public boolean isDue(Instant now) {
        return !outbox.listDue(now).isEmpty()
                || (beat.isOver(now) && (folders.isWaiting() || !owed.list().isEmpty()));
    }

    /// Sends what waits, whether its time has come or not.
    ///
    /// @param edition one that is to be queued for all whom the settings name now; empty for none but those owed
    /// @throws Busy when another sender is at work
    /// @throws NoEdition when there is no such edition
    public Dispatched now(Occasion occasion, Optional<String> edition) throws SQLException {
        Optional<String> wanted = edition.map(this::printed);
        return alone(() -> {
            Queued queued = queueOwed(occasion);
            wanted.filter(name -> !owed.list().contains(name)).ifPresent(name -> queue(occasion, name, queued));
            return send(occasion, queued, FAR_OFF);
        });
    }

    /// Queues what is owed by now, and sends what waits and is due.
    ///
    /// @throws Busy when another sender is at work
    public Dispatched due(Occasion occasion) throws SQLException {
        return alone(() -> send(occasion, queueOwed(occasion), occasion.now()));
    }

    /// Owes an edition no more to those who wait for it in vain. What is queued of it stays.
    ///
    /// @return the edition as its folder is named
    /// @throws NoEdition when nobody waits for such an edition
    public String letGo(Occasion occasion, String edition) {
        String name = printed(edition);
        if (!owed.list().contains(name)) {
            throw new NoEdition("Nobody waits for edition %s to be queued.".formatted(name));
        }
        owed.queued(name, occasion.now());
        return name;
    }

    /// What would be queued, without writing anything down.
    ///
    /// @param notes who would get nothing, and why
    public record Preview(String edition, List<Drafted> messages, List<FolderDoor> folders, List<String> notes) {}

    /// What an edition would bring now.
    ///
    /// @param edition empty for the newest
    /// @throws NoEdition when there is none
    public Preview preview(Occasion occasion, Optional<String> edition) {
        String name = printed(edition.orElse(""));
        EditionMail.Plan plan = editionMail.plan(occasion, name);
        return new Preview(name, plan.messages(), List.copyOf(plan.folders().keySet()), plan.troubles());
    }

    /// What the next night would tell officers.
    public List<Drafted> previewForOfficers(Occasion occasion, int correctionDays) {
        List<Drafted> drafted = new ArrayList<>(officerMail.digests(occasion, correctionDays));
        drafted.addAll(officerMail.reminders(occasion));
        return drafted;
    }

    /// All messages, the newest last.
    public List<Message> list() {
        return outbox.list();
    }

    /// All editions that were ever owed to folders, the newest last.
    public List<FolderDelivery> listFolders() {
        return folders.list();
    }

    /// Queues all messages again that were given up, by the settings as they are now.
    ///
    /// @param edition those of one edition alone; empty for all
    /// @throws NoEdition when there is no such edition
    public Again.Round againAll(Occasion occasion, Optional<String> edition) {
        String name = edition.map(this::printed).orElse("");
        return Objects.requireNonNull(transaction.execute(_ -> new Again(outbox, occasion).all(name)));
    }

    /// Queues a message again that was refused, given up or stopped, by the settings as they are now.
    ///
    /// @return the number under which it waits
    /// @throws NotAgain when it can't be
    public int again(Occasion occasion, int number) {
        return Objects.requireNonNull(transaction.execute(_ -> new Again(outbox, occasion).queue(number)));
    }

    /// The edition of this name, written as on its pages or as its folder; the newest for an empty one.
    private String printed(String name) {
        String folder = name.strip().replace(' ', '-');
        List<String> known = owed.listPrinted();
        return known.stream()
                .filter(each -> folder.isEmpty() || each.equalsIgnoreCase(folder))
                .findFirst()
                .orElseThrow(() -> new NoEdition(
                        known.isEmpty()
                                ? "No edition was printed yet; ./baseline report prints one."
                                : "There is no edition %s. There are: %s.".formatted(name, String.join(", ", known))));
    }

    /// What was queued in one round.
    private static final class Queued {
        private int messages;
        private boolean kept;
        private final List<String> notes = new ArrayList<>();
    }

    private Queued queueOwed(Occasion occasion) {
        Queued queued = new Queued();
        owed.list().forEach(edition -> queue(occasion, edition, queued));
        return queued;
    }

    /// An edition is queued for all whose copies can be read; the others wait for it, and it stays owed.
    private void queue(Occasion occasion, String edition, Queued queued) {
        EditionMail.Plan plan = editionMail.plan(occasion, edition);
        transaction.executeWithoutResult(_ -> {
            Instant now = occasion.now();
            plan.opened().forEach(each -> {
                outbox.overtake(each, now);
                folders.overtake(each, now);
            });
            queued.messages += add(occasion, plan.messages());
            plan.folders().forEach((door, folder) -> folders.add(folder, door, now));
            if (plan.kept().isEmpty()) {
                owed.queued(edition, now);
            } else {
                owed.again(edition);
            }
        });
        queued.kept |= !plan.kept().isEmpty();
        queued.notes.addAll(plan.troubles());
    }

    private int add(Occasion occasion, List<Drafted> drafted) {
        return occasion.settings()
                .mail()
                .map(server -> Objects.requireNonNull(transaction.execute(_ -> (int) drafted.stream()
                        .filter(each ->
                                outbox.add(each, server.from(), occasion.now()).isPresent())
                        .count())))
                .orElse(0);
    }

    private Dispatched send(Occasion occasion, Queued queued, Instant until) {
        List<String> troubles = new ArrayList<>(queued.notes);
        List<Copied> copies = folders.deliver(occasion);
        copies.stream()
                .filter(copy -> copy.state() != FolderDelivery.State.DELIVERED)
                .map(Copied::words)
                .forEach(troubles::add);
        List<FolderDelivery.State> endings = copies.stream().map(Copied::state).toList();
        beat.ended(
                queued.kept || endings.contains(FolderDelivery.State.WAITING), occasion.firstPause(), occasion.now());
        List<State> ends = new ArrayList<>();
        occasion.settings().mail().ifPresent(server -> {
            Sending sending = new Sending(outbox, transaction, occasion, server, environment);
            ends.addAll(sending.send(outbox.listDue(until)));
            troubles.addAll(sending.troubles());
        });
        int sent = count(ends, State.SENT);
        int waiting = count(ends, State.WAITING);
        return new Dispatched(
                queued.messages,
                sent,
                waiting,
                ends.size() - sent - waiting + count(endings, FolderDelivery.State.STOPPED),
                count(endings, FolderDelivery.State.DELIVERED),
                count(endings, FolderDelivery.State.WAITING),
                troubles);
    }

    private static <T> int count(List<T> all, T wanted) {
        return (int) all.stream().filter(wanted::equals).count();
    }

    private interface Work {
        Dispatched go() throws SQLException;
    }

    private Dispatched alone(Work work) throws SQLException {
        try (AdvisoryLock _ = AdvisoryLock.take(dataSource, ONE_SENDER).orElseThrow(Busy::new)) {
            return work.go();
        }
    }
}
