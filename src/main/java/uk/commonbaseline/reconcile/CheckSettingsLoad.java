package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// Brings what the next freeze is judged by from `jobs/` into the warehouse, in place of what was there.
@Repository
public class CheckSettingsLoad {
    private final NamedParameterJdbcTemplate jdbc;

    CheckSettingsLoad(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /// Loads all of it, in one transaction.
    ///
    /// @param feeds whose agreed grades count
    @Transactional
    public void load(CheckSettings settings, List<ReconcilingItem> items, List<FeedDefinition> feeds) {
        jdbc.update(SqlFile.read(CheckSettingsLoad.class, "forget-settings"), Map.of());
        Map<String, CheckStatement> statements =
                CheckStatement.listAll().stream().collect(Collectors.toMap(CheckStatement::id, Function.identity()));
        each("load-rule", settings.rules(), rule -> rule(rule, statement(statements, rule)));
        each("load-limit", limits(settings), limit -> limit);
        each("load-confidence", settings.confidence(), CheckSettingsLoad::confidence);
        each("load-nil-return", settings.nilReturns(), CheckSettingsLoad::nilReturn);
        each("load-item", items, CheckSettingsLoad::item);
        each("load-grade", feeds, CheckSettingsLoad::grade);
    }

    private static CheckStatement statement(Map<String, CheckStatement> statements, CheckRule rule) {
        CheckStatement statement = statements.get(rule.id());
        if (statement == null) {
            throw new IllegalStateException("there is no check " + rule.id());
        }
        return statement;
    }

    private <T> void each(String statement, List<T> rows, Function<T, MapSqlParameterSource> parameters) {
        SqlParameterSource[] batch = new SqlParameterSource[rows.size()];
        for (int position = 0; position < batch.length; position++) {
            batch[position] = parameters.apply(rows.get(position)).addValue("position", position + 1);
        }
        jdbc.batchUpdate(SqlFile.read(CheckSettingsLoad.class, statement), batch);
    }

    private static MapSqlParameterSource rule(CheckRule rule, CheckStatement statement) {
        return new MapSqlParameterSource()
                .addValue("id", rule.id())
                .addValue("name", statement.name())
                .addValue("level", statement.level())
                .addValue("question", statement.question())
                .addValue("unit", statement.unit())
                .addValue("remedy", statement.remedy())
                .addValue("green", rule.green())
                .addValue("amber", rule.amber())
                .addValue("floor", rule.floor())
                .addValue("stops", Spelling.of(rule.stops()))
                .addValue("owner", rule.owner().inPlainWords().replace("your council", "the council"));
    }

    private static List<MapSqlParameterSource> limits(CheckSettings settings) {
        List<MapSqlParameterSource> limits = new ArrayList<>();
        for (CheckRule rule : settings.rules()) {
            for (Map.Entry<String, BigDecimal> limit : rule.limits().entrySet()) {
                limits.add(new MapSqlParameterSource()
                        .addValue("name", rule.id() + "/" + limit.getKey())
                        .addValue("value", limit.getValue()));
            }
        }
        return limits;
    }

    private static MapSqlParameterSource confidence(ConfidenceRule rule) {
        return new MapSqlParameterSource()
                .addValue("kind", rule.kind())
                .addValue("needs", rule.needs().toArray(String[]::new))
                .addValue("amber", rule.amber())
                .addValue("notChecked", rule.notChecked())
                .addValue("red", rule.red())
                .addValue("partMissing", rule.partMissing())
                .addValue("unsigned", rule.unsigned());
    }

    private static MapSqlParameterSource nilReturn(NilReturn nil) {
        return new MapSqlParameterSource()
                .addValue("council", nil.council())
                .addValue("service", nil.service())
                .addValue("extract", nil.extract())
                .addValue("because", nil.because())
                .addValue("decidedBy", nil.decidedBy())
                .addValue("approvedBy", nil.approvedBy());
    }

    private static MapSqlParameterSource item(ReconcilingItem item) {
        return new MapSqlParameterSource()
                .addValue("council", item.council())
                .addValue("service", item.service())
                .addValue("item", item.item())
                .addValue("amount", item.amount())
                .addValue("because", item.because())
                .addValue("decidedBy", item.decidedBy())
                .addValue("approvedBy", item.approvedBy());
    }

    private static MapSqlParameterSource grade(FeedDefinition feed) {
        return new MapSqlParameterSource()
                .addValue("council", feed.council())
                .addValue("feed", feed.feed())
                .addValue("kind", feed.kind().word())
                .addValue("grade", String.valueOf(feed.grade()));
    }
}
