package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.corrections.Corrections;
import uk.commonbaseline.corrections.WorkbookBack;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.feed.Recogniser.NoRows;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.history.History;
import uk.commonbaseline.history.Periods;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.receipt.ReceiptFolder;
import uk.commonbaseline.receipt.Receipts;
import uk.commonbaseline.reconcile.Conservation;
import uk.commonbaseline.reconcile.Reconciliation;
import uk.commonbaseline.waivers.WaiversKept;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Delivery.State;
import uk.commonbaseline.warehouse.OnCostCheck;
import uk.commonbaseline.warehouse.RecipeFiles;
import uk.commonbaseline.warehouse.Tally;

/// What each step of a delivery does, in the order of the journey. Every one may be repeated after a crash.
@Component
class DeliverySteps {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverySteps.class);

    /// Bytes of a file that changes the size of the warehouse.
    private static final long LARGE = 2_000_000;

    private final DeliveryFiles files;
    private final SettingsInForce settings;
    private final Deliveries deliveries;
    private final Conservation conservation;
    private final History history;
    private final Periods periods;
    private final RecipeFiles recipeFiles;
    private final OnCostCheck onCosts;
    private final WaiversKept waivers;
    private final Receipts receipts;
    private final ReceiptFolder receiptFolder;
    private final Corrections corrections;
    private final WorkbookBack workbookBack;
    private final Vault vault;

    DeliverySteps(
            DeliveryFiles files,
            SettingsInForce settings,
            Deliveries deliveries,
            Conservation conservation,
            History history,
            Periods periods,
            RecipeFiles recipeFiles,
            OnCostCheck onCosts,
            WaiversKept waivers,
            Receipts receipts,
            ReceiptFolder receiptFolder,
            Corrections corrections,
            WorkbookBack workbookBack,
            Vault vault) {
        this.files = files;
        this.settings = settings;
        this.deliveries = deliveries;
        this.conservation = conservation;
        this.history = history;
        this.periods = periods;
        this.recipeFiles = recipeFiles;
        this.onCosts = onCosts;
        this.waivers = waivers;
        this.receipts = receipts;
        this.receiptFolder = receiptFolder;
        this.corrections = corrections;
        this.workbookBack = workbookBack;
        this.vault = vault;
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
        return switch (files.recognised(delivery)) {
            case Recognised.Not(Finding because) -> refuse(id, because);
            case Recognised.As(FeedDefinition feed, String period) -> identified(delivery, feed, period);
        };
    }

    private Onward identified(Delivery delivery, FeedDefinition feed, String period) throws IOException {
        Optional<Finding> refusal = corrections
                .apply(delivery, feed, files.copyOf(delivery))
                .or(() -> periods.checkOpen(delivery.council(), feed.feed(), period))
                .or(() -> history.checkOverlap(delivery, feed.feed(), period));
        if (refusal.isPresent()) {
            return refuse(delivery.id(), refusal.get());
        }
        deliveries.identify(delivery.id(), feed, period, files.recipe(feed));
        recipeFiles.keepDefinition(delivery.id(), feed.source());
        return Onward.GO_ON;
    }

    Onward refuse(int id, Finding because) {
        deliveries.refuse(id, because);
        return Onward.ANSWER;
    }

    /// Counts what was loaded against what was read.
    ///
    /// @throws NotConserved when they differ and there is another chance
    Onward reconcile(int id, Tally tally, Chance chance) {
        if (tally.rowsRead() == 0) {
            return refuse(id, new NoRows());
        }
        if (tally.rowsRejected() == tally.rowsRead()) {
            return refuse(id, new NoRowAccepted(tally.rowsRead()));
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
        Optional<Finding> held = held(delivery);
        if (held.isPresent()) {
            return refuse(id, held.get());
        }
        files.notesOnPartsNotRead(delivery).forEach((code, alike) -> deliveries.keepAnew(delivery.id(), code, alike));
        return Onward.GO_ON;
    }

    /// What keeps a whole delivery from counting, though each of its rows could be taken.
    private Optional<Finding> held(Delivery delivery) {
        return history.checkCodes(delivery)
                .or(() -> history.checkReplaced(delivery))
                .or(() -> history.checkSize(delivery, files.feedOf(delivery)));
    }

    private Onward giveUp(NotConserved problem, int id, Chance chance) {
        if (chance == Chance.ANOTHER) {
            throw problem;
        }
        LOG.error("Does not add up, read twice; nothing of it was taken. {}", problem.getMessage());
        deliveries.refuseUnread(id, new DoesNotAddUp());
        return Onward.ANSWER;
    }

    void publish(int id, Instant now) {
        deliveries.noteNewCodes(id);
        Delivery delivery = deliveries.get(id);
        history.noteChanges(delivery, settings.get().history());
        onCosts.note(id);
        waivers.apply(id, delivery.council(), delivery.feed(), settings.get().waivers(), new AsAt(now).day());
        deliveries.publish(id, now);
    }

    /// A file that a crash stopped after it was brought to its last place has been answered.
    void answer(int id, AsAt now) throws IOException {
        Delivery delivery = deliveries.get(id);
        if (files.isAtItsLastPlace(delivery)) {
            return;
        }
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
        return opened
                ? workbookBack.write(delivery, files.feedOf(delivery), files.fileToRead(delivery))
                : Optional.empty();
    }

    /// Brings the file to its last place.
    void keep(int id) throws IOException {
        Delivery delivery = deliveries.get(id);
        Path last = files.lastPlace(delivery);
        Path copy = files.copyOf(delivery);
        corrections.seal(id);
        vault.keep(copy, Claims.originalOf(copy), last, delivery.sha256());
        deliveries.kept(id, files.relative(last));
    }
}
