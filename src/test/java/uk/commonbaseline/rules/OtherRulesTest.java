package uk.commonbaseline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.ContractLine;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.Origin;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

class OtherRulesTest {
    private static final Origin ORIGIN = new Origin(1, "", 9, 9);
    private static final Place ROW = Place.ofRow("", 9);

    @ParameterizedTest
    @ValueSource(strings = {"2007-04-01", "2008-03-31", "2008-09-30"})
    void a_posting_within_the_year_or_its_closing_months_is_left_alone(LocalDate day) {
        assertThat(found(new PostingOutsideTheYear(), cost(day))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-03-31", "2008-10-01", "2070-05-01"})
    void a_posting_outside_the_year_is_questioned(LocalDate day) {
        assertThat(found(new PostingOutsideTheYear(), cost(day)))
                .containsExactly(new PostingOutsideTheYear.PostingOutsideTheYearFound(ROW, day.toString(), "2007/08"));
    }

    @Test
    void a_contract_that_ends_before_it_starts_is_rejected() {
        assertThat(found(new EndsBeforeItStarts(), contract("2008-04-02", "2008-04-01", "5", null)))
                .containsExactly(new EndsBeforeItStarts.EndsBeforeItStartsFound(ROW, "2008-04-02", "2008-04-01"));
    }

    @ParameterizedTest
    @CsvSource({"2008-04-01, 2008-04-01", "2008-04-01, 2009-03-31", "2008-04-01, ''", "'', 2008-04-01"})
    void a_contract_in_order_or_open_at_one_end_is_left_alone(String starts, String ends) {
        assertThat(found(new EndsBeforeItStarts(), contract(starts, ends, "5", null)))
                .isEmpty();
    }

    @Test
    void a_value_with_vat_is_questioned() {
        assertThat(found(new ContractValueIncludesVat(), contract("", "", "5", true)))
                .containsExactly(new ContractValueIncludesVat.ContractValueIncludesVatFound(ROW));
    }

    @Test
    void a_value_without_vat_or_of_which_it_is_not_said_is_left_alone() {
        assertThat(found(new ContractValueIncludesVat(), contract("", "", "5", false)))
                .isEmpty();
        assertThat(found(new ContractValueIncludesVat(), contract("", "", "5", null)))
                .isEmpty();
        assertThat(found(new ContractValueIncludesVat(), contract("", "", "", true)))
                .isEmpty();
    }

    @Test
    void a_value_beyond_reason_is_questioned() {
        assertThat(found(new ValueBeyondReason(), measure("-1000000.01")))
                .containsExactly(new ValueBeyondReason.ValueBeyondReasonFound(ROW, "-1000000.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "95.5", "1000000"})
    void a_usual_value_and_one_that_is_not_collected_are_left_alone(String value) {
        assertThat(found(new ValueBeyondReason(), measure(value))).isEmpty();
    }

    @Test
    void the_book_asks_all_rules_of_a_kind_and_a_rejection_takes_the_record_out() {
        RuleBook book = new RuleBook(
                List.of(), List.of(), List.of(), List.of(new EndsBeforeItStarts(), new ContractValueIncludesVat()));
        Normalised<ContractLine> checked =
                book.checkContract(accepted(contract("2008-04-02", "2008-04-01", "5", true)));
        assertThat(checked.fate()).isEqualTo(Fate.REJECTED);
        assertThat(checked.records()).isEmpty();
        assertThat(checked.measured()).hasSize(1);
        assertThat(checked.findings())
                .extracting(Finding::consequence)
                .containsExactly(Consequence.ROW_REJECTED, Consequence.QUESTIONED);
    }

    @Test
    void a_question_leaves_the_record_in() {
        RuleBook book = new RuleBook(List.of(), List.of(), List.of(), List.of(new ContractValueIncludesVat()));
        Normalised<ContractLine> checked = book.checkContract(accepted(contract("", "", "5", true)));
        assertThat(checked.fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(checked.records()).hasSize(1);
    }

    private static Normalised<ContractLine> accepted(ContractLine contract) {
        List<Measured> measured = List.of(new Measured(0, "annual-value", BigDecimal.valueOf(5)));
        return new Normalised<>(ORIGIN, 1, Fate.ACCEPTED, List.of(contract), measured, List.of());
    }

    private static <T> List<Finding> found(Rule<T> rule, T record) {
        List<Finding> found = new ArrayList<>();
        rule.check(record, found::add);
        return found;
    }

    private static CostLine cost(@Nullable LocalDate posted) {
        SourceCode code = new SourceCode("1", null);
        return new CostLine(
                ORIGIN,
                0,
                new FinancialYear(2007),
                1,
                Basis.OUTTURN,
                false,
                false,
                code,
                code,
                null,
                posted,
                Pounds.ZERO,
                null,
                null);
    }

    private static ContractLine contract(String starts, String ends, String value, @Nullable Boolean vat) {
        return new ContractLine(
                ORIGIN,
                null,
                "Cleaning",
                null,
                null,
                starts.isEmpty() ? null : LocalDate.parse(starts),
                ends.isEmpty() ? null : LocalDate.parse(ends),
                null,
                value.isEmpty() ? null : Pounds.of(value),
                null,
                vat,
                null,
                null);
    }

    private static MeasureValue measure(String value) {
        @Nullable BigDecimal number = value.isEmpty() ? null : new BigDecimal(value);
        SourceCode indicator = new SourceCode("BV8", null);
        return new MeasureValue(
                ORIGIN, 0, indicator, new FinancialYear(2007), 0, number, null, null, null, number != null);
    }
}
