package uk.commonbaseline.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.options.OptionFiles;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.sql.SqlFile;

/// The example of CostingTest, from a frozen baseline in a real database to the tables that reports read.
class AppraisalIT {
    private static final Pounds TARGET = Pounds.of("40000");
    private static final Instant MADE_AT = Instant.parse("2008-07-01T02:30:00Z");
    private static final int FROZEN = 1;
    private static final int NOT_YET_FROZEN = 2;

    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final Appraisal appraisal = new Appraisal(dataSource);

    @TempDir
    private Path jobs;

    private Path options;

    @BeforeEach
    void freeze() throws IOException {
        options = Files.createDirectory(jobs.resolve("options"));
        Path reference = Files.createDirectory(jobs.resolve("reference"));
        OptionFiles.write(reference, "discount-rates.csv", "valid_from,rate,source\n2003-04-01,3.5%,invented\n");
        database.sql(SqlFile.read(AppraisalIT.class, "small_baseline")).update();
        OptionFiles.write(options, "o0.yml", OptionFiles.AS_IS);
        OptionFiles.write(options, "x1.yml", OptionFiles.GOOD);
    }

    @Test
    void answers_what_it_wrote() {
        Appraised appraised = cost(TARGET);
        assertThat(appraised.madeBefore()).isFalse();
        assertThat(appraised.assumptionSet()).hasSize(12);
        assertThat(appraised.options())
                .containsExactly(
                        line("O0", "As is", "0", "0", "0", "0", "0", Optional.empty()),
                        line(
                                "X1",
                                "Shared service",
                                "39400.0434",
                                "10150.0105",
                                "76300.0821",
                                "27600.7628",
                                "265167.3417",
                                Optional.of(new BigDecimal("1.52"))));
    }

    @Test
    void the_base_is_what_the_baseline_holds_in_scope() {
        BaseByCell base = new FrozenBase(database).read(FROZEN);
        assertThat(base.cells())
                .contains(
                        new BaseCell("NORTH", "HR", 1, Pounds.of("200000"), Pounds.of("190000"), Fte.of("2.5")),
                        new BaseCell("NORTH", "FM", 1, Pounds.ZERO, Pounds.ZERO, Fte.of("1")));
        assertThat(base.inScope()).isEqualTo(Pounds.of("500000.43"));
    }

