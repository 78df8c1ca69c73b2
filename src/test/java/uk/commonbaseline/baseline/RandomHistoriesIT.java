package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.commonbaseline.baseline.Comparison.Method;
import uk.commonbaseline.baseline.Comparison.Side;
import uk.commonbaseline.baseline.RandomCouncil.Expected;
import uk.commonbaseline.baseline.RandomCouncil.State;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.history.Withdrawals;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.run.JobsFolder;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.Deliveries;
import uk.commonbaseline.warehouse.Partner;
import uk.commonbaseline.warehouse.PartnersFile;
import uk.commonbaseline.warehouse.ReferenceLists;
import uk.commonbaseline.warehouse.ReferenceLoad;

/// Ten thousand histories, of which a build runs a fifth and the profile `soak` the others: each council of each
/// world sends, restates and withdraws files and changes its maps by lot. Whatever happened, every pound and row is
/// in the baseline once, what was frozen stays, an earlier moment can be asked for again, and the difference of two
/// baselines is explained to the last decimal. A world that fails is named by its number and can be run alone.
@Execution(ExecutionMode.CONCURRENT)
class RandomHistoriesIT {
    private static final int WORLDS = 40;
    private static final int WORLDS_OF_A_BUILD = 8;
    private static final int COUNCILS = 250;
    private static final int STEPS = 4;
    private static final Instant BEGIN = Instant.parse("2008-05-01T02:30:00Z");

    @TempDir
    private static Path folder;

    private static Method usual = method(Path.of("jobs"));
    private static Method stricter = usual;

    @BeforeAll
    static void prepare() throws IOException {
        JobsFolder jobs = JobsFolder.copyTo(folder.resolve("jobs"));
        jobs.with(
                "reference/subjectives.csv",
                "\"Equipment, furniture and materials\",INCLUDE,,",
                "\"Equipment, furniture and materials\",EXCLUDE,provision,");
        stricter = method(jobs.path());
    }

    static IntStream someWorlds() {
        return IntStream.rangeClosed(1, WORLDS_OF_A_BUILD);
    }

    static IntStream otherWorlds() {
        return IntStream.rangeClosed(WORLDS_OF_A_BUILD + 1, WORLDS);
    }

    @ParameterizedTest
    @MethodSource("someWorlds")
    void whatever_happens_every_pound_is_told_once_and_every_difference_explained(int world) throws SQLException {
        live(world);
    }

    @ParameterizedTest
    @MethodSource("otherWorlds")
    @Tag("soak")
    void so_it_is_in_many_more_worlds(int world) throws SQLException {
        live(world);
    }

    private static void live(int world) throws SQLException {
        try (Connection connection = TestDatabase.fresh().dataSource().getConnection()) {
            SingleConnectionDataSource database = new SingleConnectionDataSource(connection, true);
            try (AnnotationConfigApplicationContext beans = Wired.over(
                    database,
                    Deliveries.class,
                    Withdrawals.class,
                    ReferenceLoad.class,
                    Freeze.class,
                    Checks.class,
                    Comparison.class)) {
                new History(world, database, beans).happen();
            }
        }
    }

    /// One world from its beginning to its end.
    private static final class History {
        private final JdbcClient jdbc;
        private final Freeze freeze;
        private final Comparison comparison;
        private final ReferenceLoad reference;
        private final RandomWorld world;
        private final Random random;

        History(int number, SingleConnectionDataSource database, AnnotationConfigApplicationContext beans)
                throws SQLException {
            this.jdbc = JdbcClient.create(database);
            this.freeze = beans.getBean(Freeze.class);
            this.comparison = beans.getBean(Comparison.class);
            this.reference = beans.getBean(ReferenceLoad.class);
            this.random = new Random(number);
            load(usual);
            this.world = new RandomWorld(
                    number, COUNCILS, database, beans.getBean(Deliveries.class), beans.getBean(Withdrawals.class));
        }

        private void load(Method method) {
            reference.loadMethod(
                    method.partners(), method.lists(), method.settings().parameters());
        }

