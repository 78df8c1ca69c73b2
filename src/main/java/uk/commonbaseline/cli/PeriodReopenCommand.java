package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.commonbaseline.history.Periods.Act;

/// `period reopen COUNCIL FEED [PERIOD]`.
@Command(
        name = "reopen",
        mixinStandardHelpOptions = true,
        description = "Opens a closed period again, so that files for it are taken.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PeriodReopenCommand implements Callable<Integer> {
    @Mixin
    private WhichPeriod which;

    @Override
    public Integer call() throws Exception {
        return which.act(Act.REOPEN);
    }
}
