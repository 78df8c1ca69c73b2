package uk.commonbaseline.baseline;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.commonbaseline.baseline.Baseline.Question;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.RecipeFiles;

/// Freezes the current, scoped rows into a baseline. What happens later to files, maps and rules leaves it as it was.
@Component
public class Freeze {
    private static final String[] PARTS = {
        "freeze-deliveries",
        "freeze-expected",
        "freeze-cost",
        "freeze-staff",
        "freeze-measures",
        "freeze-contracts",
        "freeze-control",
        "freeze-rejects",
        "freeze-prices",
        "freeze-read"
    };

    /// What a comparison looks at.
    private static final List<String> COMPARED = List.of("freeze-deliveries", "freeze-cost", "freeze-staff");

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d+)");

    private final JdbcClient jdbc;
    private final RecipeFiles recipes;
    private final Checks checks;

    Freeze(DataSource dataSource, Checks checks) {
        this.jdbc = JdbcClient.create(dataSource);
        this.recipes = new RecipeFiles(dataSource);
        this.checks = checks;
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

    /// Freezes what counts now, without keeping the settings: it can't be reproduced later.
    ///
    /// @throws NothingToFreeze when no cost is published for the year and basis
    /// @throws NameTaken when the name stands for other content
    @Transactional
    public Baseline freeze(String name, BaselineSettings settings, Instant now) {
        return freeze(new FreezeOrder(name, settings, Optional.empty(), false, Map.of()), now);
    }

    /// Freezes under the given name. Freezing the same content again under the same name answers the one that stands.
    ///
    /// @throws NothingToFreeze when no cost is published for the year and basis
    /// @throws NameTaken when the name stands for other content
    /// @throws NoSuchMoment when the moment asked for lies before the first delivery, or ahead
    /// @throws WithdrawnSince when it would hold files that were withdrawn since
    @Transactional
    public Baseline freeze(FreezeOrder order, Instant now) {
        order.asOf().ifPresent(moment -> goBack(moment, now));
        refuseWithdrawn(order);
        if (isEmpty(order.settings())) {
            throw new NothingToFreeze(order.settings());
        }
        Optional<Baseline> standing = find(order.name());
        int id = insert(standing.isPresent() ? order.name() + " (compared)" : order.name(), order, now);
        fill(id, Traps.after(jdbc, PARTS));
        recipes.keep(id, order.recipe());
        String hash = hash(id);
        if (standing.isPresent()) {
            return same(standing.get(), hash);
        }
        checks.record(id);
        jdbc.sql("update warehouse.baseline set content_hash = ? where baseline_id = ?")
                .params(hash, id)
                .update();
        return get(id, true);
    }

    /// A baseline of the delivered data of one moment with the maps of another, to compare with; the caller's
    /// transaction
    /// must end without it.
    int freezeOnTrial(BaselineSettings settings, Instant data, Instant maps) {
        return freezeOnTrial(settings, data, maps, COMPARED);
    }

    int freezeOnTrial(BaselineSettings settings, Instant data, Instant maps, List<String> parts) {
        speakOf("baseline.as_of", data);
        speakOf("baseline.maps_as_of", maps);
        FreezeOrder order =
                new FreezeOrder("(on trial) " + UUID.randomUUID(), settings, Optional.of(data), true, Map.of());
        int id = insert(order.name(), order, data);
        fill(id, parts);
        return id;
    }

    private void fill(int id, List<String> parts) {
        for (String part : parts) {
            jdbc.sql(SqlFile.read(Freeze.class, part)).param("id", id).update();
        }
    }

    /// From here to the end of the transaction, the views speak of that moment.
    private void goBack(Instant moment, Instant now) {
        Optional<Instant> first = jdbc.sql("select min(published_at) from warehouse.delivery")
                .query((row, _) -> firstOf(row.getObject(1, OffsetDateTime.class)))
                .single();
        if (moment.isAfter(now) || first.filter(moment::isBefore).isPresent()) {
            throw new NoSuchMoment(moment, now, first);
        }
        speakOf("baseline.as_of", moment);
    }

    private static Optional<Instant> firstOf(@Nullable OffsetDateTime published) {
        return Optional.ofNullable(published).map(OffsetDateTime::toInstant);
    }

    private void speakOf(String setting, Instant moment) {
        jdbc.sql("select set_config(?, ?, true)")
                .params(setting, moment.toString())
                .query(String.class)
                .single();
    }

    private void refuseWithdrawn(FreezeOrder order) {
        if (order.asOf().isEmpty() || order.withWithdrawn()) {
            return;
        }
        List<String> withdrawn = jdbc.sql(SqlFile.read(Freeze.class, "list-withdrawn-since"))
                .<String>query((row, _) -> row.getString(1))
                .list();
        if (!withdrawn.isEmpty()) {
            throw new WithdrawnSince(withdrawn);
        }
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

    /// The frozen baseline of a name.
    ///
    /// @throws NotFrozen when there is none
    public Baseline getFrozen(String name) {
        return find(name).orElseThrow(() -> new NotFrozen(name));
    }

    /// The frozen baseline of a name, or the newest.
    ///
    /// @throws NotFrozen when there is none
    public Baseline getFrozen(Optional<String> name) {
        return name.map(this::getFrozen).orElseGet(() -> findLatest().orElseThrow(NotFrozen::new));
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

    private int insert(String name, FreezeOrder order, Instant now) {
        BaselineSettings settings = order.settings();
        return jdbc.sql(SqlFile.read(Freeze.class, "insert-baseline"))
                .param("name", name)
                .param("year", settings.year().startsIn())
                .param("basis", settings.basis().id())
                .param("staffAsAt", settings.staffAsAt())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("embeddedBelow", settings.embeddedBelow())
                .param("inFrom", settings.inScopeFrom())
                .param(
                        "asOf",
                        order.asOf()
                                .map(moment -> moment.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
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
