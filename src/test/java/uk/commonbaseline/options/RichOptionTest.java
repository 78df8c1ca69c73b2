package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.settings.SettingsMistake;

/// What an option file may say beside rates and amounts.
class RichOptionTest {
    @TempDir
    private Path folder;

    @Test
    void phases_say_when_each_service_goes_live() {
        Option option = OptionFiles.read(folder, OptionFiles.RICH);
        assertThat(option.liveOf("HR")).isEqualTo(new GoLive(18));
        assertThat(option.liveOf("ICT")).isEqualTo(new GoLive(24));
        assertThat(option.liveFrom()).isEqualTo(YearMonth.of(2009, 10));
        assertThat(option.phases().getLast())
                .isEqualTo(new Phase("machines", Set.of("ICT"), new GoLive(24), 6, List.of("people")));
    }

    @Test
    void lines_have_a_kind_a_probability_and_an_overlap() {
        List<SavingLine> lines = OptionFiles.read(folder, OptionFiles.RICH).lines();
        assertThat(lines)
                .extracting(SavingLine::benefit)
                .containsExactly(Benefit.CASHABLE, Benefit.CASHABLE, Benefit.INCOME, Benefit.AVOIDED);
        assertThat(lines.get(1).probability()).isEqualByComparingTo("0.5");
        assertThat(lines.get(1).overlap()).contains("the same staff");
        assertThat(lines.get(2).worth())
                .isEqualTo(new Worth.Amount(Pounds.of("100"), Pounds.of("1000"), Pounds.of("3000")));
        assertThat(lines.get(3).recurs()).isFalse();
        assertThat(lines.get(0).sourced().agreed()).contains(LocalDate.of(2008, 5, 1));
        assertThat(lines.get(1).sourced().agreed()).contains(LocalDate.of(2008, 6, 2));
    }

    @Test
    void costs_have_a_range_and_a_grant() {
        Cost cost = OptionFiles.read(folder, OptionFiles.RICH).costs().getFirst();
        assertThat(cost.key()).isEqualTo("one-off/project");
        assertThat(cost.grant()).isEqualTo(Pounds.of("1500"));
        assertThat(cost.range()).isEqualTo(new CostRange(new BigDecimal("0.80"), new BigDecimal("1.50")));
    }

    @Test
    void quality_and_schedule_are_kept() {
        Option option = OptionFiles.read(folder, OptionFiles.RICH);
        assertThat(option.quality().getFirst().partners()).containsExactly("NORTH");
        assertThat(option.quality().getFirst().central()).isEqualByComparingTo("-1");
        assertThat(option.schedule())
                .isEqualTo(new Schedule(
                        "the committee",
                        "the host",
                        List.of(new Schedule.Watch(
                                "Q1", new BigDecimal("4.5"), new FinancialYear(2010), "the head of HR"))));
    }

