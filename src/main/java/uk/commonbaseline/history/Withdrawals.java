package uk.commonbaseline.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.sql.SqlFile;

/// Deliveries that are taken back: their rows stay in the warehouse, and count no more from that moment on.
@Repository
public class Withdrawals {
    private final JdbcClient jdbc;

    Withdrawals(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// What somebody wants taken back, and answers for.
    ///
    /// @param period as the files of the extract are labelled, such as `2007/08 P01-P03`
    /// @param evenIfFrozen although a frozen baseline holds it; that baseline keeps its rows
    public record Wanted(String council, String feed, String period, String by, String reason, boolean evenIfFrozen) {}

    /// A delivery that counts, or counted until just now.
    ///
    /// @param amounts what it brought, by measure
    /// @param frozenIn names of the frozen baselines that hold it; empty when none does
    public record Counting(int id, String fileName, int version, int rows, String amounts, Optional<String> frozenIn) {}

    /// Nothing of that period counts.
    public static final class NothingCounts extends RuntimeException {
        NothingCounts(Wanted wanted, List<String> there) {
            super("Nothing counts of %s %s \"%s\", so there is nothing to withdraw. %s"
                    .formatted(
                            wanted.council(),
                            wanted.feed(),
                            wanted.period(),
                            there.isEmpty()
                                    ? "Nothing of " + wanted.council() + " counts."
                                    : "What counts: " + String.join(", ", there) + "."));
        }
    }

    /// A frozen baseline holds it.
    public static final class HeldByBaseline extends RuntimeException {
        HeldByBaseline(Counting counting) {
            super(
                    ("\"%s\" is in the frozen baseline %s, on which the board relies. That baseline keeps its rows whatever"
                                    + " happens; if the file is to count no more in later ones, say so with --even-if-frozen.")
                            .formatted(counting.fileName(), counting.frozenIn().orElse("")));
        }
    }

    /// What would be taken back.
    ///
    /// @throws NothingCounts when there is no such delivery
    /// @throws HeldByBaseline when a frozen baseline holds it and that was not accepted
    public Counting look(Wanted wanted) {
        Counting counting = find(wanted)
                .orElseThrow(() -> new NothingCounts(
                        wanted,
                        jdbc.sql(SqlFile.read(Withdrawals.class, "list-counting"))
                                .param("council", wanted.council())
                                .<String>query((row, _) -> row.getString(1))
                                .list()));
        if (counting.frozenIn().isPresent() && !wanted.evenIfFrozen()) {
            throw new HeldByBaseline(counting);
        }
        return counting;
    }

    /// Takes back what counts of the period; call it with the runner's lock in hand.
    ///
    /// @throws NothingCounts when there is no such delivery
    /// @throws HeldByBaseline when a frozen baseline holds it and that was not accepted
    @Transactional
    public Counting withdraw(Wanted wanted, Instant now) {
        Counting counting = look(wanted);
        jdbc.sql(SqlFile.read(Withdrawals.class, "withdraw"))
                .param("id", counting.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", wanted.by())
                .param("reason", wanted.reason())
                .update();
        return counting;
    }

    private Optional<Counting> find(Wanted wanted) {
        return jdbc.sql(SqlFile.read(Withdrawals.class, "find-counting"))
                .param("council", wanted.council())
                .param("feed", wanted.feed())
                .param("period", wanted.period())
                .query((row, _) -> new Counting(
                        row.getInt("delivery_id"),
                        row.getString("file_name"),
                        row.getInt("version"),
                        row.getInt("rows_accepted"),
                        row.getString("amounts"),
                        Optional.ofNullable(row.getString("frozen_in"))))
                .optional();
    }
}
