package uk.commonbaseline.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.LedgerDoesNotTie;
import uk.commonbaseline.settings.SettingsMistake;

/// What each night does when its files are in: it compares them with the frozen baseline. What stands in the way of
/// that
/// never touches the files.
@Component
class NightlyBenefits {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBenefits.class);

    private final BenefitsRun benefits;
    private final AtomicBoolean saidThatNothingIsChosen = new AtomicBoolean();

    NightlyBenefits(BenefitsRun benefits) {
        this.benefits = benefits;
    }

    void after(SettingsInForce.All all, List<DeliveryOutcome> outcomes, Progress progress) {
        try {
            Optional<BenefitReport> report = benefits.compare(all);
            report.ifPresent(progress::benefitsCompared);
            if (report.isEmpty() && !saidThatNothingIsChosen.getAndSet(true)) {
                LOG.info("no option is chosen in jobs/benefits.yml, so benefits are not followed up");
            }
        } catch (SettingsMistake | LedgerDoesNotTie problem) {
            LOG.error("{} files were taken, but benefits were not followed up", outcomes.size(), problem);
            progress.benefitsNotCompared(String.valueOf(problem.getMessage()));
        }
    }
}
