package uk.commonbaseline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
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
import uk.commonbaseline.baseline.Baseline;
import uk.commonbaseline.baseline.Freeze;
import uk.commonbaseline.dispatch.Dispatched;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.report.Beside;
import uk.commonbaseline.report.BoardPack;
import uk.commonbaseline.report.Edition;
import uk.commonbaseline.report.EditionLabel;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.savings.Appraised;

/// The job that prints the board pack: freeze, cost the options, print.
@Component
public class BoardPackRun {
    private final SettingsInForce settings;
    private final Workplace workplace;
    private final Freezing freezing;
    private final Checks checks;
    private final Freeze freeze;
    private final PastEditions editions;
    private final Appraising appraising;
    private final SinceLastIssue since;
    private final LastIssues issues;
    private final DoorsOut doors;
    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;

    BoardPackRun(
            SettingsInForce settings,
            Workplace workplace,
            Freezing freezing,
            Checks checks,
            Freeze freeze,
            PastEditions editions,
            Appraising appraising,
            SinceLastIssue since,
            LastIssues issues,
            DoorsOut doors,
            JobRepository repository,
            JobOperator operator,
            PlatformTransactionManager transactions,
            DataSource dataSource) {
        this.settings = settings;
        this.workplace = workplace;
        this.freezing = freezing;
        this.checks = checks;
        this.freeze = freeze;
        this.editions = editions;
        this.appraising = appraising;
        this.since = since;
        this.issues = issues;
        this.doors = doors;
        this.repository = repository;
        this.operator = operator;
        this.transactions = transactions;
        this.dataSource = dataSource;
    }

    /// A printed pack, and what it was printed from.
    ///
    /// @param dispatched what left the house then
    public record Printed(
            Baseline baseline, Appraised appraised, Edition edition, String label, Dispatched dispatched) {
        private Printed with(Dispatched round) {
            return new Printed(baseline, appraised, edition, label, round);
        }
    }

    /// What the steps hand to each other; a restarted job begins anew, since nothing of it is half done.
    private static final class Handed {
        private @Nullable Baseline baseline;
        private Appraising.@Nullable Costed costed;
        private @Nullable Edition edition;
    }

    /// Prints a pack: of the named baseline, or of what is current now.
    public Printed print(Optional<String> baseline) throws SQLException, IOException {
        return print(baseline, false);
    }

    /// The same, with every line of the ledgers as an annex where that is wanted.
    public Printed print(Optional<String> baseline, boolean annex) throws SQLException, IOException {
        SettingsInForce.All all = settings.readAnew();
        Printed printed = printAlone(all, baseline, annex);
        return printed.with(doors.afterPrinting(all));
    }

    private Printed printAlone(SettingsInForce.All all, Optional<String> baseline, boolean annex)
            throws SQLException, IOException {
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            freezing.begin(all);
            Instant now = Instant.now();
            String label = board().nextEdition(new AsAt(now), editions.list());
            doors.printing(label, now);
            Handed handed = new Handed();
            run(job(all, baseline, label, now, annex, handed), label);
            if (handed.baseline == null || handed.costed == null || handed.edition == null) {
                throw new IllegalStateException("the board pack was not printed; the log says why");
            }
            return new Printed(handed.baseline, handed.costed.appraised(), handed.edition, label, Dispatched.NOTHING);
        }
    }

    /// Prints a past edition of its baseline once more, with the settings of then in force.
    PastEdition.Hashes printAgain(SettingsInForce.All all, Baseline baseline, PastEdition past) {
        int appraisalId =
                appraising.cost(all, baseline.id(), past.madeAt()).appraised().appraisalId();
        issues.keep(past.name(), past.lastIssue());
        Edition edition = new BoardPack(dataSource)
                .print(
                        baseline.id(),
                        past.costed() ? appraisalId : null,
                        new EditionLabel(all.partners().partnership(), past.name(), past.draft()),
                        workplace.home().board().resolve(past.folder()),
                        List.of());
        return new PastEdition.Hashes(baseline.contentHash(), edition.sha256(), edition.figuresSha256());
    }

    private Job job(
            SettingsInForce.All all, Optional<String> name, String label, Instant now, boolean annex, Handed handed) {
        Step freezes = step(
                "freeze",
                () -> handed.baseline =
                        name.map(freeze::getFrozen).orElseGet(() -> freezing.freeze(all, Freezing.Wanted.NOW, now)));
        Step costing = step("options", () -> handed.costed = appraising.cost(all, baselineId(handed), now));
        Step printing = step("print", () -> {
            EditionLabel named = new EditionLabel(
                    all.partners().partnership(),
                    label.replace("-v", " v"),
                    !checks.standing(baselineId(handed)).isFinal());
            if (handed.baseline != null) {
                since.note(named, handed.baseline, appraisalId(handed));
            }
            board().clearParts();
            handed.edition = new BoardPack(dataSource, annex)
                    .print(
                            baselineId(handed),
                            appraisalId(handed),
                            named,
                            board().part(label),
                            workbook(all, handed, named));
            printForOthers(all, label, named, handed);
            handed.edition = board().issue(label, handed.edition);
            editions.keep(named.edition(), freezing.files(), now);
            board().list();
        });
        return new JobBuilder("board-pack", repository)
                .start(freezes)
                .next(costing)
                .next(printing)
                .build();
    }

    /// Each in a folder of its own, the public edition first.
    private void printForOthers(SettingsInForce.All all, String label, EditionLabel named, Handed handed) {
        Path folder = board().part(label);
        for (Readership reader : all.editions().readers()) {
            new BoardPack(dataSource)
                    .print(
                            baselineId(handed),
                            appraisalId(handed),
                            named.readBy(reader, all.editions().smallNumbers()),
                            reader.folderIn(folder),
                            List.of());
        }
    }

    private BoardFolder board() {
        return new BoardFolder(workplace.home().board());
    }

    private List<Beside> workbook(SettingsInForce.All all, Handed handed, EditionLabel label) {
        Appraising.@Nullable Costed costed = handed.costed;
        return costed == null
                ? List.of()
                : List.of(Beside.named(
                        "options.xlsx", file -> appraising.writeWorkbook(all, costed, label.edition(), file)));
    }

    private static @Nullable Integer appraisalId(Handed handed) {
        return handed.costed == null ? null : handed.costed.appraised().appraisalId();
    }

    private static int baselineId(Handed handed) {
        if (handed.baseline == null) {
            throw new IllegalStateException("no baseline was frozen");
        }
        return handed.baseline.id();
    }

    /// Each step's work brings its own transactions; printing holds none open.
    private Step step(String name, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .transactionAttribute(new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED))
                .build();
    }

    private void run(Job job, String label) {
        try {
            JobExecution execution = operator.start(
                    job, new JobParametersBuilder().addString("edition", label).toJobParameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw firstFailure(execution);
            }
        } catch (JobExecutionException problem) {
            throw new IllegalStateException("the board pack could not be started", problem);
        }
    }

    private static RuntimeException firstFailure(JobExecution execution) {
        return execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(problem -> problem instanceof RuntimeException known
                        ? known
                        : new IllegalStateException("the board pack was not printed", problem))
                .orElseGet(() -> new IllegalStateException("the board pack was not printed; the log says why"));
    }
}
