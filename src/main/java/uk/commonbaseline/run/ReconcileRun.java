package uk.commonbaseline.run;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.reconcile.BridgeLine;
import uk.commonbaseline.reconcile.CheckOutcome;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.reconcile.Standing;

/// What the checks say of a frozen baseline, or of what would be frozen now.
@Component
public class ReconcileRun {
    private final SettingsInForce settings;
    private final Freezing freezing;
    private final Freeze freeze;
    private final Checks checks;
    private final TransactionTemplate transaction;
    private final DataSource dataSource;

    ReconcileRun(
            SettingsInForce settings,
            Freezing freezing,
            Freeze freeze,
            Checks checks,
            PlatformTransactionManager transactions,
            DataSource dataSource) {
        this.settings = settings;
        this.freezing = freezing;
        this.freeze = freeze;
        this.checks = checks;
        this.transaction = new TransactionTemplate(transactions);
        this.dataSource = dataSource;
    }

    /// What was found.
    ///
    /// @param onTrial nothing was frozen; the figures are those of now
    public record Reconciled(
            String baseline,
            boolean onTrial,
            Standing standing,
            List<CheckOutcome> checks,
            List<BridgeLine> payrollBridge) {
        public Reconciled {
            checks = List.copyOf(checks);
            payrollBridge = List.copyOf(payrollBridge);
        }

        /// Whether a difference that was found keeps a pack a draft.
        public boolean isBroken() {
            return checks.stream().anyMatch(CheckOutcome::blocksByRed);
        }
    }

    /// The outcomes of a baseline that was frozen, with the signatures of today.
    ///
    /// @throws uk.commonbaseline.baseline.NotFrozen when none has this name
    public Reconciled frozen(String name) {
        Baseline baseline = freeze.getFrozen(name);
        return read(baseline, false);
    }

    /// Freezes what is current on trial, and takes it back.
    ///
    /// @param progress is told which check begins
    public Reconciled onTrial(Consumer<String> progress) throws SQLException {
        SettingsInForce.All all = settings.readAnew();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            freezing.begin(all);
            return ScopedValue.where(Checks.PROGRESS, progress)
                    .call(() -> Objects.requireNonNull(transaction.execute(trial -> {
                        trial.setRollbackOnly();
                        String name = all.baseline().name() + " (on trial)";
                        return read(freeze.freeze(name, all.baseline(), Instant.now()), true);
                    })));
        }
    }

    private Reconciled read(Baseline baseline, boolean onTrial) {
        return new Reconciled(
                baseline.name(),
                onTrial,
                checks.standing(baseline.id()),
                checks.list(baseline.id()),
                checks.listPayrollBridge(baseline.id()));
    }

    /// The number of a frozen baseline: of this name, or the newest.
    ///
    /// @throws uk.commonbaseline.baseline.NotFrozen when there is none
    public int baselineId(Optional<String> name) {
        return freeze.getFrozen(name).id();
    }
}
