package uk.commonbaseline.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.corrections.Corrections;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.feed.Recogniser.HiddenSheet;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.LastPlace;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sheet.UnreadableFile;
import uk.commonbaseline.template.FilledTemplate;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Delivery.State;
import uk.commonbaseline.warehouse.PartsNotRead;

/// The files of deliveries: what each is, where it lies, and how it is read.
@Component
class DeliveryFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryFiles.class);

    /// Raised when something else is read from the same bytes.
    private static final String READER_VERSION = "5";

    private final Home home;
    private final SettingsInForce settings;
    private final Corrections corrections;

    DeliveryFiles(Home home, SettingsInForce settings, Corrections corrections) {
        this.home = home;
        this.settings = settings;
        this.corrections = corrections;
    }

    /// A file with our Findings sheet is what it corrects; a template says itself what it is; any other is told by its
    /// folder and name.
    Recognised recognised(Delivery delivery) {
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

    /// What is to be told of the parts of the file that are not read, by the code of the finding; hidden sheets with
    /// an empty list where there are none.
    Map<String, List<Finding>> notesOnPartsNotRead(Delivery delivery) {
        List<Finding> notes = new ArrayList<>(FilledTemplate.listNotes(fileToRead(delivery), agreed(delivery)));
        try {
            PartsNotRead.tell(fileToRead(delivery), feedOf(delivery), notes::add);
        } catch (UnreadableFile _) {
            LOG.debug("the parts of delivery {} that are not read can't be listed", delivery.id());
        }
        Map<String, List<Finding>> byCode = new TreeMap<>(Map.of(HiddenSheet.CODE, List.of()));
        byCode.putAll(notes.stream().collect(Collectors.groupingBy(Finding::code)));
        return byCode;
    }

    Path lastPlace(Delivery delivery) {
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

    boolean isAtItsLastPlace(Delivery delivery) {
        return !Files.exists(copyOf(delivery)) && Files.exists(lastPlace(delivery));
    }

    Path copyOf(Delivery delivery) {
        return home.resolve(delivery.claimedAs());
    }

    /// Our copy, or the file that was built from it where it brought corrections.
    Path fileToRead(Delivery delivery) {
        return corrections.findBuilt(delivery.id()).orElseGet(() -> copyOf(delivery));
    }

    /// Names how the file was read: the feed's definition, and this software's way of reading.
    static String recipe(FeedDefinition feed) {
        return Sha256.of(READER_VERSION + feed.recipe());
    }

    /// As it is noted in the warehouse: from the home folder on.
    String relative(Path file) {
        return home.relative(file);
    }
}
