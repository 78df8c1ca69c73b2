package uk.commonbaseline.run;

import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.listener.StepListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import uk.commonbaseline.normalise.PersonTokens;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.rules.RuleBook;
import uk.commonbaseline.run.DeliverySteps.Chance;
import uk.commonbaseline.run.DeliverySteps.Onward;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Delivery;
import uk.commonbaseline.warehouse.Loading;
import uk.commonbaseline.warehouse.Shapes;
import uk.commonbaseline.warehouse.Tally;

/// The job of one delivery. A delivery is the unit of restart: its job instance is known by the delivery's number, and
/// a
/// restarted one goes on behind the last committed block.
@Component
class DeliveryJobs {
    private static final String NAME = "delivery";
    private static final String DELIVERY = "delivery";
    private static final String ANSWER = Onward.ANSWER.name();

    /// An item is many thousand rows already; a chunk is committed with its cursor.
    private static final int ITEMS_IN_A_CHUNK = 1;

    /// Steps that a restart after a crash leaves alone once they are done: they add findings.
    private static final Set<String> ONLY_ONCE = Set.of("refuse", "reconcile", "publish");

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;
    private final DeliverySteps steps;
    private final DeliveryFiles files;
    private final Deliveries deliveries;
    private final Shapes shapes;
    private final RuleBook rules;
    private final PersonTokens tokens;

    DeliveryJobs(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            DeliverySteps steps,
            DeliveryFiles files,
            Deliveries deliveries,
            Shapes shapes,
            RuleBook rules,
            PersonTokens tokens) {
        this.repository = repository;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.steps = steps;
        this.files = files;
        this.deliveries = deliveries;
        this.shapes = shapes;
        this.rules = rules;
        this.tokens = tokens;
    }

    /// A delivery that starts over is a new job instance, without a cursor; its first attempt has no number.
    static JobParameters parameters(Delivery delivery) {
        JobParametersBuilder parameters = new JobParametersBuilder().addLong(DELIVERY, (long) delivery.id());
        if (delivery.attempt() > 1) {
            parameters.addLong("attempt", (long) delivery.attempt());
        }
        return parameters.toJobParameters();
    }

    /// The delivery that a job is about, if it is about one.
    static Optional<Integer> deliveryOf(JobParameters parameters) {
        return Optional.ofNullable(parameters.getLong(DELIVERY)).map(Math::toIntExact);
    }

    /// The journey of one delivery: identify, load, reconcile, publish, answer, keep.
    Job job(Delivery delivery, Chance chance, AsAt now, Progress progress) {
        int id = delivery.id();
        RowsIntoWarehouse rows = new RowsIntoWarehouse(
                delivery,
                (each, cursor) -> {
                    Delivery known = deliveries.get(each.id());
                    return Loading.open(
                            files.feedOf(known),
                            files.fileToRead(known),
                            known.id(),
                            new Loading.Equipment(rules, tokens, files.authorities()),
                            shapes.last(known.council(), known.feed()),
                            cursor);
                },
                dataSource,
                progress);
        Step identify = step("identify", context -> steps.identify(id));
        Step load = load(rows);
        Step refuse = step("refuse", context -> steps.refuse(id, rows.refusal()));
        Step reconcile = step("reconcile", context -> steps.reconcile(id, tallyOf(context), chance));
        Step publish = step("publish", context -> {
            steps.publish(id, now.moment());
            return Onward.GO_ON;
        });
        Step answer = step("answer", context -> {
            steps.answer(id, now);
            return Onward.GO_ON;
        });
        Step keep = step("keep", context -> {
            steps.keep(id);
            return Onward.GO_ON;
        });
        Flow journey = new FlowBuilder<Flow>("journey")
                .start(identify)
                .on(ANSWER)
                .to(answer)
                .from(identify)
                .on("COMPLETED")
                .to(load)
                .from(load)
                .on(ANSWER)
                .to(refuse)
                .from(load)
                .on("COMPLETED")
                .to(reconcile)
                .from(refuse)
                .on(ANSWER)
                .to(answer)
                .from(reconcile)
                .on(ANSWER)
                .to(answer)
                .from(reconcile)
                .on("COMPLETED")
                .to(publish)
                .from(publish)
                .on("COMPLETED")
                .to(answer)
                .from(answer)
                .on("COMPLETED")
                .to(keep)
                .end();
        return new JobBuilder(NAME, repository).start(journey).end().build();
    }

    private Step load(RowsIntoWarehouse rows) {
        return new StepBuilder("load", repository)
                        .<Loading.Step, Loading.Step>chunk(ITEMS_IN_A_CHUNK)
                        .transactionManager(transactions)
                        .reader(rows)
                        .writer(rows)
                        .stream(rows)
                        .listener((StepListener) rows)
                        .build();
    }

    /// What a plain step does; its answer says where the journey goes on.
    private interface Work {
        Onward work(ChunkContext context) throws Exception;
    }

    private Step step(String name, Work work) {
        Tasklet tasklet = (contribution, context) -> {
            Onward onward = work.work(context);
            contribution.setExitStatus(onward == Onward.GO_ON ? ExitStatus.COMPLETED : new ExitStatus(ANSWER));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(!ONLY_ONCE.contains(name))
                .build();
    }

    /// The tally that the load step left, in this execution or in the one before a crash.
    private Tally tallyOf(ChunkContext context) {
        StepExecution step = context.getStepContext().getStepExecution();
        StepExecution load =
                repository.getLastStepExecution(step.getJobExecution().getJobInstance(), "load");
        return load == null ? new Tally() : RowsIntoWarehouse.recalled(load.getExecutionContext());
    }
}
