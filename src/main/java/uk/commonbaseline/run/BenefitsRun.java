package uk.commonbaseline.run;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.baseline.BaselineSettings;
import uk.commonbaseline.baseline.Comparison.Method;
import uk.commonbaseline.baseline.LaterExtracts;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.Benefits;
import uk.commonbaseline.benefits.Benefits.Chosen;
import uk.commonbaseline.benefits.BenefitsSettings;
import uk.commonbaseline.benefits.Frozen;
import uk.commonbaseline.benefits.Measured;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.warehouse.PriceIndex;
import uk.commonbaseline.warehouse.ReferenceLists;

/// Compares what has come since with the frozen baseline and the plan of the option that was chosen.
@Component
public class BenefitsRun {
    private final SettingsInForce settings;
    private final Workplace workplace;
    private final Freezing freezing;
    private final Appraising appraising;
    private final LaterExtracts laterExtracts;
    private final Benefits benefits;
    private final TransactionTemplate transaction;
    private final DataSource dataSource;

    BenefitsRun(
            SettingsInForce settings,
            Workplace workplace,
            Freezing freezing,
            Appraising appraising,
            LaterExtracts laterExtracts,
            Benefits benefits,
            PlatformTransactionManager transactions,
            DataSource dataSource) {
        this.settings = settings;
        this.workplace = workplace;
        this.freezing = freezing;
        this.appraising = appraising;
        this.laterExtracts = laterExtracts;
        this.benefits = benefits;
        this.transaction = new TransactionTemplate(transactions);
        this.dataSource = dataSource;
    }

    /// Compares by itself; empty while no option is chosen.
    ///
    /// @param option to look at another than the chosen one; then nothing is kept, nor costed
    /// @throws uk.commonbaseline.benefits.OptionNotCosted when that one was never costed
    /// @throws uk.commonbaseline.settings.SettingsMistake for a mistake in the settings or in a file of claims
    /// @throws RunnerLock.Busy when another run is at work
    public Optional<BenefitReport> compare(Optional<String> option) throws SQLException {
        SettingsInForce.All all = settings.readAnew();
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            freezing.begin(all);
            return compare(all, option);
        }
    }

    /// Compares in the course of a run that has begun, and keeps what is new.
    Optional<BenefitReport> compare(SettingsInForce.All all) {
        return compare(all, Optional.empty());
    }

    private Optional<BenefitReport> compare(SettingsInForce.All all, Optional<String> option) {
        return BenefitsSettings.find(workplace.jobs()).map(wanted -> compare(all, wanted, option));
    }

    private BenefitReport compare(SettingsInForce.All all, BenefitsSettings wanted, Optional<String> option) {
        Instant now = Instant.now();
        Frozen baseline = benefits.getFrozen(wanted);
        String code = option.map(typed -> benefits.getCosted(baseline, typed)).orElseGet(wanted.option()::text);
        int appraisalId = benefits.findAppraisal(wanted, baseline, code).orElseGet(() -> {
            if (option.isPresent()) {
                return benefits.getAppraisal(wanted, baseline, code);
            }
            appraising.cost(all, baseline.id(), now);
            return benefits.getAppraisal(wanted, baseline, code);
        });
        List<Measured> measured = new ArrayList<>();
        for (FinancialYear year : benefits.years(wanted, baseline)) {
            measured.add(measure(all, wanted, baseline, year, now));
        }
        return benefits.judge(
                new Chosen(wanted, baseline, appraisalId, code), lists(all), measured, now, option.isEmpty());
    }

    private Measured measure(
            SettingsInForce.All all, BenefitsSettings wanted, Frozen baseline, FinancialYear year, Instant now) {
        BaselineSettings later = later(all.baseline(), wanted, baseline, year);
        if (benefits.hasCome(baseline, year)) {
            refuseMissingLevels(all.lists().prices(), year, baseline.priceBase());
        }
        Method method = new Method(all.partners().partners(), all.lists(), later);
        return Objects.requireNonNull(transaction.execute(trial -> {
            trial.setRollbackOnly();
            int trialId = laterExtracts.freezeOnTrial(method, now);
            return benefits.read(wanted, baseline, trialId, year);
        }));
    }

    /// Without a level a later year can't be brought to the baseline's prices; it is never guessed.
    private void refuseMissingLevels(List<PriceIndex> prices, FinancialYear year, FinancialYear base) {
        for (String kind : PriceIndex.KINDS) {
            for (FinancialYear needed : List.of(base, year)) {
                if (prices.stream()
                        .noneMatch(
                                each -> each.kind().equals(kind) && each.year().equals(needed))) {
                    throw new SettingsMistake(
                            workplace.jobs().resolve("reference").resolve("price-indices.csv"),
                            0,
                            "there is no level of %s for %s, so benefits of %s can't be brought to the prices of %s; add the line with its source"
                                    .formatted(kind, needed, year, base));
                }
            }
        }
    }

    /// The limits and the basis of the baseline, for the later year, at the baseline's prices.
    private static BaselineSettings later(
            BaselineSettings board, BenefitsSettings wanted, Frozen baseline, FinancialYear year) {
        return new BaselineSettings(
                board.name(),
                year,
                baseline.basis(),
                wanted.staffAsAt(year, baseline),
                baseline.embeddedBelow(),
                baseline.inScopeFrom(),
                board.targetSaving(),
                board.targetSource(),
                baseline.priceBase(),
                board.payTerms());
    }

    private Benefits.Lists lists(SettingsInForce.All all) {
        return new Benefits.Lists(
                workplace.jobs(),
                List.copyOf(all.councils()),
                all.lists().services().stream()
                        .map(ReferenceLists.Service::code)
                        .collect(Collectors.toSet()),
                all.lists().prices());
    }
}
