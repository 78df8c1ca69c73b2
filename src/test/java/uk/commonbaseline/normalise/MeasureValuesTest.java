package uk.commonbaseline.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.NotANumber;
import uk.commonbaseline.normalise.CellProblem.NotAPeriod;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.partnership.FinancialYear;

class MeasureValuesTest {
    private static final String SCORECARD = """
            council: ABC
            feed: performance
            kind: performance
            system: Scorecard
            period: 2007/08
            financial-year: 2007/08
            file: {format: csv}
            columns:
              - {heading: PI, as: indicator}
              - {heading: Name, as: indicator-name, required: no}
              - {heading: Year, as: financial-year, required: no}
              - {heading: Quarter, as: period, written: quarter, required: no}
              - {heading: Value, as: value}
              - {heading: Target, as: target, required: no}
              - {heading: Num, as: numerator, required: no}
              - {heading: Den, as: denominator, required: no}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_value_is_read_with_all_that_stands_beside_it() {
        assertThat(Feed.only(
                        values("PI|Name|Year|Quarter|Value|Target|Num|Den\nBV8|Invoices|2006/07|Q2|95.5|97|191|200")))
                .isEqualTo(new MeasureValue(
                        new Origin(1, "", 2, 2),
                        0,
                        new SourceCode("BV8", "Invoices"),
                        new FinancialYear(2006),
                        22,
                        new BigDecimal("95.5"),
                        new BigDecimal("191"),
                        new BigDecimal("200"),
                        new BigDecimal("97"),
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "N/A", "n/a", "n/c", "Not collected", "TBC"})
    void what_is_not_collected_is_a_state_of_its_own_and_never_zero(String cell) {
        List<Normalised<MeasureValue>> rows = values("PI|Value|Target\nBV8|" + cell + "|" + cell);
        MeasureValue value = Feed.only(rows);
        assertThat(value.collected()).isFalse();
        assertThat(value.value()).isNull();
        assertThat(value.target()).isNull();
        assertThat(rows.getFirst().measured()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "95.5%, 95.5", "12.4*, 12.4", "12.4 **, 12.4", "12.4†, 12.4", "'1,234', 1234", "-3, -3"})
    void marks_of_footnotes_and_percent_signs_are_dropped(String cell, BigDecimal expected) {
        MeasureValue value = Feed.only(values("PI|Value\nBV8|" + cell));
        assertThat(value.value()).isEqualByComparingTo(expected);
        assertThat(value.collected()).isTrue();
    }

    @Test
    void fractions_become_percentages_unless_they_bear_the_sign() {
        String fractions = SCORECARD.replace("as: value}", "as: value, written: fraction}");
        assertThat(Feed.only(Feed.of(folder, fractions).measures("PI|Value\nBV8|0.955"))
                        .value())
                .isEqualByComparingTo("95.5");
        assertThat(Feed.only(Feed.of(folder, fractions).measures("PI|Value\nBV8|95.5%"))
                        .value())
                .isEqualByComparingTo("95.5");
    }

    /// A third, as workbooks store it: each is rounded as it is loaded, else the sums would part.
    @Test
    void values_are_measured_as_they_are_loaded() {
        List<Normalised<MeasureValue>> rows = values("PI|Value\nBV8|33.3333333333333\nBV9|66.66666");
        assertThat(rows)
                .flatExtracting(Normalised::measured)
                .containsExactly(
                        new Measured(0, "values", new BigDecimal("33.3333")),
                        new Measured(0, "values", new BigDecimal("66.6667")));
        assertThat(rows.getFirst().records().getFirst().value()).isEqualTo(new BigDecimal("33.3333"));
    }

    @Test
    void all_problems_of_a_row_are_found_at_once() {
        Normalised<MeasureValue> row =
                values("PI|Quarter|Value|Target|Year\n|Q7|good|#N/A|2007/09").getFirst();
        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.findings())
                .containsExactlyInAnyOrder(
                        new MissingValue(at("A"), "PI"),
                        new NotAPeriod(at("B"), "Quarter", "\"Q7\"", "Q1"),
                        new NotANumber(at("C"), "Value", "\"good\""),
                        new ErrorInCell(at("D"), "Target", "#N/A"),
                        new NotAPeriod(at("E"), "Year", "\"2007/09\"", "2007/08"));
    }

    @Test
    void a_mark_alone_is_no_value() {
        assertThat(values("PI|Value\nBV8|*").getFirst().findings())
                .containsExactly(new NotANumber(at("B"), "Value", "\"\""));
    }

    private List<Normalised<MeasureValue>> values(String table) {
        return Feed.of(folder, SCORECARD).measures(table);
    }

    private static Place at(String column) {
        return new Place("", 2, column);
    }
}
