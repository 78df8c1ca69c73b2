package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.reconcile.CheckOutcome.Line;
import uk.commonbaseline.sql.SqlFile;

/// The 21 checks of a baseline. They look at the rows that are being frozen, within the transaction that freezes them,
/// and what they find is frozen with them. Who has signed is asked anew each time.
@Component
public class Checks {
    /// Is told, where it is bound, which check begins.
    public static final ScopedValue<Consumer<String>> PROGRESS = ScopedValue.newInstance();

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);
    private static final String SIGN_OFF = "C21";

    private final JdbcClient jdbc;

    Checks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Makes all checks of a baseline that is about to be sealed, and keeps what they found. Where nobody has said how
    /// they are judged they are not made, and a pack of the baseline stays a draft.
    public void record(int id) {
        run("freeze-councils", id);
        if (run("freeze-rules", id) == 0) {
            return;
        }
        run("freeze-payroll-bridge", id);
        for (CheckStatement check : CheckStatement.listAll()) {
            if (!check.id().equals(SIGN_OFF)) {
                record(id, check);
            }
        }
        run("freeze-confidence", id);
    }

    private void record(int id, CheckStatement check) {
        tell(check.id() + " " + check.name());
        long begun = System.nanoTime();
        jdbc.sql(SqlFile.read(Checks.class, "keep-check").replace("{check}", check.sql()))
                .param("id", id)
                .param("check", check.id())
                .update();
        jdbc.sql(SqlFile.read(Checks.class, "keep-silence"))
                .param("id", id)
                .param("check", check.id())
                .update();
        LOG.debug("{} took {} ms", check.id(), (System.nanoTime() - begun) / 1_000_000);
    }

    private static void tell(String words) {
        if (PROGRESS.isBound()) {
            PROGRESS.get().accept(words);
        }
    }

    private int run(String statement, int id) {
        return jdbc.sql(SqlFile.read(Checks.class, statement)).param("id", id).update();
    }

    /// What each check says of a frozen baseline today, in the order of the checks; none where they were never made.
    public List<CheckOutcome> list(int id) {
        Map<String, List<Line>> lines = jdbc
                .sql(SqlFile.read(Checks.class, "list-lines"))
                .param("id", id)
                .query((row, _) -> Map.entry(row.getString("check_id"), line(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(SqlFile.read(Checks.class, "list-rules"))
                .param("id", id)
                .query((row, _) -> new CheckOutcome(
                        row.getString("check_id"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("stops"),
                        row.getString("owner"),
                        row.getString("remedy"),
                        lines.getOrDefault(row.getString("check_id"), List.of())))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("council"),
                Optional.ofNullable(row.getString("service")),
                row.getString("subject"),
                figure(row, "value_a"),
                figure(row, "value_b"),
                figure(row, "difference"),
                figure(row, "measure"),
                Verdict.read(row.getString("outcome")),
                row.getString("words"));
    }

    private static Optional<BigDecimal> figure(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Checks::plain);
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// The lines from payroll to ledger, by council and service; payroll, items and residual make the ledger.
    public List<BridgeLine> listPayrollBridge(int id) {
        return jdbc.sql(SqlFile.read(Checks.class, "list-payroll-bridge"))
                .param("id", id)
                .query((row, _) -> new BridgeLine(
                        row.getString("council"),
                        row.getString("service"),
                        row.getString("item"),
                        row.getString("kind"),
                        plain(row.getBigDecimal("amount")),
                        row.getString("because")))
                .list();
    }

    /// Whether a pack of a frozen baseline may be final today.
    public Standing standing(int id) {
        return new Standing(
                jdbc.sql("select words from warehouse.draft_reason where baseline_id = ? order by place, check_id")
                        .param(id)
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
