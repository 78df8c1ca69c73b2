package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Arrival;
import uk.commonbaseline.inbound.Claims;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.Deliveries;

/// Puts right what a process left behind when it died. Called only with the runner's lock in hand, which proves that
/// the process that had it is gone.
@Component
class Recovery {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final JobRepository repository;
    private final JobOperator operator;
    private final Deliveries deliveries;
    private final Claims claims;
    private final Register register;
    private final Home home;
    private final DataSource dataSource;

    Recovery(
            JobRepository repository,
            JobOperator operator,
            Deliveries deliveries,
            Claims claims,
            Register register,
            Home home,
            DataSource dataSource) {
        this.repository = repository;
        this.operator = operator;
        this.deliveries = deliveries;
        this.claims = claims;
        this.register = register;
        this.home = home;
        this.dataSource = dataSource;
    }

    /// Marks executions as failed whose process is gone, so that they can be restarted.
    void closeWhatDied() {
        for (String job : repository.getJobNames()) {
            for (JobExecution open : repository.findRunningJobExecutions(job)) {
                LOG.warn("execution {} of {} was left open by a process that is gone", open.getId(), job);
                operator.recover(open);
            }
        }
        mendUnknown();
    }

    /// Where a process lost the database at a commit, nobody knows whether its last block went in: the execution's
    /// state
    /// is unknown, and would never be restarted. Such a delivery starts over.
    private void mendUnknown() {
        for (long id : listUnknown()) {
            Optional.ofNullable(repository.getJobExecution(id)).ifPresent(this::mend);
        }
    }

    private List<Long> listUnknown() {
        return JdbcClient.create(dataSource)
                .sql(SqlFile.read(Recovery.class, "unknown-executions"))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private void mend(JobExecution unknown) {
        LOG.warn("the end of execution {} is unknown; it starts over", unknown.getId());
        DeliveryJobs.deliveryOf(unknown.getJobParameters()).ifPresent(deliveries::startOver);
        for (StepExecution step : unknown.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                repository.update(step);
            }
        }
        unknown.setStatus(BatchStatus.FAILED);
        unknown.setExitStatus(ExitStatus.FAILED);
        repository.update(unknown);
    }

    /// Enters files that were renamed into `processing` by a process that died before it entered them.
    void registerOrphans(String run, Instant now) throws IOException {
        Set<Path> known = deliveries.listUnfinished().stream()
                .map(delivery -> Claims.originalOf(home.resolve(delivery.claimedAs())))
                .collect(Collectors.toSet());
        for (Path file : filesInProcessing()) {
            if (!Claims.isCopy(file) && !known.contains(file)) {
                registerOrphan(file, run, now);
            }
        }
    }

    private void registerOrphan(Path file, String run, Instant now) {
        try {
            register.enter(claims.resume(arrival(file)), run, now);
        } catch (IOException problem) {
            LOG.error("{} can't be read and stays where it is", file, problem);
        }
    }

    /// Removes empty folders, and copies whose original is not there any more because the delivery has ended.
    void sweepProcessing() throws IOException {
        if (!Files.isDirectory(home.processing())) {
            return;
        }
        try (Stream<Path> paths = Files.walk(home.processing())) {
            List<Path> folders = paths.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(home.processing()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path folder : folders) {
                deleteIfEmpty(folder);
            }
        }
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException _) {
            // Something is still at work in there, or waits for a restart.
            LOG.debug("{} is not empty", folder);
        }
    }

    private List<Path> filesInProcessing() throws IOException {
        if (!Files.isDirectory(home.processing())) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(home.processing())) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Council and feed are in the path: `processing/<run>/<council>/<feed>/<file>`.
    private Arrival arrival(Path file) throws IOException {
        Path inside = home.processing().relativize(file);
        int depth = inside.getNameCount();
        return new Arrival(
                file,
                depth > 2 ? inside.getName(1).toString() : "",
                depth > 3 ? inside.getName(2).toString() : "",
                Files.size(file),
                Files.getLastModifiedTime(file).toInstant());
    }
}
