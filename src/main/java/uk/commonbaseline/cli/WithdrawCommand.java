package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.commonbaseline.history.Withdrawals.Counting;
import uk.commonbaseline.history.Withdrawals.Wanted;
import uk.commonbaseline.run.Withdrawing;

/// `withdraw COUNCIL FEED PERIOD`: what counts of a period counts no more.
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Takes back what counts of a period: its rows stay in the warehouse, and count no more from now on. Frozen baselines keep what they hold.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class WithdrawCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Where where;

    @Mixin
    private Answerable answerable;

    @Parameters(index = "0", paramLabel = "COUNCIL", description = "Whose extract it is.")
    private String council;

    @Parameters(index = "1", paramLabel = "FEED", description = "Which extract it is.")
    private String feed;

    @Parameters(
            index = "2",
            paramLabel = "PERIOD",
            description = "Which period, as ./baseline status lists it, such as \"2007/08 P01-P03\".")
    private String period;

    @Option(names = "--dry-run", description = "Say what would be taken back; change nothing.")
    private boolean dryRun;

    @Option(
            names = "--even-if-frozen",
            description = "Although a frozen baseline holds it; that baseline keeps its rows.")
    private boolean evenIfFrozen;

    @Override
    public Integer call() throws Exception {
        answerable.check(spec);
        Wanted wanted = new Wanted(council, feed, period, answerable.by(), answerable.because(), evenIfFrozen);
        Terminal terminal = new Terminal(spec.commandLine().getOut(), where.quiet());
        try (Session session = Session.open(where)) {
            Withdrawing withdrawing = session.get(Withdrawing.class);
            Counting counting = dryRun ? withdrawing.look(wanted) : withdrawing.withdraw(wanted);
            terminal.line(
                    "%s   %s %s \"%s\" v%d, \"%s\": %,d rows (%s)",
                    dryRun ? "would be withdrawn" : "withdrawn",
                    council,
                    feed,
                    period,
                    counting.version(),
                    counting.fileName(),
                    counting.rows(),
                    counting.amounts());
            counting.frozenIn()
                    .ifPresent(names -> terminal.line("still in       the frozen %s, which stays as it is", names));
            terminal.line(
                    "next           send the right file; an earlier version may be sent again as it is. Until then the period is missing.");
            if (where.json()) {
                Json.print(spec.commandLine().getOut(), counting);
            }
            return ExitCode.CLEAN.number();
        }
    }
}
