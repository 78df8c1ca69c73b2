package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.Delivery.State;

/// The register of deliveries: who sent what, what became of it, and which version counts.
@Repository
public class Deliveries {
    private static final String SELECT = SqlFile.read(Deliveries.class, "select-delivery");
    private static final String REGISTER = SqlFile.read(Deliveries.class, "register-delivery");
    private static final String IDENTIFY = SqlFile.read(Deliveries.class, "identify-delivery");
    private static final String PUBLISH = SqlFile.read(Deliveries.class, "publish-delivery");
    private static final String SUPERSEDE = SqlFile.read(Deliveries.class, "supersede-delivery");
    private static final String ACCOUNTS = SqlFile.read(Deliveries.class, "account-for-delivery");
    private static final String DISCARD = SqlFile.read(Deliveries.class, "discard-facts");

    private static final String FORGET_READING = SqlFile.read(Deliveries.class, "forget-reading");
    private static final String FORGET_IDENTITY = SqlFile.read(Deliveries.class, "forget-identity");
    private static final String SAME_CONTENT = SqlFile.read(Deliveries.class, "find-same-content");
    private static final String REPEAT = SqlFile.read(Deliveries.class, "repeat-delivery");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Deliveries(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
    }

    /// A file that has been claimed: its content, and where it came from.
    public record Claimed(
            String sha256,
            String council,
            String feed,
            String fileName,
            long bytes,
            Instant receivedAt,
            String run,
            String claimedAs) {}

    /// Enters a claimed file. Whether its content is known is asked when its turn comes.
    @Transactional
    public Delivery register(Claimed claimed) {
        int id = jdbc.sql(REGISTER)
                .param("sha256", claimed.sha256())
                .param("council", claimed.council())
                .param("feed", claimed.feed())
                .param("fileName", claimed.fileName())
                .param("bytes", claimed.bytes())
                .param("receivedAt", at(claimed.receivedAt()))
                .param("run", claimed.run())
                .param("claimedAs", claimed.claimedAs())
                .query(Integer.class)
                .single();
        return get(id);
    }

    /// Ends a delivery whose content counts already, or counted until a later version came: it repeats that one. A
    /// content that was refused is not known.
    @Transactional
    public Delivery repeatIfKnown(int id) {
        Optional<Integer> known =
                jdbc.sql(SAME_CONTENT).param("id", id).query(Integer.class).optional();
        if (known.isPresent() && get(id).state() == State.CLAIMED) {
            forgetReading(id);
            jdbc.sql(FORGET_IDENTITY).param("id", id).update();
            jdbc.sql(REPEAT).param("id", id).param("known", known.get()).update();
        }
        return get(id);
    }

    /// Removes all that was loaded and noted of a delivery that nobody has seen yet; its next attempt reads the file
    /// from the start.
    @Transactional
    public Delivery startOver(int id) {
        if (get(id).state() == State.CLAIMED) {
            forgetReading(id);
            jdbc.sql(FORGET_IDENTITY).param("id", id).update();
        }
        jdbc.sql("update warehouse.delivery set attempt = attempt + 1 where delivery_id = ?")
                .param(id)
                .update();
        return get(id);
    }

    private void forgetReading(int id) {
        jdbc.sql(DISCARD).param("id", id).update();
        jdbc.sql(FORGET_READING).param("id", id).update();
    }

    public Delivery get(int id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no delivery " + id));
    }

    public Optional<Delivery> find(int id) {
        return jdbc.sql(SELECT + " where delivery_id = ?")
                .param(id)
                .query(this::delivery)
                .optional();
    }

    /// Deliveries whose file has not reached its last place, oldest first. One that a crash stopped after it was
    /// published is among them: it still lacks its receipt.
    public List<Delivery> listUnfinished() {
        return jdbc.sql(SELECT + " where kept_as is null order by delivery_id")
                .query(this::delivery)
                .list();
    }

    /// Notes which feed and period the file is, and which version of it: one more than the highest so far.
    public Delivery identify(int id, FeedDefinition feed, String period, String recipe) {
        jdbc.sql(IDENTIFY)
                .param("id", id)
                .param("feed", feed.feed())
                .param("kind", feed.kind().word())
                .param("system", feed.system())
                .param("period", period)
                .param("recipe", recipe)
                .update();
        return get(id);
    }

