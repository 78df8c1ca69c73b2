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

    /// Reads and checks all option files; a partnership that has no such folder yet has none to check.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake, with file and line
    public static void check(Path options, KnownCodes known) {
        if (Files.isDirectory(options)) {
            OptionFolder.open(options).read(known);
        }
    }

    /// Takes all options apart on a frozen baseline; writes nothing.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake for a mistake in an option file
    /// @throws NoFrozenBaseline when the baseline doesn't exist or is not frozen
    public List<Workings> workings(Path options, int baselineId, KnownCodes known, Terms terms) {
        Costing costing = new Costing(frozenBase.read(baselineId), known.partners(), terms);
        return OptionFolder.open(options).read(known).stream()
                .map(costing::workings)
                .toList();
    }

    /// Costs the options, or answers the appraisal that was made before of the same baseline and assumptions.
    /// All or nothing is written.
    ///
    /// @param options the folder of option files, `jobs/options`
    /// @param known partners and services that the files may name
    /// @param madeAt the time at which the run says it is
    /// @throws uk.commonbaseline.settings.SettingsMistake for a mistake in an option file; nothing is written
    /// @throws NoFrozenBaseline when the baseline doesn't exist or is not frozen
    public Appraised cost(Path options, int baselineId, KnownCodes known, Terms terms, Instant madeAt) {
        OptionFolder folder = OptionFolder.open(options);
        List<Option> read = folder.read(known);
        String assumptionSet = folder.assumptionSet();
        return Objects.requireNonNull(transaction.execute(_ -> {
            BaseByCell base = frozenBase.read(baselineId);
            Optional<Integer> before = tables.find(baselineId, assumptionSet);
            before.ifPresent(appraisalId -> tables.retarget(appraisalId, terms.targetSaving()));
            int appraisalId = before.orElseGet(() -> {
                Costing costing = new Costing(base, known.partners(), terms);
                List<OptionCosting> costed = read.stream().map(costing::cost).toList();
                return tables.write(baselineId, assumptionSet, terms, madeAt, costed);
            });
            return new Appraised(appraisalId, assumptionSet, before.isPresent(), tables.listOptions(appraisalId));
        }));
    }
}
