package uk.commonbaseline.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/// Indicators and surveys as a frozen baseline tells them.
class QualityIT {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class, Checks.class);

    @BeforeEach
    void publish() {
        database.sql(SqlFile.read(QualityIT.class, "published")).update();
        database.sql(SqlFile.read(QualityIT.class, "surveys")).update();
    }

    @AfterEach
    void close() {
        beans.close();
    }

    /// Together 689 of 800, which is no mean of the percentages. The county has no other of its kind to stand against.
    @Test
    void ratios_are_added_by_their_parts_and_ranked_within_a_kind() {
        freeze();
        assertThat(indicator())
                .containsExactly(
                        "ABC 90.0000 Q2 partners of this kind",
                        "CTY 99.0000 no comparison",
                        "D1 80.0000 Q3 partners of this kind",
                        "D2 70.0000 Q4 partners of this kind",
                        "D3 95.0000 Q1 partners of this kind",
                        "all 86.1250 no comparison");
    }

    @Test
    void published_quartiles_of_the_kind_go_before_those_of_the_partners() {
        database.sql("insert into warehouse.quartile_history values"
                        + " ('BV8', 'district', 2007, 85, 92, 96, 'test', '-infinity', null)")
                .update();
        freeze();
        assertThat(indicator())
                .contains(
                        "D3 95.0000 Q2 published quartiles of this kind",
                        "D2 70.0000 Q4 published quartiles of this kind");
    }

    @Test
    void what_is_not_collected_or_not_supplied_has_no_figure() {
        database.sql(
                        "update warehouse.fact_measure set value = null, numerator = null, denominator = null, collected = false"
                                + " where delivery_id = (select delivery_id from warehouse.delivery where council = 'D1')")
                .update();
        database.sql("delete from warehouse.fact_measure"
                        + " where delivery_id = (select delivery_id from warehouse.delivery where council = 'D2')")
                .update();
        freeze();
        assertThat(texts("select council || ' ' || state || coalesce(' ' || value, '') from warehouse.quality"
                        + " where audience is null and council in ('D1', 'D2') order by 1"))
                .containsExactly("D1 not-collected", "D2 not-supplied");
    }

    /// Five of six users agree, of twelve who were asked; three commissioners are too few to be shown.
    @Test
    void users_and_commissioners_are_told_apart_and_few_answers_are_not_shown() {
        freeze();
        assertThat(texts(
                        "select concat_ws(' ', audience, state, coalesce(value::text, 'empty'), answers, response_rate)"
                                + " from warehouse.quality where audience is not null and council = 'ABC' order by 1"))
                .containsExactly("commissioner under-five-answers empty 3 25.0", "user measured 83.3333 6 50.0");
    }

    @Test
    void a_denominator_other_than_the_agreed_one_is_asked_about() {
        database.sql("update warehouse.indicator set denominator = 'fte'").update();
        database.sql(
                        "insert into warehouse.denominator_history values ('ABC', 'fte', 2007, 101, 'test', '-infinity', null),"
                                + " ('D1', 'fte', 2007, 300, 'test', '-infinity', null)")
                .update();
        assertThat(freeze().questions())
                .contains(new Question(
                        "ABC",
                        "ratios are divided by different figures for the same thing (fte): BV8 100; agreed is 101."
                                + " Which figure holds?"))
                .noneMatch(question ->
                        question.council().equals("D1") && question.words().contains("ratios"));
    }

    @Test
    void the_finance_comparator_takes_payroll_in() {
        database.sql("insert into warehouse.service values ('FIN', 'Finance', 'CORE', 2, 'Finance')")
                .update();
        database.sql("update warehouse.service set comparator = 'FIN' where service = 'HR'")
                .update();
        freeze();
        assertThat(
                        texts(
                                "select comparator || ' ' || cost || ' ' || fte from warehouse.comparator_cost where council = 'ABC'"))
                .containsExactly("FIN 1000.5000 0.5000");
    }

    private List<String> indicator() {
        return texts("select concat_ws(' ', coalesce(council, 'all'), value, 'Q' || quartile, compared_with)"
                + " from warehouse.quality where audience is null order by council nulls last");
    }

    private List<String> texts(String query) {
        return database.sql(query).query((row, _) -> row.getString(1)).list();
    }

    private Baseline freeze() {
        return beans.getBean(Freeze.class)
                .freeze(
                        "quality",
                        new BaselineSettings(
                                "quality",
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
