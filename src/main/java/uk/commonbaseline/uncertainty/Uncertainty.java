package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.savings.Workings;

/// Simulates the options of an appraisal and keeps how sure their figures are.
@Component
public class Uncertainty {
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    public Uncertainty(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Does nothing when the appraisal's simulation stands already with these settings and the appraisal's target;
    /// one that was made with others is replaced. All or nothing is written.
    ///
    /// @param options all options of the appraisal
    public void work(int appraisalId, List<Workings> options, UncertaintySettings settings) {
        work(appraisalId, options, settings, Progress.SILENT);
    }

    /// The same, telling how far it has come.
    public void work(int appraisalId, List<Workings> options, UncertaintySettings settings, Progress progress) {
        SimulationTables tables = new SimulationTables(database, appraisalId, settings);
        if (options.isEmpty()
                || tables.stand(options.stream().map(Workings::option).toList())) {
            return;
        }
        BigDecimal target = tables.target();
        List<Simulated> simulated = simulate(options, settings, target, progress);
        transaction.executeWithoutResult(_ -> {
            tables.deleteAll();
            simulated.forEach(option -> tables.write(option, target));
        });
    }

    private static List<Simulated> simulate(
            List<Workings> options, UncertaintySettings settings, BigDecimal target, Progress progress) {
        long of = (long) settings.draws() * options.size();
        try (Simulation simulation =
                new Simulation(settings, Runtime.getRuntime().availableProcessors())) {
            return IntStream.range(0, options.size())
                    .mapToObj(at -> {
                        long before = (long) settings.draws() * at;
                        return simulated(
                                options.get(at),
                                simulation.draw(
                                        options.get(at), target, (done, _) -> progress.drawn(before + done, of)));
                    })
                    .toList();
        }
    }

    private static Simulated simulated(Workings option, Draws draws) {
        return new Simulated(
                option.option(),
                new Distribution(draws.net()),
                new Distribution(draws.present()),
                IntStream.range(0, draws.years())
                        .mapToObj(year -> new Simulated.Reached(draws.inYear(year), draws.byYear(year)))
                        .toList(),
                Tornado.of(option));
    }
}
