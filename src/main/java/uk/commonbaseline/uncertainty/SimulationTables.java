package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;

/// Simulations as they stand in the warehouse.
final class SimulationTables {
    private final JdbcClient database;
    private final int appraisalId;
    private final UncertaintySettings settings;

    SimulationTables(JdbcClient database, int appraisalId, UncertaintySettings settings) {
        this.database = database;
        this.appraisalId = appraisalId;
        this.settings = settings;
    }

    /// Pounds a year that the appraisal is measured by.
    BigDecimal target() {
        return statement("target").query(BigDecimal.class).single();
    }

    /// Whether all these options stand as these settings would give them.
    boolean stand(List<String> options) {
        return settings(statement("count_alike"))
                        .param("options", options)
                        .query(Integer.class)
                        .single()
                == options.size();
    }

    void deleteAll() {
        statement("delete_simulations").update();
    }

    void write(Simulated simulated, BigDecimal target) {
        settings(of("insert_simulation", simulated)).param("target", target).update();
        write(simulated, "net-saving", simulated.net());
        write(simulated, "npv", simulated.present());
        for (int year = 0; year < simulated.reached().size(); year++) {
            of("insert_reaching", simulated)
                    .param("yearNo", year)
                    .param("inYear", simulated.reached().get(year).inYear())
                    .param("byYear", simulated.reached().get(year).byYear())
                    .update();
        }
        for (int place = 0; place < simulated.tornado().size(); place++) {
            Tornado.Bar bar = simulated.tornado().get(place);
            of("insert_tornado", simulated)
                    .param("line", bar.line())
                    .param("position", place + 1)
                    .param("cost", bar.cost())
                    .param("atLow", bar.atLow().amount())
                    .param("atHigh", bar.atHigh().amount())
                    .update();
        }
    }

    private void write(Simulated simulated, String measure, Distribution distribution) {
        int position = 0;
        for (Distribution.Statistic statistic : distribution.statistics()) {
            position++;
            of("insert_percentile", simulated)
                    .param("measure", measure)
                    .param("statistic", statistic.name())
                    .param("position", position)
                    .param("pounds", statistic.pounds())
                    .param("error", statistic.error())
                    .update();
        }
        int number = 0;
        for (Distribution.Bar bar : distribution.histogram()) {
            number++;
            of("insert_bar", simulated)
                    .param("measure", measure)
                    .param("bar", number)
                    .param("from", bar.from())
                    .param("to", bar.to())
                    .param("draws", bar.draws())
                    .update();
        }
    }

    private StatementSpec of(String name, Simulated simulated) {
        return statement(name).param("option", simulated.option());
    }

    private StatementSpec statement(String name) {
        return database.sql(SqlFile.read(SimulationTables.class, name)).param("appraisal", appraisalId);
    }

    private StatementSpec settings(StatementSpec statement) {
        return statement
                .param("draws", settings.draws())
                .param("seed", settings.seed())
                .param("shape", Spelling.of(settings.shape()))
                .param("overall", settings.correlations().overall())
                .param("withinService", settings.correlations().withinService())
                .param("withinPartner", settings.correlations().withinPartner())
                .param("withinLine", settings.correlations().withinLine());
    }
}
