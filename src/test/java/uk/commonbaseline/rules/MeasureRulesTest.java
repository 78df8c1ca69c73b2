package uk.commonbaseline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.MeasureValue;
import uk.commonbaseline.normalise.MeasureValue.Audience;
import uk.commonbaseline.normalise.MeasureValue.Survey;
import uk.commonbaseline.normalise.Origin;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.rules.ResponseBeyondInvited.ResponseBeyondInvitedFound;
import uk.commonbaseline.rules.ValueDiffersFromParts.ValueDiffersFromPartsFound;

class MeasureRulesTest {
    private static final Place ROW = Place.ofRow("", 4);

    @ParameterizedTest
    @CsvSource({
        "92.4, 57288, 62000",
        "92.45, 57288, 62000",
        "12.5, 25, 2",
        "3.1, 31, 10000",
        "92.4, 57288,",
        ", 57288, 62000"
    })
    void a_value_that_its_parts_make_is_left_alone(
            @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        assertThat(found(new ValueDiffersFromParts(), measure(value, numerator, denominator, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"92.46, 57288, 62000, 92.4", "29.4, 57288, 62000, 92.4", "5, 1, 0, ''"})
    void a_value_that_they_do_not_make_is_asked_about(
            BigDecimal value, BigDecimal numerator, BigDecimal denominator, String made) {
        assertThat(found(new ValueDiffersFromParts(), measure(value, numerator, denominator, null)))
                .containsExactly(new ValueDiffersFromPartsFound(ROW, value.toPlainString(), made));
    }

    @Test
    void one_answer_is_no_ratio_of_its_score() {
        Survey answer = new Survey(Audience.USER, 5, null);
        assertThat(found(
                        new ValueDiffersFromParts(),
                        measure(new BigDecimal("5"), BigDecimal.ONE, BigDecimal.ONE, answer)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"48, 40, true", "40, 40, false", "40, , false"})
    void more_answers_than_people_asked_are_asked_about(
            BigDecimal answers, @Nullable BigDecimal invited, boolean reported) {
        Survey survey = new Survey(Audience.COMMISSIONER, null, invited);
        List<Finding> found = found(new ResponseBeyondInvited(), measure(null, BigDecimal.TEN, answers, survey));
        assertThat(found).isEqualTo(reported ? List.of(new ResponseBeyondInvitedFound(ROW, "48", "40")) : List.of());
    }

    private static List<Finding> found(MeasureRule rule, MeasureValue measure) {
        List<Finding> found = new ArrayList<>();
        rule.check(measure, found::add);
        return found;
    }

    private static MeasureValue measure(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Survey survey) {
        return new MeasureValue(
                new Origin(1, "", 4, 4),
                0,
                new SourceCode("BV8", null),
                new FinancialYear(2007),
                0,
                value,
                numerator,
                denominator,
                null,
                value != null,
                survey);
    }
}
