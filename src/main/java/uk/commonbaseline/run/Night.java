package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.inbound.Arrival;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.inbound.Inbox;
import uk.commonbaseline.inbound.Vault;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.waivers.WaiversKept;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// One night: recover, collect what has settled, and bring each delivery through its job. One council's bad file never
/// stops the others.
@Component
public class Night {
    private static final Logger LOG = LoggerFactory.getLogger(Night.class);
    /// A file that keeps growing is left for the next run; the others go ahead.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final Home home;
    private final SettingsInForce settings;
    private final ReferenceLoad reference;
    private final WaiversKept waivers;
    private final Claims claims;
    private final Deliveries deliveries;
    private final Register register;
    private final DeliveryRunner runner;
    private final Recovery recovery;
    private final Vault vault;
    private final NightlyBenefits benefits;
    private final DoorsOut doors;
    private final DataSource dataSource;

    Night(
            Home home,
            SettingsInForce settings,
            ReferenceLoad reference,
            WaiversKept waivers,
            Claims claims,
            Deliveries deliveries,
            Register register,
            DeliveryRunner runner,
            Recovery recovery,
            Vault vault,
            NightlyBenefits benefits,
            DoorsOut doors,
            DataSource dataSource) {
        this.home = home;
        this.settings = settings;
        this.reference = reference;
        this.waivers = waivers;
        this.claims = claims;
        this.deliveries = deliveries;
        this.register = register;
        this.runner = runner;
        this.recovery = recovery;
        this.vault = vault;
        this.benefits = benefits;
        this.doors = doors;
        this.dataSource = dataSource;
    }

    /// Runs once over what lies in the inbound folders now, waiting for files that are still growing.
    ///
    /// @param settling how long files must stay unchanged; empty for the setting
    /// @throws uk.commonbaseline.settings.SettingsMistake before anything is touched
    /// @throws RunnerLock.Busy when another run is at work
    /// @throws RunnerLock.Lost when another run could have begun meanwhile
    public List<DeliveryOutcome> run(Optional<Duration> settling, Progress progress) throws IOException, SQLException {
        return alone(all -> settle(new Inbox(home, settling.orElse(all.nightly().settling()))), true, progress);
    }

    /// Brings the given settled files through, and all that an earlier run left unfinished; the watch calls this.
    ///
    /// @param nightly whether it is the night, which follows the benefits up too
    List<DeliveryOutcome> take(List<Arrival> settled, boolean nightly, Progress progress)
            throws IOException, SQLException {
        return alone(_ -> settled, nightly, progress);
    }

    /// Where a night's files come from, once it has the lock.
    private interface Collecting {
        List<Arrival> collect(SettingsInForce.All all) throws IOException;
    }

    private List<DeliveryOutcome> alone(Collecting collecting, boolean nightly, Progress progress)
            throws IOException, SQLException {
        SettingsInForce.All all;
        List<DeliveryOutcome> outcomes;
        try {
            all = settings.readAnew();
            outcomes = locked(all, collecting, nightly, progress);
        } catch (IOException | SQLException | RuntimeException stopped) {
            doors.retry(Instant.now(), progress); // what was queued before has nothing to do with it
            throw stopped;
        }
        if (nightly) {
            doors.nightly(all.nightly().correctionDays(), progress);
        }
        return outcomes;
    }

    private List<DeliveryOutcome> locked(
            SettingsInForce.All all, Collecting collecting, boolean nightly, Progress progress)
            throws IOException, SQLException {
        try (RunnerLock lock = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            begin(all);
            List<DeliveryOutcome> outcomes = consolidate(collecting.collect(all), lock, progress);
            if (nightly) {
                benefits.after(all, outcomes, progress);
            }
            return outcomes;
        }
    }

    /// Makes the folders that officers drop into.
    public void prepareFolders(SettingsInForce.All all) throws IOException {
        List<Path> folders = new ArrayList<>();
        all.councils().forEach(council -> folders.add(Path.of(council)));
        for (FeedDefinition feed : all.feeds().listAll()) {
            folders.add(Path.of(feed.council(), feed.feed()));
        }
        home.prepare(folders);
    }

    private void begin(SettingsInForce.All all) throws IOException {
        prepareFolders(all);
        reference.load(all.partners().partners(), all.lists(), all.baseline().parameters(), Instant.now());
        waivers.load(all.waivers());
        recovery.closeWhatDied();
        vault.sweep(Instant.now());
    }

    private List<DeliveryOutcome> consolidate(List<Arrival> settled, RunnerLock lock, Progress progress)
            throws IOException, SQLException {
        lock.mustBeHeld();
        Instant now = Instant.now();
        String run = now.toString().replace(':', '-');
        recovery.registerOrphans(run, now);
        for (Arrival arrival : settled) {
            tryClaim(arrival, run, now);
        }
        List<Delivery> unfinished = deliveries.listUnfinished();
        progress.filesFound(settled.size(), unfinished.size());
        List<DeliveryOutcome> outcomes = new ArrayList<>();
        for (Delivery delivery : unfinished) {
            lock.mustBeHeld();
            progress.deliveryBegan(delivery);
            DeliveryOutcome outcome = deliver(delivery, new AsAt(now), progress);
            progress.deliveryEnded(outcome);
            outcomes.add(outcome);
        }
        lock.mustBeHeld();
        recovery.sweepProcessing();
        return outcomes;
    }

    /// A file that can't be read must not keep the others waiting; the next run tries it again.
    private void tryClaim(Arrival arrival, String run, Instant now) {
        try {
            claims.claim(arrival, run).ifPresent(claim -> register.enter(claim, run, now));
        } catch (IOException problem) {
            LOG.error("a file of {} {} could not be claimed", arrival.council(), arrival.feed(), problem);
        }
    }

    private DeliveryOutcome deliver(Delivery delivery, AsAt now, Progress progress) {
        JobExecution execution;
        try {
            execution = runner.run(delivery, now, progress);
        } catch (IllegalStateException problem) {
            LOG.error("delivery {} could not be started", delivery.id(), problem);
            return outcome(delivery.id(), Optional.of(DeliveryOutcome.FAILED));
        }
        execution.getAllFailureExceptions().forEach(problem -> LOG.error("delivery {} failed", delivery.id(), problem));
        boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
        return outcome(delivery.id(), completed ? Optional.empty() : Optional.of(DeliveryOutcome.FAILED));
    }

    private DeliveryOutcome outcome(int id, Optional<String> failure) {
        return JdbcClient.create(dataSource)
                .sql(SqlFile.read(Night.class, "delivery-outcome"))
                .param("id", id)
                .query((row, _) -> new DeliveryOutcome(
                        id,
                        row.getString("council"),
                        row.getString("council_name"),
                        row.getString("feed"),
                        row.getString("file_name"),
                        row.getString("period"),
                        row.getInt("version"),
                        failure.isPresent() ? failure.get() : row.getString("outcome"),
                        row.getInt("rows_read"),
                        row.getInt("rows_accepted"),
                        row.getInt("rows_rejected"),
                        row.getInt("rows_excluded"),
                        row.getBigDecimal("pounds")))
                .single();
    }

    private static List<Arrival> settle(Inbox inbox) throws IOException {
        Instant begun = Instant.now();
        List<Arrival> settled = inbox.look(begun);
        while (inbox.isWaiting(Instant.now()) && Instant.now().isBefore(begun.plus(LONGEST_WAIT))) {
            pause();
            settled = inbox.look(Instant.now());
        }
        return settled;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for files to settle");
        }
    }
}
