package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.baseline.FreezeOrder;
import uk.commonbaseline.history.Withdrawals;
import uk.commonbaseline.inbound.Arrival;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.reconcile.SignOffs;
import uk.commonbaseline.reconcile.SignOffs.Role;
import uk.commonbaseline.run.PastEdition.Hashes;
import uk.commonbaseline.run.PastEdition.PastFile;
import uk.commonbaseline.run.PastEdition.Signature;
import uk.commonbaseline.waivers.WaiversKept;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;

/// Makes a past edition again in an empty home and an empty database: every file is read as it was read then, in the
/// same order and at the same moments, and what was made of them then is made again.
@Component
public class Replay {
    private final Workplace workplace;
    private final SettingsInForce settings;
    private final Freezing freezing;
    private final SignOffs signOffs;
    private final WaiversKept waivers;
    private final Claims claims;
    private final Register register;
    private final Deliveries deliveries;
    private final DeliveryRunner runner;
    private final Withdrawals withdrawals;
    private final Freeze freeze;
    private final EditionPrinting printing;
    private final JdbcClient jdbc;

    Replay(
            Workplace workplace,
            SettingsInForce settings,
            Freezing freezing,
            SignOffs signOffs,
            WaiversKept waivers,
            Claims claims,
            Register register,
            Deliveries deliveries,
            DeliveryRunner runner,
            Withdrawals withdrawals,
            Freeze freeze,
            EditionPrinting printing,
            DataSource dataSource) {
        this.workplace = workplace;
        this.settings = settings;
        this.freezing = freezing;
        this.signOffs = signOffs;
        this.waivers = waivers;
        this.claims = claims;
        this.register = register;
        this.deliveries = deliveries;
        this.runner = runner;
        this.withdrawals = withdrawals;
        this.freeze = freeze;
        this.printing = printing;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Where the originals come from.
    public interface Originals {
        /// Writes the plain original into a folder.
        Path fetch(PastFile file, Path folder) throws IOException;
    }

    /// A file that counted then does not count now.
    public static final class ReadOtherwise extends RuntimeException {
        ReadOtherwise(PastFile file, String now) {
            super("\"%s\" of %s (receipt R-%05d) counted then, and is %s when it is read again; the log says why."
                    .formatted(file.fileName(), file.council(), file.id(), now));
        }
    }

    /// What the archive holds is not what was read then.
    public static final class OtherContent extends RuntimeException {
        OtherContent(PastFile file) {
            super(
                    "The archive holds another content of \"%s\" of %s (%s) than was read then. Bring the original back from a backup."
                            .formatted(file.fileName(), file.council(), file.keptAs()));
        }
    }

    private record Event(Instant at, int order, PastFile file, boolean takenBack) {}

    /// Makes it again, and answers what proves whether it is the same.
    ///
    /// @throws ReadOtherwise when a file is judged otherwise than it was
    public Hashes replay(PastEdition past, Originals originals, Progress progress) throws IOException {
        Recipes.write(past.ofBaseline(), workplace.jobs());
        SettingsInForce.All all = settings.readAnew();
        freezing.load(all, Instant.EPOCH);
        waivers.load(all.waivers());
        progress.filesFound(past.files().size(), past.files().size());
        for (Event event : events(past)) {
            if (event.takenBack()) {
                takeBack(event);
            } else {
                read(event.file(), originals, progress);
            }
        }
        Baseline baseline = freeze.freeze(
                new FreezeOrder(
                        past.baseline(),
                        settings.readAnew().baseline(),
                        Optional.of(past.asOf()),
                        true,
                        past.ofBaseline()),
                past.frozenAt());
        past.signatures().forEach(signature -> sign(baseline, signature));
        return print(past, baseline);
    }

    private void sign(Baseline baseline, Signature signature) {
        signOffs.sign(
                baseline.id(),
                signature.council(),
                signature.name(),
                Spelling.read(Role.class, signature.role()),
                signature.signedOn(),
                new AsAt(signature.notedAt()));
    }

    private static List<Event> events(PastEdition past) {
        List<Event> events = new ArrayList<>();
        for (PastFile file : past.files()) {
            events.add(new Event(file.publishedAt(), file.id(), file, false));
            file.takenBack().ifPresent(back -> events.add(new Event(back.at(), Integer.MAX_VALUE, file, true)));
        }
        events.sort(Comparator.comparing(Event::at).thenComparingInt(Event::order));
        return events;
    }

    private void takeBack(Event event) {
        PastFile file = event.file();
        file.takenBack()
                .ifPresent(back -> withdrawals.withdraw(
                        new Withdrawals.Wanted(
                                file.council(), file.feed(), file.period(), back.by(), back.reason(), true),
                        back.at()));
    }

    private void read(PastFile file, Originals originals, Progress progress) throws IOException {
        define(file);
        Delivery delivery = enter(file, originals);
        progress.deliveryBegan(delivery);
        JobExecution execution = runner.run(delivery, new AsAt(file.publishedAt()), progress);
        Delivery read = deliveries.get(delivery.id());
        if (execution.getStatus() != BatchStatus.COMPLETED || read.state() != Delivery.State.PUBLISHED) {
            throw new ReadOtherwise(file, String.valueOf(read.state()).toLowerCase(Locale.ROOT));
        }
    }

    /// The feed as it was defined when the file was read.
    private void define(PastFile file) throws IOException {
        if (file.definition().isPresent()) {
            Path path =
                    workplace.jobs().resolve("feeds").resolve(file.council()).resolve(file.feed() + ".yml");
            Recipes.write(
                    Map.of(
                            workplace.jobs().relativize(path).toString(),
                            file.definition().get()),
                    workplace.jobs());
        }
        settings.readAnew();
    }

    /// Under the number that it had, so that what speaks of it by its number still does.
    private Delivery enter(PastFile file, Originals originals) throws IOException {
        Path folder = workplace.home().inbound().resolve(file.council()).resolve(file.feed());
        Files.createDirectories(folder);
        Path dropped = folder.resolve(file.fileName());
        Files.move(originals.fetch(file, workplace.home().processing()), dropped, StandardCopyOption.REPLACE_EXISTING);
        jdbc.sql("select setval(pg_get_serial_sequence('warehouse.delivery', 'delivery_id'), ?, false)")
                .param(file.id())
                .query(Long.class)
                .single();
        Arrival arrival = new Arrival(dropped, file.council(), file.feed(), Files.size(dropped), file.receivedAt());
        Claims.Claim claim = claims.claim(arrival, file.run()).orElseThrow();
        if (!claim.sha256().equals(file.sha256())) {
            throw new OtherContent(file);
        }
        register.enter(claim, file.run(), file.receivedAt());
        return deliveries.get(file.id());
    }

    private Hashes print(PastEdition past, Baseline baseline) throws IOException {
        Recipes.write(past.ofEdition(), workplace.jobs());
        SettingsInForce.All all = settings.readAnew();
        freezing.load(all, past.madeAt());
        return printing.printAgain(all, baseline, past);
    }
}
