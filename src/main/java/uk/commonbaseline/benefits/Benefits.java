package uk.commonbaseline.benefits;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.options.Schedule.Watch;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.PriceIndex;

/// Holds later years against a frozen baseline and the plan of the chosen option, and keeps what it finds.
@Component
public class Benefits {
    private final JdbcClient database;
    private final BenefitTables tables;
    private final PlannedBenefits planned;
    private final TransactionTemplate transaction;

    Benefits(DataSource dataSource, PlannedBenefits planned) {
        this.database = JdbcClient.create(dataSource);
        this.tables = new BenefitTables(new NamedParameterJdbcTemplate(dataSource));
        this.planned = planned;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// What the files of claims and forecasts may name, and where they lie.
    ///
    /// @param jobs the folder of settings
    /// @param councils in the order of reports
    public record Lists(Path jobs, List<String> councils, Set<String> services, List<PriceIndex> prices) {
        public Lists {
            councils = List.copyOf(councils);
            services = Set.copyOf(services);
            prices = List.copyOf(prices);
        }
    }

    /// What is compared: the chosen option's plan against a baseline.
    public record Chosen(BenefitsSettings settings, Frozen baseline, int appraisalId, String option) {}

    /// The baseline that was named.
    ///
    /// @throws SettingsMistake when it does not stand, saying which command makes it
    public Frozen getFrozen(BenefitsSettings settings) {
        String name = settings.baseline().text();
        Frozen frozen = database.sql(SqlFile.read(Benefits.class, "find-baseline"))
                .param("name", name)
                .query((row, _) -> new Frozen(
                        row.getInt("baseline_id"),
                        Objects.requireNonNull(row.getString("name")),
                        new FinancialYear(row.getInt("financial_year")),
                        basis(row.getInt("basis_id")),
                        row.getDate("staff_as_at").toLocalDate(),
                        new FinancialYear(row.getInt("price_base")),
                        row.getBigDecimal("embedded_below"),
                        row.getBigDecimal("in_from")))
                .optional()
                .orElseThrow(() -> settings.baseline()
                        .mistake("there is no frozen baseline \"%s\"; make one with ./baseline freeze %s"
                                .formatted(name, name)));
        settings.mustFollow(frozen.year());
        return frozen;
    }

    private static Basis basis(int id) {
        return Arrays.stream(Basis.values())
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /// The appraisal whose plan counts; empty while the option was never costed against the baseline.
    public Optional<Integer> findAppraisal(BenefitsSettings settings, Frozen baseline, String option) {
        return database.sql(SqlFile.read(Benefits.class, "find-plan"))
                .param("baseline", baseline.id())
                .param("option", option)
                .param("assumptions", settings.assumptionSet())
                .query(Integer.class)
                .optional();
    }

    /// The same of an option that was just costed.
    ///
    /// @throws SettingsMistake when there is no such option
    public int getAppraisal(BenefitsSettings settings, Frozen baseline, String option) {
        return findAppraisal(settings, baseline, option)
                .orElseThrow(() -> settings.option()
                        .mistake("option %s was not costed against %s%s"
                                .formatted(
                                        option,
                                        baseline.name(),
                                        settings.assumptionSet().isEmpty()
                                                ? "; there is no such option in jobs/options"
                                                : " with the assumptions " + settings.assumptionSet())));
    }

    /// The code of a costed option by what somebody typed; capitals mean nothing.
    ///
    /// @throws OptionNotCosted when there is none
    public String getCosted(Frozen baseline, String typed) {
        List<String> costed = database.sql(SqlFile.read(Benefits.class, "find-costed"))
                .param("baseline", baseline.id())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
        return costed.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new OptionNotCosted(typed, baseline.name(), costed));
    }

    private BenefitReport.Plan plan(int appraisalId) {
        return database.sql(SqlFile.read(Benefits.class, "find-assumptions"))
                .param("appraisal", appraisalId)
                .query((row, _) -> new BenefitReport.Plan(
                        Objects.requireNonNull(row.getString("assumption_set")).strip(),
                        row.getObject("made_at", OffsetDateTime.class)
                                .toInstant()
                                .toString()))
                .single();
    }

    /// From the first year that is measured to the newest of which anything has come; at least the first.
    public List<FinancialYear> years(BenefitsSettings settings, Frozen baseline) {
        int last = lastYear(baseline);
        int first = settings.from().startsIn();
        return IntStream.rangeClosed(first, Math.max(first, last))
                .mapToObj(FinancialYear::new)
                .toList();
    }

    /// Whether anything has come of that year, or of a later one.
    public boolean hasCome(Frozen baseline, FinancialYear year) {
        return year.startsIn() <= lastYear(baseline);
    }

    private int lastYear(Frozen baseline) {
        return database.sql(SqlFile.read(Benefits.class, "last-year"))
                .param("basis", baseline.basis().id())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Reads a later year that was scoped on trial as the baseline was; within the trial's transaction.
    public Measured read(BenefitsSettings settings, Frozen baseline, int trialId, FinancialYear year) {
        return new LaterYearReader(database, baseline, trialId, year).read(settings.leftOutUpTo());
    }

    /// Judges and answers; and keeps it, if it is to be kept and says something new.
    ///
    /// @param measured ascending; at least one
    /// @throws SettingsMistake for a mistake in a file of claims or forecasts; nothing is kept
    /// @throws LedgerDoesNotTie when what was found does not add up to the facts; nothing is kept
    public BenefitReport judge(Chosen chosen, Lists lists, List<Measured> measured, Instant asOf, boolean keep) {
        Map<String, String> options = options(chosen.appraisalId());
        List<PlannedYear> plan = planned.list(chosen.appraisalId(), chosen.option());
        ClaimFiles files = new ClaimFiles(lists.jobs(), known(chosen, lists, plan, options.keySet()));
        Found found = find(chosen, plan, files, measured);
        boolean isNew = keep && Boolean.TRUE.equals(transaction.execute(_ -> keepIfNew(found, asOf)));
        return BenefitReport.of(
                found,
                new BenefitReport.Beside(
                        options.getOrDefault(chosen.option(), ""),
                        plan(chosen.appraisalId()),
                        files.waiting(),
                        files.overtaken(measured)),
                asOf,
                isNew);
    }

    private Found find(Chosen chosen, List<PlannedYear> plan, ClaimFiles files, List<Measured> measured) {
        List<LaterYear> years = measured.stream().map(Measured::year).toList();
        List<JudgedClaim> claims = ClaimsJudge.judge(files.claims(), years);
        List<Position> positions = new PositionsJudge(
                        plan,
                        files.forecasts(),
                        contracts(chosen.baseline()),
                        chosen.settings().deliveredFrom())
                .judge(years, claims);
        return new Found(
                chosen.baseline(),
                chosen.appraisalId(),
                chosen.option(),
                chosen.settings().deliveredFrom(),
                measured,
                councils(years),
                claims,
                positions,
                Ledger.of(years, claims),
                watches(chosen));
    }

    private static ClaimFiles.Known known(Chosen chosen, Lists lists, List<PlannedYear> plan, Set<String> options) {
        return new ClaimFiles.Known(
                lists.councils(),
                lists.services(),
                options,
                chosen.option(),
                new PlanScope(plan),
                new PriceLevels(chosen.baseline().priceBase(), lists.prices()),
                chosen.baseline().year());
    }

    private static List<CouncilYear> councils(List<LaterYear> years) {
        return years.stream()
                .flatMap(year -> year.cells().keySet().stream()
                        .map(CellKey::council)
                        .distinct()
                        .map(council -> new CouncilYear(
                                year.year(),
                                council,
                                year.whyNotMeasured(council).orElse(""))))
                .toList();
    }

    private boolean keepIfNew(Found found, Instant asOf) {
        Optional<String> newest = database.sql(SqlFile.read(Benefits.class, "newest-hash"))
                .param("baseline", found.baseline().id())
                .query(String.class)
                .optional();
        if (newest.filter(found.hash()::equals).isPresent()) {
            return false;
        }
        tables.keep(found, asOf, asOf);
        return true;
    }

    private Map<String, String> options(int appraisalId) {
        Map<String, String> options = new LinkedHashMap<>();
        database.sql(SqlFile.read(Benefits.class, "find-option"))
                .param("appraisal", appraisalId)
                .query(row -> {
                    options.put(row.getString("option"), row.getString("name"));
                });
        return options;
    }

    private List<RunningContract> contracts(Frozen baseline) {
        return database.sql(SqlFile.read(Benefits.class, "contracts"))
                .param("baseline", baseline.id())
                .query((row, _) -> new RunningContract(
                        Objects.requireNonNull(row.getString("council")),
                        Objects.requireNonNull(row.getString("service")),
                        Objects.requireNonNull(row.getString("name")),
                        row.getDate("ends_on").toLocalDate()))
                .list();
    }

    private List<Watch> watches(Chosen chosen) {
        return database.sql(SqlFile.read(Benefits.class, "list-watches"))
                .param("appraisal", chosen.appraisalId())
                .param("option", chosen.option())
                .query((row, _) -> new Watch(
                        Objects.requireNonNull(row.getString("indicator")),
                        row.getBigDecimal("target"),
                        new FinancialYear(row.getInt("by_year")),
                        Objects.requireNonNull(row.getString("owner"))))
                .list();
    }
}
