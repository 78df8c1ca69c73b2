package uk.commonbaseline.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.baseline.FreezeOrder;
import uk.commonbaseline.dispatch.DispatchSettings;
import uk.commonbaseline.reconcile.CheckSettingsLoad;
import uk.commonbaseline.warehouse.MapsKnown;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// Freezes baselines under the settings in force, which are kept with them.
@Component
public class Freezing {
    private static final int MOST_NAMES = 1000;
    /// What settings are written in; nothing else under `jobs` is kept.
    private static final Set<String> SETTINGS = Set.of("yml", "csv");

    private final SettingsInForce settings;
    private final Workplace workplace;
    private final ReferenceLoad reference;
    private final CheckSettingsLoad checkSettings;
    private final Recovery recovery;
    private final Freeze freeze;
    private final MapsKnown maps;
    private final DataSource dataSource;

    Freezing(
            SettingsInForce settings,
            Workplace workplace,
            ReferenceLoad reference,
            CheckSettingsLoad checkSettings,
            Recovery recovery,
            Freeze freeze,
            MapsKnown maps,
            DataSource dataSource) {
        this.settings = settings;
        this.workplace = workplace;
        this.reference = reference;
        this.checkSettings = checkSettings;
        this.recovery = recovery;
        this.freeze = freeze;
        this.maps = maps;
        this.dataSource = dataSource;
    }

    /// Which baseline is wanted.
    ///
    /// @param name empty for the next free one of the settings
    /// @param asOf the moment whose data and maps are frozen; empty for now
    /// @param withWithdrawn also what was withdrawn since
    public record Wanted(Optional<String> name, Optional<Instant> asOf, boolean withWithdrawn) {
        /// What counts now, under the next free name.
        public static final Wanted NOW = new Wanted(Optional.empty(), Optional.empty(), false);
    }

    /// Freezes by itself.
    ///
    /// @throws Freeze.NameTaken when a given name stands for other data
    /// @throws RunnerLock.Busy when another run is at work
    public Baseline freeze(Wanted wanted) throws SQLException {
        SettingsInForce.All all = settings.readAnew();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            begin(all);
            return freeze(all, wanted, Instant.now());
        }
    }

    /// Brings the settings into the warehouse; called with the runner's lock in hand.
    void begin(SettingsInForce.All all) {
        load(all, Instant.now());
        recovery.closeWhatDied();
    }

    /// Brings them in as they were known at some moment.
    void load(SettingsInForce.All all, Instant known) {
        reference.load(all.partners().partners(), all.lists(), all.baseline().parameters(), known);
        checkSettings.load(all.checks(), all.reconcilingItems(), all.feeds().listAll());
    }

    /// Freezes in the course of a run that has begun.
    Baseline freeze(SettingsInForce.All all, Wanted wanted, Instant now) {
        Map<String, byte[]> recipe = recipe(wanted.asOf());
        String tried = wanted.name().orElse(all.baseline().name());
        for (int attempt = 0; attempt < MOST_NAMES; attempt++) {
            try {
                return freeze.freeze(
                        new FreezeOrder(tried, all.baseline(), wanted.asOf(), wanted.withWithdrawn(), recipe), now);
            } catch (Freeze.NameTaken taken) {
                if (wanted.name().isPresent()) {
                    throw taken;
                }
                tried = taken.next();
            }
        }
        throw new IllegalStateException("more than " + MOST_NAMES + " baselines are named like "
                + all.baseline().name());
    }

    /// The settings as they stand; the maps as they stood at the moment that is asked for.
    private Map<String, byte[]> recipe(Optional<Instant> asOf) {
        Map<String, byte[]> recipe = files();
        asOf.ifPresent(moment -> {
            recipe.keySet().removeIf(path -> path.startsWith("maps/"));
            recipe.putAll(maps.at(moment));
        });
        return recipe;
    }

    /// The settings as they stand, by path under `jobs`.
    Map<String, byte[]> files() {
        Path jobs = workplace.jobs();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(jobs)) {
            for (Path file : found.filter(Freezing::isSetting).toList()) {
                files.put(jobs.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The settings under " + jobs + " can't be read.", problem);
        }
        return files;
    }

    private static boolean isSetting(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean proposal = name.endsWith(".proposed.csv");
        boolean recipients = name.equals(DispatchSettings.FILE); // names people, and changes no figure
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !proposal
                && !recipients
                && SETTINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
