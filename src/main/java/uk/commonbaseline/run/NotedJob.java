package uk.commonbaseline.run;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;

/// Pieces of work that are done one after the other and noted as the steps of a job. Begun again it begins anew, since
/// nothing of it is half done.
@Component
class NotedJob {
    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;

    NotedJob(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.operator = operator;
        this.transactions = transactions;
    }

    /// A step. It brings its own transactions; none is open around it.
    record Piece(String name, Runnable work) {}

    /// Does them all.
    ///
    /// @param edition what it is done for, by which runs are told apart
    /// @throws RuntimeException what the first piece that failed threw
    void run(String name, String edition, List<Piece> pieces) {
        try {
            JobExecution execution = operator.start(
                    job(name, pieces),
                    new JobParametersBuilder().addString("edition", edition).toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw firstFailure(name, execution);
            }
        } catch (JobExecutionException problem) {
            throw new IllegalStateException(name + " could not be started", problem);
        }
    }

    private Job job(String name, List<Piece> pieces) {
        SimpleJobBuilder job = new JobBuilder(name, repository).start(step(pieces.getFirst()));
        for (Piece piece : pieces.subList(1, pieces.size())) {
            job = job.next(step(piece));
        }
        return job.build();
    }

    private Step step(Piece piece) {
        return new StepBuilder(piece.name(), repository)
                .tasklet(
                        (contribution, context) -> {
                            piece.work().run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    private static RuntimeException firstFailure(String name, JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(problem -> problem instanceof RuntimeException known
                        ? known
                        : new IllegalStateException(name + " did not come to its end", problem))
                .orElseGet(() -> new IllegalStateException(name + " did not come to its end; the log says why"));
    }
}
