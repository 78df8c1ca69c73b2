package uk.commonbaseline.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.commonbaseline.benefits.Invented.FIRST;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.benefits.Evidence.Kind;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.sql.SqlFile;

/// The ledger is added up again from the facts before it is kept; a penny too much anywhere is found. NORTH spent 1,000
/// on human resources in the baseline, 900 in the later year, and claims 60.
class PlantedPennyIT {
    private static final String NONE = "0";
    private static final String PENNY = "0.01";
    private static final CellKey CELL = new CellKey("NORTH", "HR", 1);
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE.dataSource());

    @BeforeAll
    static void freeze() {
        JDBC.sql(SqlFile.read(PlantedPennyIT.class, "one-cell")).update();
    }

    @Test
    void without_one_it_ties() {
        keep(found(NONE, NONE, NONE, NONE, NONE));
        assertThat(JDBC.sql(
                                "select difference, as_kept, baseline, current, delivered, unclaimed from warehouse.benefit_tie")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void a_penny_in_any_side_stops_it_and_is_named() {
        refused(found(PENNY, NONE, NONE, NONE, NONE), "NORTH HR group 1 of 2008/09 is not what its rows make");
        refused(found(NONE, PENNY, NONE, NONE, NONE), "NORTH HR group 1 of 2008/09 is not what its rows make");
        refused(found(NONE, NONE, PENNY, NONE, NONE), "NORTH HR group 1 of 2008/09 differs by -0.0100");
        refused(found(NONE, NONE, NONE, PENNY, NONE), "NORTH HR group 1 of 2008/09 differs by -0.0100");
        refused(found(NONE, NONE, NONE, NONE, PENNY), "NORTH HR group 1 of 2008/09 differs by -0.0100");
    }

    @Test
    void a_cell_that_was_left_out_stops_it() {
        Found whole = found(NONE, NONE, NONE, NONE, NONE);
        Found without = new Found(
                whole.baseline(),
                whole.appraisalId(),
                whole.option(),
                whole.deliveredFrom(),
                whole.measured(),
                whole.councils(),
                whole.claims(),
                whole.positions(),
                new Ledger(List.of()),
                whole.watches());
        refused(without, "NORTH HR group 1 of 2008/09 differs by 40.0000");
    }

    private static void refused(Found found, String words) {
        assertThatExceptionOfType(LedgerDoesNotTie.class)
                .isThrownBy(() -> keep(found))
                .withMessageContaining(words);
        assertThat(JDBC.sql("select count(*) from warehouse.benefit_run")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /// Keeps it, and takes it back.
    private static void keep(Found found) {
        new TransactionTemplate(new JdbcTransactionManager(DATABASE.dataSource())).executeWithoutResult(trial -> {
            new BenefitTables(new NamedParameterJdbcTemplate(DATABASE.dataSource()))
                    .keep(found, Instant.EPOCH, Instant.EPOCH);
            trial.setRollbackOnly();
        });
    }

    private static Found found(
            String inBaseline, String inCurrent, String inSource, String inClaim, String inUnclaimed) {
        Cell cell = Cell.measured(CELL, pounds("1000", inBaseline), pounds("927"), pounds("900", inCurrent));
        Source source = new Source(FIRST, CELL, 1, "H1", "100", "pay-award", 2, pounds("927"), pounds("900", inSource));
        Claim claim = new Claim(
                "1",
                "posts",
                Nature.CASHABLE,
                CELL,
                FIRST,
                true,
                pounds("60"),
                pounds("60"),
                new Evidence(Kind.POST, "NORTH", "P1"),
                "nobody",
                "",
                "NORTH.csv, line 2");
        LaterYear year = new LaterYear(FIRST, Map.of(), new TreeMap<>(Map.of(CELL, cell)), Map.of());
        return new Found(
                new Frozen(
                        1,
                        "P-1",
                        new FinancialYear(2007),
                        Basis.OUTTURN,
                        new FinancialYear(2007).lastDay(),
                        new FinancialYear(2007),
                        BigDecimal.ZERO,
                        BigDecimal.ONE),
                1,
                "X1",
                BigDecimal.ONE,
                List.of(new Measured(year, List.of(source), List.of(), List.of())),
                List.of(new CouncilYear(FIRST, "NORTH", "")),
                List.of(new JudgedClaim(claim, FIRST, pounds("60", inClaim), State.DELIVERED, "it fell")),
                List.of(),
                new Ledger(
                        List.of(new Ledger.Entry(FIRST, cell, pounds("60"), Optional.of(pounds("40", inUnclaimed))))),
                List.of());
    }

    private static Pounds pounds(String amount, String planted) {
        return pounds(amount).plus(pounds(planted));
    }

    private static Pounds pounds(String amount) {
        return Pounds.of(amount);
    }
}
