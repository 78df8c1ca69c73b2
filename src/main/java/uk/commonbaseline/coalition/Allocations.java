package uk.commonbaseline.coalition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// Shares out the options of an appraisal and keeps the result: coalitions, shares by every key, withdrawals.
@Component
public class Allocations {
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    public Allocations(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
        this.batches = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Works out all options, or leaves them when they stand by the same keys already. All or nothing is written.
    ///
    /// @param workings of the appraisal's options; those that change nothing are left out
    public void work(int appraisalId, List<Workings> workings, AllocationSettings settings) {
        transaction.executeWithoutResult(_ -> {
            if (!stands(appraisalId, settings.agreed())) {
                statement("clear", appraisalId).update();
                Map<String, BigDecimal> population = amounts(statement("population"));
                workings.stream()
                        .filter(option -> !option.pieces().isEmpty())
                        .forEach(option -> write(appraisalId, option, population, settings));
            }
        });
    }

    private boolean stands(int appraisalId, Keys agreed) {
        return statement("stands", appraisalId)
                .param("savings", Spelling.of(agreed.savings()))
                .param("costs", Spelling.of(agreed.costs()))
                .query(Boolean.class)
                .single();
    }

    private void write(
            int appraisalId, Workings option, Map<String, BigDecimal> population, AllocationSettings settings) {
        Bearing bearing =
                new Bearing(population, amounts(statement("fte", appraisalId).param("option", option.option())));
        new AllocationTables(batches, appraisalId, option.option()).write(new SharedOption(option, bearing, settings));
    }

    private Map<String, BigDecimal> amounts(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> Map.entry(row.getString("partner"), row.getBigDecimal("amount")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec statement(String name, int appraisalId) {
        return statement(name).param("appraisal", appraisalId);
    }

    private JdbcClient.StatementSpec statement(String name) {
        return database.sql(SqlFile.read(Allocations.class, name));
    }
}
