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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.Origin;
import uk.commonbaseline.normalise.PersonToken;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.normalise.StaffPost.Contract;
import uk.commonbaseline.normalise.StaffPost.Hours;
import uk.commonbaseline.normalise.StaffPost.Occupancy;
import uk.commonbaseline.normalise.StaffPost.Pay;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Share;

class StaffRulesTest {
    private static final Place ROW = Place.ofRow("HR", 9);

    /// A filled, permanent, paid whole-time post, to be varied.
    private static final class APost {
        private Contract contract = Contract.PERMANENT;
        private Occupancy occupancy = Occupancy.FILLED;
        private @Nullable PersonToken person = new PersonToken("00");
        private @Nullable String covers;
        private @Nullable BigDecimal hours = new BigDecimal("37");
        private @Nullable Fte supplied = Fte.of("1");
        private String pay = "20000";
        private @Nullable BigDecimal months;

        StaffPost build() {
            BigDecimal wholeTime = new BigDecimal("37");
            Fte fte = hours == null ? Fte.of("1") : Fte.fromHours(hours, wholeTime, Fte.WEEKS_IN_A_YEAR);
            return new StaffPost(
                    new Origin(2, "HR", 9, 9),
                    LocalDate.of(2008, 3, 31),
                    person,
                    null,
                    null,
                    new SourceCode("HR", null),
                    null,
                    null,
                    null,
                    null,
                    contract,
                    occupancy,
                    covers,
                    null,
                    new Hours(hours, wholeTime, Fte.WEEKS_IN_A_YEAR),
                    supplied,
                    fte,
                    Share.WHOLE,
                    new Pay(null, pay.isEmpty() ? null : Pounds.of(pay), null, null, null, null, months),
                    "base");
        }
    }

    private final APost post = new APost();

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.1", "75"})
    void months_that_are_none_or_more_than_a_year_reject_the_row(String months) {
        post.months = new BigDecimal(months);
        assertThat(found(new PaidMonthsBeyondTheYear()))
                .containsExactly(new PaidMonthsBeyondTheYear.PaidMonthsBeyondTheYearFound(ROW));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0.5", "7.5", "12"})
    void months_of_a_year_and_a_whole_year_are_left_alone(@Nullable String months) {
        post.months = months == null ? null : new BigDecimal(months);
        assertThat(found(new PaidMonthsBeyondTheYear())).isEmpty();
    }

    @Test
    void an_agency_worker_without_the_post_that_is_covered_is_noted() {
        post.contract = Contract.AGENCY;
        assertThat(found(new AgencyWithoutAPost()))
                .containsExactly(new AgencyWithoutAPost.AgencyWithoutAPostFound(ROW));
    }

    @Test
    void an_agency_worker_who_covers_a_post_and_everybody_else_is_left_alone() {
        assertThat(found(new AgencyWithoutAPost())).isEmpty();
        post.contract = Contract.AGENCY;
        post.covers = "P1";
        assertThat(found(new AgencyWithoutAPost())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "0"})
    void a_filled_post_without_pay_is_questioned(String pay) {
        post.pay = pay;
        assertThat(found(new FilledPostWithoutPay()))
                .containsExactly(new FilledPostWithoutPay.FilledPostWithoutPayFound(ROW));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FILLED")
    void a_post_that_nobody_holds_needs_no_pay(Occupancy occupancy) {
        post.pay = "";
        post.occupancy = occupancy;
        assertThat(found(new FilledPostWithoutPay())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENCY", "SECONDEE_IN"})
    void a_post_that_somebody_else_pays_needs_no_pay(Contract contract) {
        post.pay = "";
        post.contract = contract;
        assertThat(found(new FilledPostWithoutPay())).isEmpty();
    }

    @Test
    void a_paid_post_is_left_alone() {
        assertThat(found(new FilledPostWithoutPay())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 18.5, true", "0.51, 18.5, true", "0.49, 18.5, true", "0.5101, 18.5, false", "0.4899, 18.5, false"
    })
    void fte_may_differ_from_the_hours_by_a_hundredth(String supplied, BigDecimal hours, boolean alone) {
        post.supplied = Fte.of(supplied);
        post.hours = hours;
        assertThat(found(new FteDiffersFromHours()))
                .isEqualTo(
                        alone
                                ? List.of()
                                : List.of(new FteDiffersFromHours.FteDiffersFromHoursFound(ROW, supplied, "0.5")));
    }

    @Test
    void figures_that_are_none_of_a_post_are_not_quoted() {
        post.supplied = Fte.of("7.812");
        assertThat(found(new FteDiffersFromHours()))
                .containsExactly(new FteDiffersFromHours.FteDiffersFromHoursFound(ROW, "", ""));
    }

    @Test
    void fte_is_not_compared_where_one_of_the_two_is_missing() {
        post.supplied = null;
        assertThat(found(new FteDiffersFromHours())).isEmpty();
        post.supplied = Fte.of("0.2");
        post.hours = null;
        assertThat(found(new FteDiffersFromHours())).isEmpty();
    }

    @Test
    void hours_of_more_than_ten_beyond_a_whole_week_are_rejected() {
        post.hours = new BigDecimal("47.01");
        assertThat(found(new HoursBeyondWholeTime()))
                .containsExactly(new HoursBeyondWholeTime.HoursBeyondWholeTimeFound(ROW));
    }

    @Test
    void hours_up_to_ten_beyond_a_whole_week_are_left_alone() {
        post.hours = new BigDecimal("47.00");
        assertThat(found(new HoursBeyondWholeTime())).isEmpty();
        post.hours = null;
        assertThat(found(new HoursBeyondWholeTime())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VACANT_FUNDED", "VACANT_FROZEN"})
    void somebody_paid_in_a_vacant_post_is_questioned(Occupancy occupancy) {
        post.occupancy = occupancy;
        assertThat(found(new VacantPostWithPayNumber()))
                .containsExactly(new VacantPostWithPayNumber.VacantPostWithPayNumberFound(ROW));
    }

    @Test
    void a_vacant_post_without_a_person_and_a_filled_one_with_one_are_left_alone() {
        assertThat(found(new VacantPostWithPayNumber())).isEmpty();
        post.occupancy = Occupancy.VACANT_FUNDED;
        post.person = null;
        assertThat(found(new VacantPostWithPayNumber())).isEmpty();
    }

    private List<Finding> found(StaffRule rule) {
        List<Finding> found = new ArrayList<>();
        rule.check(post.build(), found::add);
        return found;
    }
}
