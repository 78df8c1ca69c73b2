package uk.commonbaseline.baseline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.commonbaseline.baseline.Baseline.Question;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

/// Freezes the current, scoped rows into a baseline. What happens later to files, maps and rules leaves it as it was.
@Component
public class Freeze {
    private static final String[] PARTS = {
        "freeze-deliveries",
        "freeze-unused",
        "freeze-expected",
        "freeze-cost",
        "freeze-staff",
        "freeze-measures",
        "freeze-contracts",
        "freeze-control",
        "freeze-rejects"
    };

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d+)");

    private final JdbcClient jdbc;

    Freeze(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// There is nothing published for the baseline's year and basis.
    public static final class NothingToFreeze extends RuntimeException {
        NothingToFreeze(BaselineSettings settings) {
            super("There are no published %s costs for %s yet, so there is nothing to freeze. Run ./baseline run first."
                    .formatted(settings.basis().word(), settings.year()));
        }
    }

    /// A baseline of this name stands already, with other content.
    public static final class NameTaken extends RuntimeException {
        private final String next;

        NameTaken(String name) {
            super(
                    "There is a frozen baseline %s already, and the data have changed since. Give a new name, such as ./baseline freeze %s."
                            .formatted(name, nextName(name)));
            this.next = nextName(name);
        }

        /// The name that would follow: `B-2007/08-1` is followed by `B-2007/08-2`.
        public String next() {
            return next;
        }
    }

    /// Freezes under the given name. Freezing the same content again under the same name answers the one that stands.
    ///
    /// @throws NothingToFreeze when no cost is published for the year and basis
    /// @throws NameTaken when the name stands for other content
    @Transactional
    public Baseline freeze(String name, BaselineSettings settings, Instant now) {
        if (isEmpty(settings)) {
            throw new NothingToFreeze(settings);
        }
        Optional<Baseline> standing = find(name);
        int id = insert(standing.isPresent() ? name + " (compared)" : name, settings, now);
        for (String part : PARTS) {
            jdbc.sql(SqlFile.read(Freeze.class, part)).param("id", id).update();
        }
        String hash = hash(id);
        if (standing.isPresent()) {
            return same(standing.get(), hash);
        }
        jdbc.sql("update warehouse.baseline set content_hash = ? where baseline_id = ?")
                .params(hash, id)
                .update();
        return get(id, true);
    }

    /// The attempt is rolled back by the caller's exception, or was not needed: the transaction ends without it.
    private Baseline same(Baseline standing, String hash) {
        if (!standing.contentHash().equals(hash)) {
            throw new NameTaken(standing.name());
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return standing;
    }

    public Optional<Baseline> find(String name) {
        return jdbc.sql("select baseline_id from warehouse.baseline where name = ? and content_hash is not null")
                .param(name)
                .query(Integer.class)
                .optional()
                .map(id -> get(id, false));
    }

    /// The newest frozen baseline.
    public Optional<Baseline> findLatest() {
        return jdbc.sql(
                        "select baseline_id from warehouse.baseline where content_hash is not null order by baseline_id desc limit 1")
                .query(Integer.class)
                .optional()
                .map(id -> get(id, false));
    }

    /// The hash that the rows of a baseline have now; equal to the one noted when it was frozen, unless somebody
    /// tampered.
    public String hash(int id) {
        return jdbc.sql(SqlFile.read(Freeze.class, "content-hash"))
                .param("id", id)
                .query(String.class)
                .single();
    }

    private boolean isEmpty(BaselineSettings settings) {
        return jdbc.sql(SqlFile.read(Freeze.class, "nothing-to-freeze"))
                .param("year", settings.year().startsIn())
                .param("basis", settings.basis().id())
                .query(Boolean.class)
                .single();
    }

    private int insert(String name, BaselineSettings settings, Instant now) {
        return jdbc.sql(SqlFile.read(Freeze.class, "insert-baseline"))
                .param("name", name)
                .param("year", settings.year().startsIn())
                .param("basis", settings.basis().id())
                .param("staffAsAt", settings.staffAsAt())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("embeddedBelow", settings.embeddedBelow())
                .param("inFrom", settings.inScopeFrom())
                .param("asOf", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private Baseline get(int id, boolean isNew) {
        return jdbc.sql(SqlFile.read(Freeze.class, "select-baseline"))
                .param("id", id)
                .query((row, _) -> new Baseline(
                        id,
                        row.getString("name"),
                        row.getString("content_hash"),
                        new Pounds(row.getBigDecimal("in_scope")),
                        new Fte(row.getBigDecimal("fte")),
                        row.getInt("services"),
                        row.getInt("councils"),
                        isNew,
                        questions(id)))
                .single();
    }

    private List<Question> questions(int id) {
        return jdbc.sql(SqlFile.read(Freeze.class, "list-questions"))
                .param("id", id)
                .query((row, _) -> new Question(row.getString("council"), row.getString("words")))
                .list();
    }

    private static String nextName(String name) {
        Matcher number = NUMBERED.matcher(name);
        return number.matches() ? number.group(1) + (Integer.parseInt(number.group(2)) + 1) : name + "-2";
    }
}
