package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.options.Schedule;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Piece;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// Keeps what each costed option plans to save: by line, partner, service, subjective group and year; who answers for
/// it, and
/// what is watched. What happens later is held against it.
@Component
public class PlannedBenefits {
    private final NamedParameterJdbcTemplate database;
    private final TransactionTemplate transaction;

    PlannedBenefits(DataSource dataSource) {
        this.database = new NamedParameterJdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Keeps the plan of all options of an appraisal, all or nothing; does nothing where it stands already.
    public void work(int appraisalId, List<Workings> options) {
        transaction.executeWithoutResult(_ -> {
            if (!stands(appraisalId)) {
                options.forEach(option -> keep(appraisalId, option));
            }
        });
    }

    private boolean stands(int appraisalId) {
        return Boolean.TRUE.equals(database.queryForObject(
                SqlFile.read(PlannedBenefits.class, "plan-stands"), Map.of("appraisal", appraisalId), Boolean.class));
    }

    private void keep(int appraisalId, Workings option) {
        insert("insert-plan", appraisalId, option, plan(option).stream().map(PlannedBenefits::row));
        insert(
                "insert-owner",
                appraisalId,
                option,
                option.plan().owners().entrySet().stream()
                        .map(each ->
                                new MapSqlParameterSource("line", each.getKey()).addValue("owner", each.getValue())));
        Schedule schedule = option.plan().schedule();
        if (!schedule.commissioner().isEmpty()) {
            insert(
                    "insert-schedule",
                    appraisalId,
                    option,
                    Stream.of(new MapSqlParameterSource()
                            .addValue("commissioner", schedule.commissioner())
                            .addValue("deliverer", schedule.deliverer())));
        }
        List<Schedule.Watch> watches = schedule.watches();
        insert(
                "insert-watch",
                appraisalId,
                option,
                IntStream.range(0, watches.size()).mapToObj(place -> row(watches.get(place), place + 1)));
    }

    private void insert(String statement, int appraisalId, Workings option, Stream<MapSqlParameterSource> rows) {
        database.batchUpdate(
                SqlFile.read(PlannedBenefits.class, statement),
                rows.map(row -> row.addValue("appraisal", appraisalId).addValue("option", option.option()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Schedule.Watch watch, int position) {
        return new MapSqlParameterSource("indicator", watch.indicator())
                .addValue("target", watch.target())
                .addValue("by", watch.by().startsIn())
                .addValue("owner", watch.owner())
                .addValue("position", position);
    }

    private static MapSqlParameterSource row(PlannedYear planned) {
        return new MapSqlParameterSource("line", planned.key().line())
                .addValue("nature", Spelling.of(planned.key().nature()))
                .addValue("council", planned.key().council())
                .addValue("service", planned.key().service())
                .addValue("group", planned.group())
                .addValue("year", planned.year().startsIn())
                .addValue("amount", planned.amount());
    }

    /// What is saved in each year; costs are no benefits, and pieces of the same part are added up.
    static List<PlannedYear> plan(Workings option) {
        Map<PlanKey, Map<Integer, Map<FinancialYear, BigDecimal>>> parts = new TreeMap<>();
        for (Piece piece : option.pieces()) {
            if (piece.nature().isCost()) {
                continue;
            }
            PlanKey key = new PlanKey(piece.line(), piece.nature(), piece.partner(), piece.service());
            Map<FinancialYear, BigDecimal> years = parts.computeIfAbsent(key, _ -> new TreeMap<>())
                    .computeIfAbsent(piece.group(), _ -> new TreeMap<>());
            for (int year = 0; year < piece.byYear().size(); year++) {
                years.merge(option.decisionYear().plus(year), piece.expectedInYear(year), BigDecimal::add);
            }
        }
        List<PlannedYear> plan = new ArrayList<>();
        parts.forEach((key, groups) -> groups.forEach((group, years) ->
                years.forEach((year, amount) -> plan.add(new PlannedYear(key, group, year, amount)))));
        return plan;
    }

    /// The plan of one option, as it was kept.
    List<PlannedYear> list(int appraisalId, String option) {
        return database.query(
                SqlFile.read(PlannedBenefits.class, "list-plan"),
                Map.of("appraisal", appraisalId, "option", option),
                (row, _) -> new PlannedYear(
                        new PlanKey(
                                row.getString("line"),
                                Spelling.read(Nature.class, row.getString("nature")),
                                row.getString("council"),
                                row.getString("service")),
                        row.getInt("group_no"),
                        new FinancialYear(row.getInt("financial_year")),
                        row.getBigDecimal("amount")));
    }
}