    @Test
    void tables_add_up_to_their_option() {
        cost(TARGET);
        assertThat(single("select net_saving from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo("39400.0434")
                .isEqualByComparingTo(single("select sum(net_saving) from warehouse.appraisal_partner"));
        assertThat(single("select npv from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo(single("select sum(discounted) from warehouse.appraisal_year"))
                .isEqualByComparingTo(single("select sum(npv) from warehouse.appraisal_partner"));
        assertThat(single("select gross_saving from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo(single("select sum(saving) from warehouse.appraisal_line"))
                .isEqualByComparingTo(single("select sum(round(base * rate, 4)) from warehouse.appraisal_line"));
        assertThat(single("select count(*) from warehouse.appraisal_year")).isEqualByComparingTo("22");
        assertThat(single("select live_from from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo("2009");
    }

    /// By hand. Staff come by 30, 70 and then 100 %. Low: 4,455.0045 + 10,395.0104 + 8 x 14,850.0148, and nothing from
    /// contracts. High: 17,820.0178 + 41,580.0416 + 8 x 59,400.0594, and 9.5 x 21,600.0270 from contracts.
    /// Both less 4,450.0043 and nine times 4,700.0043 to run it, and 27,600.7628 once.
    @Test
    void the_range_of_cumulative_cash_takes_all_savings_low_or_all_high() {
        cost(TARGET);
        String last = " from warehouse.appraisal_year where option = 'X1' and year_no = 10";
        assertThat(single("select cumulative_low" + last)).isEqualByComparingTo("59299.3275");
        assertThat(single("select cumulative_high" + last)).isEqualByComparingTo("665449.9853");
        assertThat(single("select count(*) from warehouse.appraisal_year where cumulative_low is null"))
                .isZero();
    }

    @Test
    void pieces_and_bridge_sum_to_the_gross_saving_and_the_tests_begin_with_the_headline() {
        cost(TARGET);
        assertThat(single("select gross_saving from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo(
                        single(
                                "select sum(saving) from warehouse.appraisal_saving where nature in ('cashable', 'income') and lasting"))
                .isEqualByComparingTo(
                        single(
                                "select sum(amount) from warehouse.appraisal_bridge where not total and step not like 'recurring/%'"));
        assertThat(single("select net_saving from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo(
                        single("select amount from warehouse.appraisal_bridge where step = 'net' and option = 'X1'"))
                .isEqualByComparingTo(
                        single("select net_saving from warehouse.appraisal_sensitivity where test = 'base'"));
        assertThat(single("select not_cashable from warehouse.appraisal_option where option = 'X1'"))
                .isEqualByComparingTo("3420");
        assertThat(single("select count(*) from warehouse.appraisal_sensitivity where option = 'O0'"))
                .isZero();
        assertThat(single("select count(*) from warehouse.appraisal_cost")).isEqualByComparingTo("4");
    }

    @Test
    void every_number_stands_in_the_assumptions_register() {
        cost(TARGET);
        List<@Nullable String> register = database.sql("""
                        select assumption || ' | ' || value || ' | ' || source
                        from warehouse.appraisal_assumption where option = 'X1' order by position""").query(String.class).list();
        assertThat(register)
                .contains(
                        "benefits-bias | 10% | invented; owner: nobody",
                        "saving/contracts | 0%/20%/30% | a contract; owner: the head of ICT",
                        "one-off/ict | GBP 10,000.50 | invented; owner: nobody",
                        "one-off/ict/optimism-bias | 50% | invented; owner: nobody");
        assertThat(register).hasSize(19);
    }

    @Test
    void the_same_assumptions_give_the_appraisal_that_stands() {
        Appraised first = cost(TARGET);
        Appraised again = cost(TARGET);
        assertThat(again.madeBefore()).isTrue();
        assertThat(again.appraisalId()).isEqualTo(first.appraisalId());
        assertThat(again.options()).isEqualTo(first.options());
    }

    @Test
    void a_new_target_is_another_set_of_assumptions_since_it_says_when_it_is_reached() {
        Appraised first = cost(TARGET);
        Appraised second = cost(Pounds.of("30000"));
        assertThat(second.appraisalId()).isNotEqualTo(first.appraisalId());
        // Net of full effect 39,400.0434 from 2011/12, 30,490.0345 in the year before.
        assertThat(
                        single(
                                "select reaches_target from warehouse.appraisal_option where option = 'X1' and appraisal_id = 2"))
                .isEqualByComparingTo("2010");
        assertThat(
                        single(
                                "select count(*) from warehouse.appraisal_option where reaches_target is not null and appraisal_id = 1"))
                .isZero();
    }

    @Test
    void changed_assumptions_give_a_new_appraisal() {
        Appraised first = cost(TARGET);
        OptionFiles.write(options, "x1.yml", OptionFiles.GOOD.replace("central: 10%", "central: 11%"));
        Appraised second = cost(TARGET);
        assertThat(second.appraisalId()).isNotEqualTo(first.appraisalId());
        assertThat(second.assumptionSet()).isNotEqualTo(first.assumptionSet());
    }

    @Test
    void a_mistake_in_the_last_file_leaves_nothing_behind() {
        OptionFiles.write(options, "x1.yml", OptionFiles.GOOD.replace("phase: [50%, 100%]", "phase: [50%]"));
        assertThatExceptionOfType(SettingsMistake.class).isThrownBy(() -> cost(TARGET));
        assertThat(single("select count(*) from warehouse.appraisal")).isZero();
    }

    @Test
    void without_a_frozen_baseline_it_says_which_command_makes_one() {
        assertThatExceptionOfType(NoFrozenBaseline.class)
                .isThrownBy(() -> appraisal.cost(order(NOT_YET_FROZEN, TARGET), MADE_AT))
                .withMessageContaining("./baseline freeze");
        assertThatExceptionOfType(NoFrozenBaseline.class).isThrownBy(() -> appraisal.cost(order(99, TARGET), MADE_AT));
    }

    private Appraised cost(Pounds target) {
        return appraisal.cost(order(FROZEN, target), MADE_AT);
    }

    private Appraisal.Order order(int baselineId, Pounds target) {
        return new Appraisal.Order(options, baselineId, OptionFiles.KNOWN, target);
    }

    private BigDecimal single(String query) {
        return database.sql(query).query(BigDecimal.class).single();
    }

    private static Appraised.Line line(
            String option,
            String name,
            String net,
            String low,
            String high,
            String oneOff,
            String npv,
            Optional<BigDecimal> payback) {
        return new Appraised.Line(
                option,
                name,
                Pounds.of(net),
                Pounds.of(low),
                Pounds.of(high),
                Pounds.of(oneOff),
                Pounds.of(npv),
                payback);
    }
}
