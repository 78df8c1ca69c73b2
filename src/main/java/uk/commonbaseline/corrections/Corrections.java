package uk.commonbaseline.corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.commonbaseline.corrections.CorrectionsKept.Built;
import uk.commonbaseline.corrections.CorrectionsKept.Kept;
import uk.commonbaseline.corrections.Refused.CorrectsPastVersion;
import uk.commonbaseline.corrections.Refused.CorrectsUnknownFile;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Feeds;
import uk.commonbaseline.feed.Recognised;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.inbound.Vault.Unsealed;
import uk.commonbaseline.inbound.WholeFile;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.template.FilledTemplate;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Delivery.State;

/// A dropped file that bears one of our Findings sheets: which file it corrects, and the corrected file that is read in
/// its place.
@Component
public class Corrections {
    private final Home home;
    private final Deliveries deliveries;
    private final CorrectionsKept kept;
    private final Vault vault;

    Corrections(Home home, Deliveries deliveries, CorrectionsKept kept, Vault vault) {
        this.home = home;
        this.deliveries = deliveries;
        this.kept = kept;
        this.vault = vault;
    }

    /// Which extract and period the file is, if it bears a Findings sheet; empty for every other file.
    public Optional<Recognised> recognise(Delivery dropped, Path copy, Feeds feeds) {
        return ReturnedFile.find(copy).map(returned -> {
            try {
                Delivery corrected = corrected(dropped, returned);
                String period = String.valueOf(corrected.period());
                return feeds.find(corrected.council(), corrected.feed())
                        .<Recognised>map(feed -> new Recognised.As(feed, period))
                        .orElseThrow(() -> new Refused(new CorrectsUnknownFile(corrected.id())));
            } catch (Refused refused) {
                return new Recognised.Not(refused.finding());
            }
        });
    }

    /// Puts the corrections of a file that bears a Findings sheet into the file that they speak of; does nothing for
    /// any other file.
    ///
    /// @return why nothing was applied, if so
    public Optional<Finding> apply(Delivery dropped, FeedDefinition feed, Path copy) throws IOException {
        Optional<ReturnedFile> returned = ReturnedFile.find(copy);
        if (returned.isEmpty()) {
            return Optional.empty();
        }
        try {
            apply(dropped, feed, returned.get(), copy);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.finding());
        }
    }

    private void apply(Delivery dropped, FeedDefinition feed, ReturnedFile returned, Path copy) throws IOException {
        Delivery corrected = corrected(dropped, returned);
        try (Unsealed sent = sentFile(corrected, returned)) {
            FeedDefinition read = FilledTemplate.definitionFor(sent.file(), feed);
            List<Kept> corrections = Merged.of(read, sent.file(), returned);
            byte[] built = new CorrectedFile(
                            read,
                            sent.file(),
                            corrections.stream().map(Kept::correction).toList())
                    .bytes();
            String name = "R-%05d-%s%s".formatted(dropped.id(), dropped.sha256().substring(0, 8), ending(read));
            Path place = Claims.copyBeside(copy, name);
            WholeFile.write(place, built);
            kept.keep(
                    dropped.id(),
                    corrected.id(),
                    new Built(home.relative(place), Sha256.of(place)),
                    corrections,
                    dropped.receivedAt());
        }
    }

    /// Brings the corrected file of a delivery of corrections to its last place, when the delivery has ended. Safe to
    /// repeat.
    public void seal(int deliveryId) throws IOException {
        Optional<Built> built = kept.findBuilt(deliveryId);
        if (built.isPresent() && !built.get().path().endsWith(Vault.SEALED)) {
            Path plain = home.resolve(built.get().path());
            Path last = home.archive()
                    .resolve("corrected")
                    .resolve(Claims.originalOf(plain).getFileName() + Vault.SEALED);
            vault.seal(plain, last, built.get().sha256());
            kept.sealed(deliveryId, home.relative(last));
            Files.deleteIfExists(plain);
        }
    }

    private static String ending(FeedDefinition feed) {
        return switch (feed.layout().format()) {
            case CSV -> ".csv";
            case XLS -> ".xls";
            case XLSX -> ".xlsx";
            case ODS -> ".ods";
        };
    }

    private Delivery corrected(Delivery dropped, ReturnedFile returned) {
        Delivery corrected = deliveries
                .find(returned.deliveryId())
                .filter(known -> known.council().equals(dropped.council()))
                .filter(known -> dropped.feed().isEmpty() || known.feed().equals(dropped.feed()))
                .orElseThrow(() -> new Refused(new CorrectsUnknownFile(returned.deliveryId())));
        boolean open =
                corrected.state() == State.REFUSED && corrected.period() != null && !kept.isReplaced(corrected.id());
        if (corrected.state() != State.PUBLISHED && !open) {
            throw new Refused(new CorrectsPastVersion(corrected.id(), words(corrected.state())));
        }
        return corrected;
    }

    private static String words(State state) {
        return switch (state) {
            case SUPERSEDED -> "was replaced by a later version";
            case WITHDRAWN -> "was withdrawn";
            case REFUSED -> "was not accepted, and another file counts by now";
            default -> "does not count";
        };
    }

    /// The file that the officer was answered about, if it is that still.
    private Unsealed sentFile(Delivery corrected, ReturnedFile returned) throws IOException {
        Path sent = findBuilt(corrected.id())
                .or(() -> Optional.ofNullable(corrected.keptAs()).map(home::resolve))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Refused(new CorrectsUnknownFile(corrected.id())));
        if (!vault.hash(sent).equals(returned.sha256())) {
            throw new Refused(new CorrectsUnknownFile(corrected.id()));
        }
        return vault.unsealed(sent);
    }

    /// The corrected file of a delivery of corrections, which is read in its place.
    public Optional<Path> findBuilt(int deliveryId) {
        return kept.findBuilt(deliveryId).map(built -> home.resolve(built.path()));
    }
}
