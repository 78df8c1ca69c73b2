package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.commonbaseline.uncertainty.Options.cost;
import static uk.commonbaseline.uncertainty.Options.piece;
import static uk.commonbaseline.uncertainty.Options.saving;
import static uk.commonbaseline.uncertainty.Options.three;
import static uk.commonbaseline.uncertainty.Options.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

class UncertaintyIT {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final UncertaintySettings SETTINGS = settings(2_000, 5);

    private static final UncertaintySettings.Correlations WITHOUT_LINE =
            new UncertaintySettings.Correlations(TENTH, TENTH, TENTH, BigDecimal.ZERO);

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Uncertainty uncertainty = new Uncertainty(dataSource);

    private final List<Workings> options = List.of(
            Options.of("O0", List.of()),
            Options.of(
                    "X1",
                    List.of(
                            saving("staff", "HR", "BCC", 100_000, 200_000, 400_000),
                            piece(
                                    Nature.CASHABLE,
                                    "sure",
                                    "HR",
                                    "WDC",
                                    1,
                                    three(100_000, 100_000, 100_000),
                                    "1",
                                    years("0", "1")),
                            cost(Nature.ONE_OFF_COST, "one-off/ict", 5_000, 10_000, 20_000))));

    @BeforeEach
    void appraise() {
        database.sql(SqlFile.read(UncertaintyIT.class, "appraised")).update();
    }

    @Test
    void each_option_is_kept_with_how_it_was_drawn() {
        uncertainty.work(1, options, SETTINGS);
        assertThat(texts(
                        "select format('%s %s %s %s %s %s %s', option, draws, seed, shape, overall, within_line, target) "
                                + "from warehouse.appraisal_simulation order by option"))
                .containsExactly(
                        "O0 2000 5 triangular 0.1000 0.6000 250000.0000",
                        "X1 2000 5 triangular 0.1000 0.6000 250000.0000");
        assertThat(
                        texts(
                                "select format('%s %s %s', statistic, pounds, standard_error) "
                                        + "from warehouse.appraisal_percentile where option = 'O0' and measure = 'npv' order by position"))
                .hasSize(8)
                .startsWith("mean 0 0", "p05 0 0");
        assertThat(texts("select in_year::text from warehouse.appraisal_reaching where option = 'O0'"))
                .hasSize(11)
                .containsOnly("0");
    }

    @Test
    void the_tables_hold_what_was_drawn() {
        uncertainty.work(1, options, SETTINGS);
        Draws draws;
        try (Simulation simulation = new Simulation(SETTINGS, 1)) {
            draws = simulation.draw(options.get(1), new BigDecimal("250000"), Progress.SILENT);
        }
        assertThat(texts("select pounds::text from warehouse.appraisal_percentile "
                        + "where option = 'X1' and measure = 'net-saving' order by position"))
                .isEqualTo(new Distribution(draws.net())
                        .statistics().stream()
                                .map(statistic -> statistic.pounds().toPlainString())
                                .toList());
        assertThat(texts("select format('%s %s', in_year, by_year) from warehouse.appraisal_reaching "
                        + "where option = 'X1' and year_no < 2 order by year_no"))
                .containsExactly(draws.inYear(0) + " " + draws.byYear(0), draws.inYear(1) + " " + draws.byYear(1));
        assertThat(draws.inYear(0)).isBetween(700, 900);
        assertThat(draws.inYear(1)).isBetween(1_700, 1_900);
        assertThat(
                        texts(
                                "select sum(draws)::text from warehouse.appraisal_histogram where option = 'X1' group by measure"))
                .containsExactly("2000", "2000");
    }

    @Test
    void the_tornado_is_exact() {
        uncertainty.work(1, options, SETTINGS);
        assertThat(texts("select format('%s %s %s', line, cost, npv_at_high - npv_at_low) "
                        + "from warehouse.appraisal_tornado order by position"))
                .containsExactly("staff f 2794981.5968", "one-off/ict t -15000.0000", "sure f 0.0000");
    }

    @Test
    void what_stands_is_not_drawn_twice_unless_settings_or_target_move() {
        assertThat(told(SETTINGS)).isNotEmpty();
        List<String> before = rows();
        assertThat(told(SETTINGS)).isEmpty();
        assertThat(told(new UncertaintySettings(2_000, 5, Shape.TRIANGULAR, WITHOUT_LINE)))
                .isNotEmpty();
        assertThat(told(settings(2_000, 6))).isNotEmpty();
        assertThat(rows()).isNotEqualTo(before).hasSameSizeAs(before);
        database.sql("update warehouse.appraisal set target_saving = 300000 where appraisal_id = 1")
                .update();
        assertThat(told(settings(2_000, 6))).isNotEmpty();
        assertThat(told(SETTINGS)).isNotEmpty();
        database.sql("update warehouse.appraisal set target_saving = 250000 where appraisal_id = 1")
                .update();
        assertThat(told(SETTINGS)).endsWith(4_000L);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void another_appraisal_is_left_alone_and_half_a_simulation_is_never_kept() {
        uncertainty.work(1, options, SETTINGS);
        List<String> before = rows();
        List<Workings> twice = List.of(options.get(1), options.get(1));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> uncertainty.work(2, twice, SETTINGS));
        assertThat(rows()).isEqualTo(before);
    }

    private List<Long> told(UncertaintySettings settings) {
        List<Long> told = new ArrayList<>();
        uncertainty.work(1, options, settings, (done, _) -> told.add(done));
        return told;
    }

    private List<String> rows() {
        return texts("select p::text from warehouse.appraisal_percentile p union all "
                + "select r::text from warehouse.appraisal_reaching r order by 1");
    }

    private List<String> texts(String query) {
        return database.sql(query)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static UncertaintySettings settings(int draws, long seed) {
        return new UncertaintySettings(draws, seed, Shape.TRIANGULAR, UncertaintySettings.USUAL.correlations());
    }
}
