package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.corrections.Corrections;
import uk.commonbaseline.corrections.WorkbookBack;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.feed.Recogniser.HiddenSheet;
import uk.commonbaseline.feed.Recogniser.NoRows;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.history.History;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.LastPlace;
import uk.commonbaseline.normalise.PersonalScan;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.receipt.ReceiptFolder;
import uk.commonbaseline.receipt.Receipts;
import uk.commonbaseline.reconcile.Conservation;
import uk.commonbaseline.reconcile.Reconciliation;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.template.FilledTemplate;
import uk.commonbaseline.waivers.WaiversKept;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Delivery.State;
import uk.commonbaseline.warehouse.Tally;

/// What each step of a delivery does, in the order of the journey. Every one may be repeated after a crash.
@Component
class DeliverySteps {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverySteps.class);
    private static final String READER_VERSION = "4";

    /// Bytes of a file that changes the size of the warehouse.
    private static final long LARGE = 2_000_000;

    private final Home home;
    private final SettingsInForce settings;
    private final Deliveries deliveries;
    private final Conservation conservation;
    private final History history;
    private final WaiversKept waivers;
    private final Receipts receipts;
    private final ReceiptFolder receiptFolder;
    private final Corrections corrections;
    private final WorkbookBack workbookBack;

    DeliverySteps(
            Home home,
            SettingsInForce settings,
            Deliveries deliveries,
            Conservation conservation,
            History history,
            WaiversKept waivers,
            Receipts receipts,
            ReceiptFolder receiptFolder,
            Corrections corrections,
            WorkbookBack workbookBack) {
        this.home = home;
        this.settings = settings;
        this.deliveries = deliveries;
        this.conservation = conservation;
        this.history = history;
        this.waivers = waivers;
        this.receipts = receipts;
        this.receiptFolder = receiptFolder;
        this.corrections = corrections;
        this.workbookBack = workbookBack;
    }

    /// How a step ended, and so where the delivery goes next.
    enum Onward {
        GO_ON,
        /// To the receipt: the file was refused, or is known already.
        ANSWER
    }

    /// The delivery's pounds or rows don't add up: a fault of ours. It is read once more from the start; see [Chance].
    static final class NotConserved extends RuntimeException {
        NotConserved(Delivery delivery, List<String> differences) {
            super("Delivery %d (%s): %s".formatted(delivery.id(), delivery.fileName(), String.join("; ", differences)));
        }
    }

    /// Whether a delivery that does not add up gets another reading.
    enum Chance {
        ANOTHER,
        LAST
    }

    /// A file that a crash stopped after its end was settled only lacks its receipt.
    Onward identify(int id) throws IOException {
        Delivery delivery = deliveries.repeatIfKnown(id);
        if (delivery.state() != State.CLAIMED) {
            return Onward.ANSWER;
        }
        return switch (recognised(delivery)) {
            case Recognised.Not(Finding because) -> refuse(id, because);
            case Recognised.As(FeedDefinition feed, String period) -> identified(delivery, feed, period);
        };
    }

    /// A file with our Findings sheet is what it corrects; a template says itself what it is; any other is told by its
    /// folder and name.
    private Recognised recognised(Delivery delivery) {
        return corrections
                .recognise(delivery, copyOf(delivery), settings.get().feeds())
                .or(() -> recognisedAsTemplate(delivery))
                .orElseGet(() -> recognisedByName(delivery));
    }

    private Optional<Recognised> recognisedAsTemplate(Delivery delivery) {
        return FilledTemplate.find(copyOf(delivery))
                .map(template -> template.recognise(
                        delivery.council(), delivery.feed(), settings.get().feeds()));
    }

    private Recognised recognisedByName(Delivery delivery) {
        return settings.get().recogniser().recognise(delivery.council(), delivery.feed(), delivery.fileName());
    }

    /// Whether an unfinished delivery would be read in another way today than when its reading began. To go on behind
    /// its cursor would mix the two.
    boolean isReadDifferentlyNow(Delivery delivery) {
        @Nullable String noted = delivery.recipe();
        if (noted == null || delivery.state() != State.CLAIMED) {
            return false;
        }
        return switch (recognised(delivery)) {
            case Recognised.Not _ -> true;
            case Recognised.As as -> !recipe(as.feed()).equals(noted);
        };
    }

    private Onward identified(Delivery delivery, FeedDefinition feed, String period) throws IOException {
        Optional<Finding> refusal = corrections.apply(delivery, feed, copyOf(delivery));
        if (refusal.isPresent()) {
            return refuse(delivery.id(), refusal.get());
        }
        deliveries.identify(delivery.id(), feed, period, recipe(feed));
        return Onward.GO_ON;
    }

    Onward refuse(int id, Finding because) {
        deliveries.refuse(id, because);
        return Onward.ANSWER;
    }

    /// How the delivery's file is read: as agreed, or as our template is laid out.
    FeedDefinition feedOf(Delivery delivery) {
        return FilledTemplate.definitionFor(fileToRead(delivery), agreed(delivery));
    }

    private FeedDefinition agreed(Delivery delivery) {
        return settings.get()
                .feeds()
                .find(delivery.council(), delivery.feed())
                .orElseThrow(() -> new IllegalStateException("The feed %s of %s is no longer defined under jobs/feeds."
                        .formatted(delivery.feed(), delivery.council())));
    }

    /// Counts what was loaded against what was read.
    ///
    /// @throws NotConserved when they differ and there is another chance
    Onward reconcile(int id, Tally tally, Chance chance) {
        if (tally.rowsRead() == 0) {
            return refuse(id, new NoRows());
        }
        Delivery delivery = deliveries.get(id);
        if (delivery.bytes() >= LARGE) {
            deliveries.measureDeliveries();
        }
        deliveries.account(id, tally);
        List<String> differences = conservation.check(id).stream()
                .filter(Reconciliation.Differs.class::isInstance)
                .map(outcome -> ((Reconciliation.Differs) outcome).inPlainWords())
                .toList();
        if (!differences.isEmpty()) {
            return giveUp(new NotConserved(delivery, differences), id, chance);
        }
        Optional<Finding> held = history.checkSize(delivery, feedOf(delivery));
        if (held.isPresent()) {
            return refuse(id, held.get());
        }
        noteHiddenSheets(delivery);
        notePartsNotRead(delivery);
        return Onward.GO_ON;
    }

    private Onward giveUp(NotConserved problem, int id, Chance chance) {
        if (chance == Chance.ANOTHER) {
            throw problem;
        }
        LOG.error("Does not add up, read twice; nothing of it was taken. {}", problem.getMessage());
        deliveries.refuseUnread(id, new DoesNotAddUp());
        return Onward.ANSWER;
    }

    private void noteHiddenSheets(Delivery delivery) {
        List<Finding> hidden;
        try {
            hidden = Sheets.listOthers(fileToRead(delivery), feedOf(delivery).layout()).stream()
                    .filter(Sheets.OtherSheet::hidden)
                    .<Finding>map(sheet -> new HiddenSheet(sheet.name()))
                    .toList();
        } catch (UnreadableFile _) {
            hidden = List.of();
        }
        deliveries.keepAnew(delivery.id(), HiddenSheet.CODE, hidden);
    }

    private void notePartsNotRead(Delivery delivery) {
        List<Finding> notes = new ArrayList<>(FilledTemplate.listNotes(fileToRead(delivery), agreed(delivery)));
        try {
            notes.addAll(Sheets.listNotes(fileToRead(delivery), feedOf(delivery).layout()));
            notes.addAll(PersonalScan.of(fileToRead(delivery), feedOf(delivery)));
        } catch (UnreadableFile _) {
            LOG.debug("the parts of delivery {} that are not read can't be listed", delivery.id());
        }
        notes.stream()
                .collect(Collectors.groupingBy(Finding::code))
                .forEach((code, alike) -> deliveries.keepAnew(delivery.id(), code, alike));
    }

    void publish(int id, Instant now) {
        deliveries.noteNewCodes(id);
        Delivery delivery = deliveries.get(id);
        history.noteChanges(delivery, settings.get().history());
        waivers.apply(id, delivery.council(), delivery.feed(), settings.get().waivers(), new AsAt(now).day());
        deliveries.publish(id, now);
    }

    void answer(int id, AsAt now) throws IOException {
        Delivery delivery = deliveries.get(id);
        if (delivery.state() == State.PUBLISHED && delivery.bytes() >= LARGE) {
            deliveries.refreshStatistics();
        }
        SettingsInForce.All all = settings.get();
        receiptFolder.write(
                receipts.get(id, all.partners().partnership(), all.nightly().correctionDays(), now),
                delivery.council(),
                workbookBack(delivery));
    }

    private Optional<Path> workbookBack(Delivery delivery) throws IOException {
        boolean opened = delivery.period() != null
                && settings.get()
                        .feeds()
                        .find(delivery.council(), delivery.feed())
                        .isPresent();
        return opened ? workbookBack.write(delivery, feedOf(delivery), fileToRead(delivery)) : Optional.empty();
    }

    /// Brings the file to its last place.
    void keep(int id) throws IOException {
        Delivery delivery = deliveries.get(id);
        Path last = lastPlace(delivery);
        Path copy = copyOf(delivery);
        Claims.keep(copy, Claims.originalOf(copy), last, delivery.sha256());
        deliveries.kept(id, home.relative(last));
    }

    private Path lastPlace(Delivery delivery) {
        LocalDate received = new AsAt(delivery.receivedAt()).day();
        @Nullable String period = delivery.period();
        boolean taken = delivery.state() == State.PUBLISHED || delivery.state() == State.SUPERSEDED;
        return taken && period != null
                ? LastPlace.archived(
                        home,
                        received,
                        delivery.council(),
                        delivery.feed(),
                        period,
                        delivery.version(),
                        delivery.sha256(),
                        delivery.fileName())
                : LastPlace.quarantined(
                        home, received, delivery.council(), delivery.id(), delivery.sha256(), delivery.fileName());
    }

    Path copyOf(Delivery delivery) {
        return home.resolve(delivery.claimedAs());
    }

    /// Our copy, or the file that was built from it where it brought corrections.
    Path fileToRead(Delivery delivery) {
        return corrections.findBuilt(delivery.id()).orElseGet(() -> copyOf(delivery));
    }

    /// Names how the file was read: the feed's definition, and this software's way of reading.
    private static String recipe(FeedDefinition feed) {
        return Sha256.of(READER_VERSION + feed.recipe());
    }
}
