package uk.commonbaseline.run;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.commonbaseline.baseline.Changes;
import uk.commonbaseline.baseline.Comparison;
import uk.commonbaseline.baseline.Comparison.Method;
import uk.commonbaseline.baseline.Comparison.Side;

/// Compares two frozen baselines, each with the settings that it was frozen with.
@Component
public class Comparing {
    private final Comparison comparison;
    private final Recipes recipes;
    private final DataSource dataSource;

    Comparing(Comparison comparison, Recipes recipes, DataSource dataSource) {
        this.comparison = comparison;
        this.recipes = recipes;
        this.dataSource = dataSource;
    }

    /// The bridge from the first to the second.
    ///
    /// @throws uk.commonbaseline.baseline.NotFrozen when one of them is not there
    /// @throws RunnerLock.Busy when another run is at work
    public Changes compare(String first, String second) throws SQLException {
        try (RunnerLock _ = RunnerLock.take(dataSource).orElseThrow(RunnerLock.Busy::new)) {
            return compareLocked(first, second);
        }
    }

    /// The same, for a run that holds the lock itself.
    Changes compareLocked(String first, String second) {
        return comparison.compare(new Side(first, method(first)), new Side(second, method(second)));
    }

    private Method method(String baseline) {
        SettingsInForce.All all = recipes.withFolder(baseline, SettingsInForce::read);
        return new Method(all.partners().partners(), all.lists(), all.baseline());
    }
}
