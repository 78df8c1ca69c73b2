package uk.commonbaseline.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.warehouse.Delivery;

/// Starts a delivery's job, or restarts it where an earlier run stopped.
@Component
class DeliveryRunner {
    private final JobOperator operator;
    private final DeliveryJobs jobs;

    DeliveryRunner(JobOperator operator, DeliveryJobs jobs) {
        this.operator = operator;
        this.jobs = jobs;
    }

    /// Runs to the end, well or badly; the execution says which. The same parameters mean the same job instance, so
    /// what
    /// was done before a crash is not done again.
    JobExecution run(Delivery delivery, AsAt now, Progress progress) {
        Job job = jobs.job(delivery, now, progress);
        try {
            return operator.start(job, DeliveryJobs.parameters(delivery.id()));
        } catch (JobExecutionException problem) {
            throw new IllegalStateException("delivery " + delivery.id() + " could not be started", problem);
        }
    }
}
