package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.LedgerFile;
import uk.commonbaseline.run.BenefitsRun;

/// `benefits`: did it happen?
@Command(
        name = "benefits",
        mixinStandardHelpOptions = true,
        description =
                "Compares what has come since with the frozen baseline and the plan of the option chosen in jobs/benefits.yml: planned, forecast, delivered, and why not. Each night does the same.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class BenefitsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(
            names = "--option",
            paramLabel = "CODE",
            description = "Another option than the chosen one; nothing is kept then.")
    private @Nullable String option;

    @Option(names = "--council", paramLabel = "CODE", description = "Only what concerns this partner.")
    private @Nullable String council;

    @Option(
            names = "--save",
            description = "Write the ledger, cell by cell and claim by claim, as CSV into board/benefits.")
    private boolean save;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Session session = Session.open(where)) {
            Optional<BenefitReport> report = session.get(BenefitsRun.class).compare(Optional.ofNullable(option));
            if (report.isEmpty()) {
                out.println("No option is chosen yet. Name it in jobs/benefits.yml; docs/benefits.md tells how.");
                out.flush();
                return ExitCode.CLEAN.number();
            }
            BenefitReport shown = council == null ? report.get() : report.get().of(council);
            if (where.json()) {
                Json.print(out, shown);
            } else {
                new BenefitsText(out).show(shown);
            }
            if (save) {
                Path file = LedgerFile.write(where.home().board().resolve("benefits"), shown);
                new Terminal(out, where.quiet()).line("%nledger     %s", file);
            }
        }
        return ExitCode.CLEAN.number();
    }
}
