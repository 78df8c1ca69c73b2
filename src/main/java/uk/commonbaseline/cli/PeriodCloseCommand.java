package uk.commonbaseline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.commonbaseline.history.Periods.Act;

/// `period close COUNCIL FEED [PERIOD]`.
@Command(
        name = "close",
        mixinStandardHelpOptions = true,
        description = "Closes a period: files that come for it are refused, with the reason.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PeriodCloseCommand implements Callable<Integer> {
    @Mixin
    private WhichPeriod which;

    @Override
    public Integer call() throws Exception {
        return which.act(Act.CLOSE);
    }
}
