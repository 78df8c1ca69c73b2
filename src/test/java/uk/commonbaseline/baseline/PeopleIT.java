package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.baseline.Baseline.Question;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.sql.SqlFile;

/// Pay by the rates in force, frozen beside what was supplied. Figures are worked out by hand.
class PeopleIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class, Checks.class);

    @BeforeEach
    void publish() {
        database.sql(SqlFile.read(PeopleIT.class, "published")).update();
        database.sql(SqlFile.read(PeopleIT.class, "rates")).update();
        database.sql("delete from warehouse.fact_staff where delivery_id = 2").update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    /// Salary; National Insurance contracted out and not; pension at 17 %; both on-costs in percent of the salary.
    @ParameterizedTest
    @CsvSource({
        "12000, 590.59, 867.20, 2040.00, 21.9",
        "16000, 954.59, 1379.20, 2720.00, 23.0",
        "20000, 1318.59, 1891.20, 3400.00, 23.6",
        "23000, 1591.59, 2275.20, 3910.00, 23.9",
        "28000, 2046.59, 2915.20, 4760.00, 24.3",
        "34840, 2669.03, 3790.72, 5922.80, 24.7",
        "40101, 3342.44, 4464.13, 6817.17, 25.3",
        "55000, 5249.51, 6371.20, 9350.00, 26.5",
        "90000, 9729.51, 10851.20, 15300.00, 27.8",
    })
    void on_costs_of_2007_08_to_the_penny(
            BigDecimal salary, String contractedOut, String inFull, String pension, String percent) {
        assertThat(database.sql("""
                        select concat_ws(' ', n.out, n.full, n.pension, round(100 * (n.out + n.pension) / :salary, 1))
                        from (select warehouse.employer_ni(:salary, true, '2008-03-31') as out,
                                     warehouse.employer_ni(:salary, false, '2008-03-31') as full,
                                     warehouse.employer_pension('ABC', :salary, '2008-03-31') as pension) n
                        """).param("salary", salary).query(String.class).single())
                .isEqualTo(String.join(" ", contractedOut, inFull, pension, percent));
    }

    @Test
    void below_the_lower_limit_nothing_is_due_and_without_a_rate_nothing_is_known() {
        assertThat(text("select warehouse.employer_ni(4524, true, '2008-03-31')::text"))
                .isEqualTo("0.00");
        assertThat(text("select coalesce(warehouse.employer_ni(20000, true, '2009-03-31')::text, 'unknown')"))
                .isEqualTo("unknown");
    }

    /// 9,000 for six months at the level of April 2006: 18,000 a year, and 2.475 % more.
    @Test
    void part_year_pay_is_annualised_and_restated_and_what_was_given_stays() {
        post("filled", "9000", "2006-04-01", 6, "Scale 1");
        freeze();
        assertThat(text("select concat_ws(' ', pay, pay_in, pay_annualised, pay_restated, pay_restated_in, estimated)"
                        + " from warehouse.baseline_staff"))
                .isEqualTo("9000.0000 9000.0000 18000.0000 18445.5000 18445.5000 f");
    }

    /// Contracted out on 20,000: 1,318.59; 17 % and 4 % of the salary.
    @Test
    void computed_on_costs_stand_beside_those_supplied() {
        post("filled", "20000", "2007-04-01", null, "Scale 1");
        Baseline baseline = freeze();
        assertThat(text("select concat_ws(' ', coalesce(employer_ni::text, 'none'), pay, computed_ni, computed_pension,"
                        + " computed_deficit, pay_restated) from warehouse.baseline_staff"))
                .isEqualTo("none 20000.0000 1318.5900 3400.0000 800.0000 20000.0000");
        assertThat(baseline.questions())
                .contains(new Question(
                        "ABC",
                        "employer's National Insurance of 1 post of \"staff.csv\" is not supplied, so it is missing from pay;"
                                + " by the rates it is £1,319, which is kept apart. What was paid?"));
    }

    /// The middle of points 4 to 11 lies between 7 and 8: 12,484.50. National Insurance 634.68, pension 2,122.37.
    @ParameterizedTest
    @CsvSource({"0, 15241.5500", "0.05, 14479.4725"})
    void a_funded_vacancy_without_pay_stands_at_the_middle_of_its_grade(String factor, String value) {
        database.sql("insert into warehouse.setting values ('vacancy-factor', ?)")
                .param(factor)
                .update();
        post("vacant-funded", null, null, null, "Scale 1/7");
        freeze();
        assertThat(text("select concat_ws(' ', pay, pay_restated, pay_restated_in, estimated, fte_in)"
                        + " from warehouse.baseline_staff"))
                .isEqualTo("0.0000 %s %s t 1.0000".formatted(value, value));
    }

    @Test
    void a_vacancy_of_an_unknown_grade_is_asked_about_and_never_nought() {
        post("vacant-funded", null, null, null, "Executive");
        assertThat(freeze().questions())
                .contains(
                        new Question(
                                "ABC",
                                "1 post of \"staff.csv\" can't be valued: vacant and funded, without pay, and of a grade that"
                                        + " jobs/reference does not know (Executive). Which points does it reach over? First: row 2"));
        assertThat(
                        text(
                                "select coalesce(pay_restated::text, 'empty') || ' ' || pay_question from warehouse.baseline_staff"))
                .isEqualTo("empty grade-not-known");
    }

    @ParameterizedTest
    @CsvSource({", spine-date-missing", "2005-04-01, award-not-known"})
    void pay_of_an_unknown_level_is_asked_about(@Nullable String spineDate, String question) {
        post("filled", "20000", spineDate, null, "Scale 1");
        freeze();
        assertThat(text("select pay || ' ' || coalesce(pay_restated::text, 'empty') || ' ' || pay_question"
                        + " from warehouse.baseline_staff"))
                .isEqualTo("20000.0000 empty " + question);
    }

    @Test
    void what_stays_outside_stands_in_the_memo() {
        post("filled", "20000", "2007-04-01", null, "Scale 1");
        database.sql("update warehouse.fact_staff set service_share = 0.1 where delivery_id = 2")
                .update();
        freeze();
        assertThat(text("select concat_ws(' ', service, decision, posts, fte_outside, pay_outside, restated_outside)"
                        + " from warehouse.people_memo"))
                .isEqualTo("HR embedded 1 1.0000 20000.0000 20000.0000");
    }

    private void post(
            String occupancy,
            @Nullable String salary,
            @Nullable String spineDate,
            @Nullable Integer months,
            String grade) {
        database.sql("""
                insert into warehouse.fact_staff (delivery_id, row_no, last_row_no, sheet_no, as_at, unit_id, contract, occupancy,
                    grade, fte, service_share, salary, spine_date, paid_months, funding)
                values (2, 2, 2, 1, '2008-03-31', 4, 'permanent', :occupancy, :grade, 1, 1, :salary::numeric, :spineDate::date,
                    :months::numeric, 'base')""")
                .param("occupancy", occupancy)
                .param("grade", grade)
                .param("salary", salary)
                .param("spineDate", spineDate)
                .param("months", months == null ? null : months.toString())
                .update();
    }

    private String text(String query) {
        return database.sql(query).query(String.class).single();
    }

    private Baseline freeze() {
        return beans.getBean(Freeze.class)
                .freeze(
                        "people",
                        new BaselineSettings(
                                "people",
                                new FinancialYear(2007),
                                Basis.OUTTURN,
                                LocalDate.of(2008, 3, 31),
                                new BigDecimal("0.2"),
                                new BigDecimal("0.5"),
                                Pounds.of("4000000"),
                                "the bid"),
                        Instant.parse("2008-07-01T02:30:00Z"));
    }
}
