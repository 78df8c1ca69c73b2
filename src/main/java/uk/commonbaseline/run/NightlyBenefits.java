package uk.commonbaseline.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.benefits.BenefitReport;

/// What each night does when its files are in: it compares them with the frozen baseline. Whatever stands in the way of
/// that, a mistake in a file or a database that went away, the files are in, and the next night compares again.
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
        } catch (RunnerLock.Lost lost) {
            throw lost;
        } catch (RuntimeException problem) {
            LOG.error("{} files were taken, but benefits were not followed up", outcomes.size(), problem);
            progress.benefitsNotCompared(String.valueOf(problem.getMessage()));
        }
    }
}
