package uk.commonbaseline.run;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.savings.Appraised;
import uk.commonbaseline.savings.NoFrozenBaseline;
import uk.commonbaseline.savings.OptionDesk;

/// Questions about options on a frozen baseline: of a name, or the newest.
@Component
public class OptionsRun {
    private final SettingsInForce settings;
    private final Freeze freeze;
    private final Appraising appraising;
    private final DataSource dataSource;

    OptionsRun(SettingsInForce settings, Freeze freeze, Appraising appraising, DataSource dataSource) {
        this.settings = settings;
        this.freeze = freeze;
        this.appraising = appraising;
        this.dataSource = dataSource;
    }

    /// All options on one baseline, to be asked.
    ///
    /// @param known the codes that a question may name
    public record Desk(String baseline, KnownCodes known, OptionDesk options) {}

    /// Costed options that were kept.
    public record Costed(String baseline, Appraised appraised, OptionDesk options) {}

    /// Opens the desk; nothing is kept.
    ///
    /// @throws NoFrozenBaseline when there is no frozen baseline yet
    /// @throws BoardPackRun.NoSuchBaseline when none has this name
    public Desk desk(Optional<String> name) {
        SettingsInForce.All all = settings.readAnew();
        Baseline baseline = baseline(name);
        return new Desk(baseline.name(), all.knownCodes(), appraising.desk(all, baseline.id()));
    }

    /// Costs all options and keeps the result.
    ///
    /// @throws NoFrozenBaseline when there is no frozen baseline yet
    /// @throws BoardPackRun.NoSuchBaseline when none has this name
    public Costed cost(Optional<String> name) throws SQLException {
        SettingsInForce.All all = settings.readAnew();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            Baseline baseline = baseline(name);
            Appraised appraised = appraising.cost(all, baseline.id(), Instant.now());
            return new Costed(baseline.name(), appraised, appraising.desk(all, baseline.id()));
        }
    }

    private Baseline baseline(Optional<String> name) {
        return name.map(each -> freeze.find(each).orElseThrow(() -> new BoardPackRun.NoSuchBaseline(each)))
                .orElseGet(() -> freeze.findLatest().orElseThrow(NoFrozenBaseline::new));
    }
}