    /// Each row spoils the rich file by one replacement.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            probability: 50%          | probability: 150%          | "150%" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            probability: 50%          | probability: -1%           | "-1%" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            after: [people]           | after: [poeple]            | "poeple" is no phase we know; did you mean "people"? (known: people, machines)
            live-from: 2009-10-01     | live-from: 2009-10-15      | expected a financial year such as 2009/10, or the first day of a month such as 2009-10-01, not "2009-10-15"
            live-from: 2009-10-01     | live-from: 2008-03-01      | savings can't start before the decision; 2008-03-01 lies before decision-year
            services: [ICT], live     | services: [HR], live       | HR moves in an earlier phase already
            months-to-move: 6         | months-to-move: 61         | expected 0 to 60 months, not "61"
            benefit: income           | benefit: profit            | "profit" is not one of cashable, non-cashable, avoided, income
            low: 100, central: 1000   | low: 2000, central: 1000   | amounts must rise: low 2,000.00, central 1,000.00, high 3,000.00
            grant: 1500               | grant: 3000                | a grant meets an "amount", and no more than all of it
            low: 80%, high: 150%      | low: 120%, high: 150%      | "120%" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            low: 80%, high: 150%      | low: 80%, high: 90%        | a cost's range goes from at most 100% to at least 100%, not 80% to 90%
            smallest: 2               | smallest: 3                | expected 1 to 2, the partners that take part, not "3"
            delay: 6                  | delay: 37                  | expected 0 to 36 months, not "37"
            phase: [60%, 40%]         | phase: [60%, 30%]          | the years must add up to 100%, not to 90%
            {indicator: Q1, partners  | {indicator: Q2, partners   | "Q2" is no indicator we know; did you mean "Q1"? (known: Q1)
            low: -2, central: -1      | low: -0.5, central: -1     | the change must rise: low -0.5, central -1, high 0
            """)
    void a_bad_setting_is_refused_with_its_line(String good, String bad, String reason) {
        String content = OptionFiles.RICH.replaceFirst(Pattern.quote(good), bad);
        assertThat(content).isNotEqualTo(OptionFiles.RICH);
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessage(
                        "%s, line %d: %s",
                        folder.resolve("x1.yml"), OptionFiles.lineOf(OptionFiles.RICH, good), reason);
    }

    @Test
    void phases_that_wait_for_each_other_are_refused_with_the_circle() {
        String content =
                OptionFiles.RICH.replace("live-from: 2009-10-01}", "live-from: 2009-10-01, after: [machines]}");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining("line 9: these phases wait for each other: people after machines after people");
    }

    @Test
    void a_phase_before_those_that_it_waits_for_is_refused_with_the_month_that_can_be() {
        String content = OptionFiles.RICH.replace("months-to-move: 6", "months-to-move: 9");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining(
                        "line 10: machines can't go live before 2010-07: it moves for 9 months after people is live");
    }

    @Test
    void who_waits_for_a_late_service_is_late_as_well() {
        Option late = new Change.Later(9, Set.of("HR")).on(OptionFiles.read(folder, OptionFiles.RICH));
        assertThat(late.liveOf("HR")).isEqualTo(new GoLive(27));
        assertThat(late.liveOf("ICT")).isEqualTo(new GoLive(33));
        Option soon = new Change.Later(9, Set.of("ICT")).on(OptionFiles.read(folder, OptionFiles.RICH));
        assertThat(soon.liveOf("HR")).isEqualTo(new GoLive(18));
        assertThat(soon.liveOf("ICT")).isEqualTo(new GoLive(33));
    }

    @Test
    void one_of_two_services_that_is_late_leaves_its_phase_and_those_behind_wait_for_both() {
        Phase both = new Phase("both", Set.of("HR", "PAY"), new GoLive(12), 0, List.of());
        Phase next = new Phase("next", Set.of("ICT"), new GoLive(15), 3, List.of("both"));
        List<Phase> slipped = new ArrayList<>(both.slipped(Set.of("PAY"), 6));
        slipped.add(next);
        assertThat(Phase.settled(slipped))
                .extracting(phase -> phase.inOrder() + " " + phase.live().months())
                .containsExactly("[HR] 12", "[PAY] 18", "[ICT] 21");
    }

    @Test
    void an_indicator_has_one_target_for_a_year() {
        String content = OptionFiles.RICH + "    - {indicator: Q1, target: 5, by: 2010/11, owner: nobody}\n";
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining("the target of Q1 by 2010/11 stands twice; one of them must go");
    }

    @Test
    void an_overlap_with_the_name_of_a_line_is_not_that_line() {
        String content = OptionFiles.GOOD.replace(
                "rate: {low: 1%, central: 2%, high: 3%}",
                "rate: {low: 1%, central: 2%, high: 81%}\n    overlap: staff");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining("the high rates on HR, group 1, add up to 101%");
    }

    @Test
    void a_saving_on_a_cost_is_never_typed_in() {
        String content = OptionFiles.RICH.replace("benefit: income", "benefit: cashable");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessage(
                        "%s, line %d: what is saved on a cost is a \"rate\" of the base that the baseline holds; an amount can only be given for income and avoided costs",
                        folder.resolve("x1.yml"), OptionFiles.lineOf(content, "amount: {low: 100"));
    }

    @Test
    void a_line_without_a_kind_of_benefit_is_refused() {
        String content = OptionFiles.RICH.replace("    benefit: income\n", "");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining("say what kind of benefit it is");
    }

    @Test
    void an_option_of_one_partner_needs_only_that_one() {
        String content = OptionFiles.GOOD.replaceAll(
                "(?s)participation:.*?(?=benefits-bias)", "participation: {partners: NORTH}\n");
        assertThat(OptionFiles.read(folder, content).smallest()).isEqualTo(1);
    }

    @Test
    void a_line_without_an_overlap_has_none() {
        assertThat(OptionFiles.read(folder, OptionFiles.GOOD).lines().getFirst().overlap())
                .isEqualTo(Optional.empty());
    }
}
