package uk.commonbaseline.run;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.baseline.FreezeOrder;
import uk.commonbaseline.reconcile.CheckSettingsLoad;
import uk.commonbaseline.warehouse.MapsKnown;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// Freezes baselines under the settings in force, which are kept with them.
@Component
public class Freezing {
    private static final int MOST_NAMES = 1000;

    private final SettingsInForce settings;
    private final ReferenceLoad reference;
    private final CheckSettingsLoad checkSettings;
    private final Recovery recovery;
    private final Freeze freeze;
    private final MapsKnown maps;
    private final DataSource dataSource;

    Freezing(
            SettingsInForce settings,
            ReferenceLoad reference,
            CheckSettingsLoad checkSettings,
            Recovery recovery,
            Freeze freeze,
            MapsKnown maps,
            DataSource dataSource) {
        this.settings = settings;
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
        SettingsInForce.Noted noted = settings.readAndNote();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            begin(noted.all());
            return freeze(noted, wanted, Instant.now());
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
    Baseline freeze(SettingsInForce.Noted noted, Wanted wanted, Instant now) {
        SettingsInForce.All all = noted.all();
        Map<String, byte[]> recipe = recipe(noted.files(), wanted.asOf());
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

    /// The settings as they were read; the maps as they stood at the moment that is asked for.
    private Map<String, byte[]> recipe(SettingsFiles read, Optional<Instant> asOf) {
        Map<String, byte[]> recipe = new TreeMap<>(read.contents());
        asOf.ifPresent(moment -> {
            recipe.keySet().removeIf(path -> path.startsWith("maps/"));
            recipe.putAll(maps.at(moment));
        });
        return recipe;
    }
}
