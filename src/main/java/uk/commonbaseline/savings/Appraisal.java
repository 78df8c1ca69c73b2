package uk.commonbaseline.savings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.options.KnownCodes;
import uk.commonbaseline.options.OptionSettings;
import uk.commonbaseline.partnership.Pounds;

/// Costs all options against a frozen baseline and keeps the result.
@Component
public class Appraisal {
    private final FrozenBase frozenBase;
    private final AppraisalTables tables;
    private final TransactionTemplate transaction;

    public Appraisal(DataSource dataSource) {
        JdbcClient database = JdbcClient.create(dataSource);
        this.frozenBase = new FrozenBase(database);
        this.tables = new AppraisalTables(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Reads and checks all option files and those beside them; a partnership that has no such folder yet has none to
    /// check.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file and line
    public static void check(Path options, KnownCodes known) {
        if (Files.isDirectory(options)) {
            OptionSettings.read(options, known);
        }
    }

    /// What the options are costed on.
    ///
    /// @param folder the folder of option files, `jobs/options`
    /// @param known partners, services and indicators that the files may name
    /// @param target the yearly saving to be proven, in pounds
    public record Order(Path folder, int baselineId, KnownCodes known, Pounds target) {}

    /// The options on their baseline, for questions that are answered at once; writes nothing.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake for a mistake in an option file
    /// @throws NoFrozenBaseline when the baseline doesn't exist or is not frozen
    public OptionDesk desk(Order order) {
        OptionSettings settings = OptionSettings.read(order.folder(), order.known());
        Terms terms = new Terms(settings.terms(), order.target());
        BaseByCell base = frozenBase.read(order.baselineId());
        return new OptionDesk(
                order,
                settings,
                new Costing(base, order.known().partners(), terms),
                new Estimates(base, frozenBase.population()));
    }

    /// The same as [#cost(OptionDesk, Instant)] of a desk that is opened for it.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake for a mistake in an option file; nothing is written
    /// @throws NoFrozenBaseline when the baseline doesn't exist or is not frozen
    public Appraised cost(Order order, Instant madeAt) {
        return cost(desk(order), madeAt);
    }

    /// Costs the options, or answers the appraisal that was made before of the same baseline and assumptions.
    /// All or nothing is written.
    ///
    /// @param madeAt the time at which the run says it is
    public Appraised cost(OptionDesk desk, Instant madeAt) {
        int baselineId = desk.order().baselineId();
        String assumptionSet = desk.assumptionSet();
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<Integer> before = tables.find(baselineId, assumptionSet);
            int appraisalId = before.orElseGet(
                    () -> tables.write(baselineId, assumptionSet, desk.costing().terms(), madeAt, judged(desk)));
            return new Appraised(appraisalId, assumptionSet, before.isPresent(), tables.listOptions(appraisalId));
        }));
    }

    private static List<Judged> judged(OptionDesk desk) {
        Judging judging = new Judging(desk.costing(), desk.estimates());
        return desk.settings().options().stream()
                .map(option -> judging.judge(option, desk.settings().scenarios()))
                .toList();
    }
}