    /// What the register says of a delivery, after loading. Whether the facts agree is for the reconciliation to find.
    @Transactional
    public void account(int id, Tally tally) {
        for (String measure : new TreeSet<>(tally.read().keySet())) {
            jdbc.sql(ACCOUNTS)
                    .param("id", id)
                    .param("measure", measure)
                    .param("read", tally.read().get(measure))
                    .param("excluded", tally.leftOut().getOrDefault(measure, BigDecimal.ZERO))
                    .update();
        }
        jdbc.sql(SqlFile.read(Deliveries.class, "account-for-rows"))
                .param("id", id)
                .param("read", tally.rowsRead())
                .param("rejected", tally.rowsRejected())
                .param("leftOut", tally.rowsLeftOut())
                .param("facts", tally.factsMade())
                .update();
    }

    /// Tells the planner which deliveries are large; without it, adding one up takes an index and a single process.
    public void measureDeliveries() {
        jdbc.sql(SqlFile.read(Deliveries.class, "measure-deliveries")).update();
    }

    /// Tells the planner how large the tables have become; without it, the first queries after a large load go wrong.
    public void refreshStatistics() {
        jdbc.sql(SqlFile.read(Deliveries.class, "refresh-statistics")).update();
    }

    /// Makes the delivery's facts visible and ends the version before it, in one transaction.
    @Transactional
    public Delivery publish(int id, Instant now) {
        jdbc.sql(SUPERSEDE).param("id", id).param("now", at(now)).update();
        jdbc.sql(PUBLISH).param("id", id).param("now", at(now)).update();
        return get(id);
    }

    /// Nothing of the file counts; its facts, if any were loaded, are removed before anybody has seen them. A file that
    /// has
    /// come to its end already stays as it is.
    @Transactional
    public void refuse(int id, Finding because) {
        if (get(id).state() != State.CLAIMED) {
            return;
        }
        jdbc.sql(DISCARD).param("id", id).update();
        refused(id, because);
    }

    /// As [#refuse], and what was noted while reading goes too: where the fault is ours, it means nothing.
    @Transactional
    public void refuseUnread(int id, Finding because) {
        if (get(id).state() != State.CLAIMED) {
            return;
        }
        forgetReading(id);
        refused(id, because);
    }

    private void refused(int id, Finding because) {
        keepFindings(id, List.of(because), Integer.MAX_VALUE);
        jdbc.sql(
                        "update warehouse.delivery set state = 'refused', outcome = 'rejected' where delivery_id = ? and state = 'claimed'")
                .param(id)
                .update();
    }

    /// Keeps findings of one kind about the file as a whole, in place of those that an attempt before a crash had kept.
    @Transactional
    public void keepAnew(int id, String code, List<Finding> findings) {
        keepAnew(id, code, findings, Integer.MAX_VALUE);
    }

    /// As above; only the first `shown` are kept word by word, and all are counted.
    @Transactional
    public void keepAnew(int id, String code, List<Finding> findings, int shown) {
        jdbc.sql(SqlFile.read(Deliveries.class, "forget-findings"))
                .param("id", id)
                .param("code", code)
                .update();
        keepFindings(id, findings, shown);
    }

    private void keepFindings(int id, List<Finding> findings, int shown) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            FindingsKept kept = new FindingsKept(id, shown);
            kept.recall(connection);
            kept.keep(findings, connection);
            return true;
        });
    }

    /// Asks about the codes of a delivery that have no meaning yet.
    public void noteNewCodes(int id) {
        Integer[] unmapped = jdbc.sql(SqlFile.read(Deliveries.class, "unmapped-codes"))
                .param("id", id)
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
        keepAnew(id, NewCode.CODE, unmapped.length == 0 ? List.of() : newCodes(id, unmapped));
    }

    private List<Finding> newCodes(int id, Integer[] unmapped) {
        return jdbc.sql(SqlFile.read(Deliveries.class, "new-codes"))
                .param("id", id)
                .param("unmapped", unmapped, Types.ARRAY)
                .<Finding>query((row, _) -> new NewCode(
                        row.getString("dimension").replace('-', ' '),
                        row.getString("code"),
                        row.getInt("rows"),
                        row.getString("amount")))
                .list();
    }

    /// The file has reached its last place.
    public void kept(int id, String path) {
        jdbc.sql("update warehouse.delivery set kept_as = ? where delivery_id = ?")
                .param(path)
                .param(id)
                .update();
    }

    private Delivery delivery(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getInt("delivery_id"),
                row.getString("sha256"),
                row.getString("council"),
                row.getString("feed"),
                row.getString("kind"),
                row.getString("period"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("run"),
                row.getString("claimed_as"),
                row.getString("kept_as"),
                row.getString("recipe"),
                row.getInt("attempt"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("outcome"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
