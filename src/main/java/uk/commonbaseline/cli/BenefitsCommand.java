package uk.commonbaseline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.commonbaseline.benefits.BenefitReport;
import uk.commonbaseline.benefits.LedgerFile;
import uk.commonbaseline.benefits.OptionNotCosted;
import uk.commonbaseline.run.BenefitsRun;
import uk.commonbaseline.settings.Suggestion;

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
            Optional<BenefitReport> report = compare(session);
            if (report.isEmpty()) {
                out.println("No option is chosen yet. Name it in jobs/benefits.yml; docs/benefits.md tells how.");
                out.flush();
                return ExitCode.CLEAN.number();
            }
            String of = council == null ? "" : council(report.get(), council, spec);
            BenefitReport shown = of.isEmpty() ? report.get() : report.get().of(of);
            if (where.json()) {
                Json.print(out, shown);
            } else {
                new BenefitsText(out).show(shown);
            }
            if (save) {
                Path file = LedgerFile.write(where.home().board().resolve("benefits"), shown, of);
                new Terminal(out, where.quiet()).line("%nledger     %s", file);
            }
        }
        return ExitCode.CLEAN.number();
    }

    private Optional<BenefitReport> compare(Session session) throws SQLException {
        try {
            return session.get(BenefitsRun.class).compare(Optional.ofNullable(option));
        } catch (OptionNotCosted mistyped) {
            throw new ParameterException(spec.commandLine(), String.valueOf(mistyped.getMessage()), mistyped);
        }
    }

    /// The partner's code by what somebody typed; capitals mean nothing.
    static String council(BenefitReport report, String typed, CommandSpec spec) {
        List<String> known = report.councils().stream()
                .map(BenefitReport.Council::council)
                .distinct()
                .toList();
        return known.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no partner %s in %s%s (known: %s)."
                                .formatted(
                                        typed,
                                        report.baseline(),
                                        Suggestion.among(known, typed),
                                        String.join(", ", known))));
    }
}