        void happen() {
            int firstAt = 1 + random.nextInt(STEPS - 1);
            for (int step = 0; step <= firstAt; step++) {
                world.step(day(step));
            }
            Baseline first = freeze("first", usual, day(firstAt), Optional.empty());
            List<State> then = world.states();
            for (int step = firstAt + 1; step < STEPS; step++) {
                world.step(day(step));
            }
            boolean strict = random.nextBoolean();
            Method later = strict ? stricter : usual;
            load(later);
            Baseline last = freeze("last", later, day(STEPS), Optional.empty());
            holds(first, then, "");
            holds(last, world.states(), strict ? "4.1" : "");
            everyRowIsOfACell(last);
            bridges(first, last, later);
            load(usual);
            Baseline again = freeze("again", usual, day(STEPS + 1), Optional.of(day(firstAt)));
            assertThat(again.contentHash()).isEqualTo(first.contentHash());
            assertThat(freeze.hash(first.id())).isEqualTo(first.contentHash());
        }

        private Baseline freeze(String name, Method method, Instant now, Optional<Instant> asOf) {
            return freeze.freeze(new FreezeOrder(name, method.settings(), asOf, true, Map.of()), now);
        }

        private static Instant day(int step) {
            return BEGIN.plus(step, ChronoUnit.DAYS);
        }

        /// What was supplied is in scope, out for a reason, or rejected; and the in-scope figures are as worked out
        /// apart.
        private void holds(Baseline baseline, List<State> states, String excluded) {
            Map<String, List<BigDecimal>> frozen = frozen(baseline);
            for (int number = 0; number < states.size(); number++) {
                String council = world.councils.get(number).code;
                Expected expected = RandomCouncil.expected(states.get(number), excluded);
                assertThat(frozen.getOrDefault(
                                council, List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)))
                        .as("%s of %s: in scope, FTE, supplied, rejected", council, baseline.name())
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(expected.inScope(), expected.fte(), expected.supplied(), expected.rejected());
            }
        }

        private Map<String, List<BigDecimal>> frozen(Baseline baseline) {
            Map<String, List<BigDecimal>> frozen = new HashMap<>();
            jdbc.sql(SqlFile.read(RandomHistoriesIT.class, "frozen-by-council"))
                    .param("id", baseline.id())
                    .query(row -> {
                        frozen.put(
                                row.getString("council"),
                                List.of(
                                        row.getBigDecimal("in_scope"),
                                        row.getBigDecimal("fte"),
                                        row.getBigDecimal("supplied"),
                                        row.getBigDecimal("rejected")));
                    });
            return frozen;
        }

        /// Each frozen row stands on a fact, and the parts of a fact make it, no more and no less.
        private void everyRowIsOfACell(Baseline baseline) {
            assertThat(jdbc.sql(SqlFile.read(RandomHistoriesIT.class, "rows-without-cells"))
                            .param("id", baseline.id())
                            .query((row, _) -> row.getString(1))
                            .list())
                    .isEmpty();
        }

        /// The changes make the difference, for every council and not only in total; in one world in both directions.
        private void bridges(Baseline first, Baseline last, Method later) {
            Side before = new Side(first.name(), usual);
            Side after = new Side(last.name(), later);
            Map<String, List<BigDecimal>> start = frozen(first);
            Map<String, List<BigDecimal>> end = frozen(last);
            Map<String, BigDecimal> explained = new HashMap<>();
            Changes changes = comparison.compare(before, after);
            changes.changes().forEach(change -> explained.merge(change.council(), change.cost(), BigDecimal::add));
            for (RandomCouncil council : world.councils) {
                assertThat(explained.getOrDefault(council.code, BigDecimal.ZERO))
                        .as("what is explained of %s", council.code)
                        .isEqualByComparingTo(inScope(end, council).subtract(inScope(start, council)));
            }
            if (world.isFirst()) {
                assertThat(comparison.compare(after, before).costAfter()).isEqualTo(changes.costBefore());
            }
        }

        private static BigDecimal inScope(Map<String, List<BigDecimal>> frozen, RandomCouncil council) {
            return frozen.getOrDefault(council.code, List.of(BigDecimal.ZERO)).getFirst();
        }
    }

    private static Method method(Path jobs) {
        List<Partner> partners =
                new ArrayList<>(PartnersFile.read(jobs.resolve("partners.yml")).partners());
        for (int number = 0; number < COUNCILS; number++) {
            String code = "C%03d".formatted(number);
            partners.add(new Partner(
                    code,
                    code,
                    code,
                    "district",
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.of(2007, 4, 1),
                    Optional.empty(),
                    List.of()));
        }
        return new Method(
                partners, ReferenceLists.read(jobs, partners), BaselineSettings.read(jobs.resolve("baseline.yml")));
    }
}
