package uk.commonbaseline.run;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.run.DeliverySteps.Chance;
import uk.commonbaseline.run.DeliverySteps.NotConserved;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;

/// Starts a delivery's job, restarts it where an earlier run stopped, or has the file read anew where that would not
/// do.
@Component
class DeliveryRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRunner.class);

    private final JobOperator operator;
    private final DeliveryJobs jobs;
    private final DeliveryFiles files;
    private final Deliveries deliveries;

    DeliveryRunner(JobOperator operator, DeliveryJobs jobs, DeliveryFiles files, Deliveries deliveries) {
        this.operator = operator;
        this.jobs = jobs;
        this.files = files;
        this.deliveries = deliveries;
    }

    /// Runs to the end, well or badly; the execution says which. A delivery that does not add up is read a second time;
    /// if it does not add up again, it is refused.
    JobExecution run(Delivery delivery, AsAt now, Progress progress) {
        JobExecution execution = attempt(readingAsToday(delivery), Chance.ANOTHER, now, progress);
        for (Throwable problem : execution.getAllFailureExceptions()) {
            if (problem instanceof NotConserved) {
                LOG.warn("Does not add up, and is read again from the start. {}", problem.getMessage());
                return attempt(deliveries.startOver(delivery.id()), Chance.LAST, now, progress);
            }
        }
        return execution;
    }

    private Delivery readingAsToday(Delivery delivery) {
        if (files.isReadDifferentlyNow(delivery)) {
            LOG.warn(
                    "the feed of delivery {} was changed since it was half read; it is read from the start",
                    delivery.id());
            return deliveries.startOver(delivery.id());
        }
        return delivery;
    }

    /// The same parameters mean the same job instance, so what was done before a crash is not done again.
    private JobExecution attempt(Delivery delivery, Chance chance, AsAt now, Progress progress) {
        Job job = jobs.job(delivery, chance, now, progress);
        try {
            return operator.start(job, DeliveryJobs.parameters(delivery));
        } catch (JobExecutionException problem) {
            throw new IllegalStateException("delivery " + delivery.id() + " could not be started", problem);
        }
    }
}
