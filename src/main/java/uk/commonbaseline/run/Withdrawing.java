package uk.commonbaseline.run;

import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.commonbaseline.history.Periods;
import uk.commonbaseline.history.Periods.Act;
import uk.commonbaseline.history.Periods.Done;
import uk.commonbaseline.history.Withdrawals;
import uk.commonbaseline.history.Withdrawals.Counting;
import uk.commonbaseline.history.Withdrawals.Wanted;

/// Takes deliveries back, and closes periods and opens them again, while no other run is at work.
@Component
public class Withdrawing {
    private static final Logger LOG = LoggerFactory.getLogger(Withdrawing.class);

    private final Withdrawals withdrawals;
    private final Periods periods;
    private final DataSource dataSource;

    Withdrawing(Withdrawals withdrawals, Periods periods, DataSource dataSource) {
        this.withdrawals = withdrawals;
        this.periods = periods;
        this.dataSource = dataSource;
    }

    /// What would be taken back; changes nothing.
    public Counting look(Wanted wanted) {
        return withdrawals.look(wanted);
    }

    /// Takes back what counts of a period.
    ///
    /// @throws Withdrawals.NothingCounts when nothing of it counts
    /// @throws Withdrawals.HeldByBaseline when a frozen baseline holds it and that was not accepted
    /// @throws RunnerLock.Busy when another run is at work
    public Counting withdraw(Wanted wanted) throws SQLException {
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            Counting withdrawn = withdrawals.withdraw(wanted, Instant.now());
            LOG.info("delivery {} was withdrawn", withdrawn.id());
            return withdrawn;
        }
    }

    /// Closes a period, or opens it again.
    ///
    /// @throws Periods.AlreadySo when it would change nothing
    /// @throws RunnerLock.Busy when another run is at work
    public Done act(String council, String feed, String period, Act act, String by, String reason) throws SQLException {
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            Done done = new Done(council, feed, period, act, Instant.now(), by, reason);
            periods.act(done);
            return done;
        }
    }
}
