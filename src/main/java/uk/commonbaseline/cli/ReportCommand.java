package uk.commonbaseline.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.run.BoardPackRun;
import uk.commonbaseline.run.BoardPackRun.Printed;
import uk.commonbaseline.savings.Appraised;

/// `report`: prints the board pack.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Freezes what is current, or takes a frozen baseline, costs the options, and prints the board pack.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ReportCommand implements Callable<Integer> {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Option(names = "--baseline", paramLabel = "NAME", description = "Print a baseline that was frozen before.")
    private @Nullable String baseline;

    @Option(
            names = "--annex",
            description =
                    "Print every line of the ledgers beside it, in pounds and pence, in volumes of about a hundred pages.")
    private boolean annex;

    @Override
    public Integer call() throws Exception {
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            Printed printed = session.get(BoardPackRun.class).print(Optional.ofNullable(baseline), annex);
            show(printed, terminal, where);
            if (where.json()) {
                Json.print(spec.commandLine().getOut(), printed);
            }
            return ExitCode.CLEAN.number();
        }
    }

    static void show(Printed printed, Terminal terminal, Where where) {
        terminal.line("%s", FreezeCommand.words(printed.baseline()));
        FreezeCommand.questions(printed.baseline(), terminal);
        Appraised appraised = printed.appraised();
        appraised.options().stream()
                .max(Comparator.comparing(Appraised.Line::netSaving))
                .ifPresent(best -> terminal.line(
                        "options    %d costed; %s %s saves GBP %sm a year (%s to %s), payback %s years",
                        appraised.options().size(),
                        best.option(),
                        best.name(),
                        millions(best.netSaving()),
                        millions(best.netSavingLow()),
                        millions(best.netSavingHigh()),
                        best.paybackYears().map(BigDecimal::toPlainString).orElse("never within ten")));
        terminal.line(
                "pack       %s (%d pages, PDF/UA)",
                where.home().root().relativize(printed.edition().pdf()),
                printed.edition().pages());
        if (!printed.dispatched().isNothing()) {
            terminal.line("mail       %s", DispatchText.words(printed.dispatched()));
        }
    }

    private static String millions(Pounds amount) {
        return amount.amount().divide(MILLION, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
