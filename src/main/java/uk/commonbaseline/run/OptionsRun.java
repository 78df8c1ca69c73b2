package uk.commonbaseline.run;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.savings.Appraised;
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
    /// @throws uk.commonbaseline.baseline.NotFrozen when there is none
    public Desk desk(Optional<String> name) {
        SettingsInForce.All all = settings.readAnew();
        Baseline baseline = freeze.getFrozen(name);
        return new Desk(baseline.name(), all.knownCodes(), appraising.desk(all, baseline.id()));
    }

    /// Costs all options and keeps the result.
    ///
    /// @param workbook where the cash flow is to be written; empty for nowhere
    /// @param progress is told how far it has come
    ///
    /// @throws uk.commonbaseline.baseline.NotFrozen when there is none
    public Costed cost(Optional<String> name, Optional<Path> workbook, Consumer<String> progress) throws SQLException {
        SettingsInForce.All all = settings.readAnew();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            Baseline baseline = freeze.getFrozen(name);
            Appraising.Costed costed = ScopedValue.where(Appraising.PROGRESS, progress)
                    .call(() -> appraising.cost(all, baseline.id(), Instant.now()));
            workbook.ifPresent(file -> appraising.writeWorkbook(all, costed, "on " + baseline.name(), file));
            return new Costed(baseline.name(), costed.appraised(), costed.desk());
        }
    }
}
