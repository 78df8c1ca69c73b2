package uk.commonbaseline.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// Periods that are closed take no more files until somebody opens them again, with a reason.
@Repository
public class Periods {
    private final JdbcClient jdbc;

    Periods(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public enum Act {
        CLOSE,
        REOPEN
    }

    /// Who did what to which period.
    ///
    /// @param period as the files of the extract are labelled; empty for all of the extract
    public record Done(String council, String feed, String period, Act act, Instant at, String by, String reason) {
        /// `BCC cost "2007/08 P01-P03"`.
        public String what() {
            return "%s %s %s".formatted(council, feed, period.isEmpty() ? "(all periods)" : '"' + period + '"');
        }
    }

    /// The period is as it was asked to be already.
    public static final class AlreadySo extends RuntimeException {
        AlreadySo(Done wanted) {
            super("%s is %s already; nothing was changed."
                    .formatted(wanted.what(), wanted.act() == Act.CLOSE ? "closed" : "open"));
        }
    }

    /// Notes the act.
    ///
    /// @throws AlreadySo when it would change nothing
    @Transactional
    public void act(Done wanted) {
        boolean closed =
                findClosing(wanted.council(), wanted.feed(), wanted.period()).isPresent();
        if (closed == (wanted.act() == Act.CLOSE)) {
            throw new AlreadySo(wanted);
        }
        jdbc.sql(SqlFile.read(Periods.class, "act-on-period"))
                .param("council", wanted.council())
                .param("feed", wanted.feed())
                .param("period", wanted.period())
                .param("act", Spelling.of(wanted.act()))
                .param("now", wanted.at().atOffset(ZoneOffset.UTC))
                .param("by", wanted.by())
                .param("reason", wanted.reason())
                .update();
    }

    /// The last act on each period that was ever closed.
    public List<Done> list() {
        return jdbc.sql(SqlFile.read(Periods.class, "list-periods"))
                .query((row, _) -> done(row, row.getString("council"), row.getString("feed")))
                .list();
    }

    /// What keeps a file of this period out: that the period is closed.
    public Optional<Finding> checkOpen(String council, String feed, String period) {
        return findClosing(council, feed, period)
                .map(closing -> new PeriodClosed(period, new AsAt(closing.at()).day(), closing.by(), closing.reason()));
    }

    private Optional<Done> findClosing(String council, String feed, String period) {
        return jdbc.sql(SqlFile.read(Periods.class, "find-closed"))
                .param("council", council)
                .param("feed", feed)
                .param("period", period)
                .query((row, _) -> done(row, council, feed))
                .optional()
                .filter(last -> last.act() == Act.CLOSE);
    }

    private static Done done(ResultSet row, String council, String feed) throws SQLException {
        return new Done(
                council,
                feed,
                row.getString("period"),
                row.getString("act").equals("close") ? Act.CLOSE : Act.REOPEN,
                row.getObject("acted_at", OffsetDateTime.class).toInstant(),
                row.getString("acted_by"),
                row.getString("reason"));
    }
}
