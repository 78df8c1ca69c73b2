package uk.commonbaseline.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;

class OptionFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_good_file_is_read_as_it_stands() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        assertThat(option.code()).isEqualTo("X1");
        assertThat(option.decisionYear()).isEqualTo(new FinancialYear(2008));
        assertThat(option.liveFrom()).isEqualTo(YearMonth.of(2009, 4));
        assertThat(option.lines().get(1))
                .isEqualTo(new SavingLine(
                        "contracts",
                        Set.of("ICT"),
                        Set.of("ICT"),
                        Set.of(4, 5),
                        new Worth.OfBase(
                                new RateRange(new BigDecimal("0.00"), new BigDecimal("0.20"), new BigDecimal("0.30"))),
                        Benefit.CASHABLE,
                        new BuildUp(List.of(new BigDecimal("0.50"), new BigDecimal("1.00"))),
                        BigDecimal.ONE,
                        Optional.empty(),
                        BigDecimal.ONE,
                        new Sourced("a contract", "the head of ICT")));
        assertThat(option.participation().includes("SOUTH", "ICT")).isTrue();
        assertThat(option.participation().includes("SOUTH", "HR")).isFalse();
    }

    @Test
    void what_is_left_out_has_its_default() {
        Option option = OptionFiles.read(folder, OptionFiles.GOOD);
        assertThat(option.lines().getFirst().phase()).isEqualTo(BuildUp.OVER_THREE_YEARS);
        assertThat(option.lines().getFirst().sourced()).isEqualTo(new Sourced("invented", "nobody"));
        assertThat(option.smallest()).isEqualTo(2);
        assertThat(cost(option, "one-off/ict").years()).isEqualTo(Spread.IN_YEAR_ZERO);
        assertThat(cost(option, "one-off/redundancy").bias()).isEqualTo(OptimismBias.NONE);
        assertThat(cost(option, "recurring/client-function").years()).isEqualTo(BuildUp.AT_ONCE);
        assertThat(cost(option, "recurring/client-function").range()).isEqualTo(CostRange.CERTAIN);
    }

    @Test
    void all_partners_take_part_with_all_services_unless_said_otherwise() {
        String without = OptionFiles.GOOD.replaceAll("(?s)participation:.*?(?=benefits-bias)", "");
        assertThat(OptionFiles.read(folder, without).participation().pairs()).hasSize(4);
    }

    /// Each row spoils the good file by one replacement; the mistake names the line on which it stands.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            central: 10%, high: 20%   | central: 10%, high: 120%  | "120%" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            low: 5%, central          | low: -5%, central         | "-5%" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            low: 5%, central          | low: 5, central           | "5" lies outside 0% to 100%; write a percentage such as 12% or a fraction such as 0.12
            low: 5%, central          | low: five, central        | expected a percentage such as 25% or 0.25, not "five"
            low: 5%, central          | low: 5.005%, central      | "5.005%" is finer than 0.01%, the finest step here
            {low: 5%, central: 10%    | {low: 15%, central: 10%   | rates must rise: low 15%, central 10%, high 20%
            central: 10%, high: 20%   | central: 30%, high: 20%   | rates must rise: low 5%, central 30%, high 20%
            {low: 5%, central: 10%    | {low: 5%                  | "central" is missing
            phase: [50%, 100%]        | phase: [50%, 90%]         | a phase profile must end at 100%, not at 90%
            phase: [50%, 100%]        | phase: []                 | a phase profile must end at 100%, not at nothing
            years: [50%, 50%]         | years: [50%, 40%]         | the years must add up to 100%, not to 90%
            {partner: SOUTH           | {partner: SUOTH           | "SUOTH" is no partner we know; did you mean "SOUTH"? (known: NORTH, SOUTH)
            partners: all             | partners: [NORTH, WEST]   | "WEST" is no partner we know (known: NORTH, SOUTH)
            services: [ICT]           | services: [ITC]           | "ITC" is no service we know; did you mean "ICT"? (known: HR, ICT)
            services: [ICT]           | services: [ICT, ICT]      | "ICT" stands twice
            groups: [4, 5]            | groups: [4, 11]           | "11" is no subjective group we know; did you mean "1"? (known: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
            line: contracts           | line: staff               | another line is called "staff" already
            kind: ict                 | kind: redundancy          | "redundancy" stands twice; put the two amounts together
            kind: ict                 | kind: redundncy           | "redundncy" is not one of redundancy, pension-strain, ict, data-migration, programme-team, legal-and-procurement, accommodation, dual-running, harmonisation, contract-termination, project; did you mean "redundancy"?
            amount: 10000.50          | amount: 10000.505         | expected pounds from 0 to 1,000,000,000, in whole pence, not "10000.505"
            amount: 10000.50          | amount: -1                | expected pounds from 0 to 1,000,000,000, in whole pence, not "-1"
            uplift: 50%               | uplift: 201%              | "201%" lies outside 0% to 200%; write a percentage such as 12% or a fraction such as 0.12
            reduction: 10%            | reduction: 10.5%          | "10.5%" is finer than 1%, the finest step here
            decision-year: 2008/09    | decision-year: 2008/10    | expected a financial year such as 2008/09, not "2008/10"
            live-from: 2009/10        | live-from: 2007/08        | savings can't start before the decision; 2007/08 lies before decision-year
            code: X1                  | code: x1                  | a code has up to eight capitals and digits, such as O3, not "x1"
            cashable: no              | cashable: perhaps         | expected yes or no, not "perhaps"
            """)
    void a_bad_setting_is_refused_with_its_line(String good, String bad, String reason) {
        String content = OptionFiles.GOOD.replaceFirst(Pattern.quote(good), bad);
        assertRefused(content, OptionFiles.lineOf(OptionFiles.GOOD, good), reason);
    }

    @Test
    void an_unknown_setting_is_refused_with_a_suggestion() {
        String content = OptionFiles.GOOD.replace("benefits-bias", "benefit-bias");
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessageContaining(
                        "x1.yml, line %d: \"benefit-bias\" is not a setting we know here; did you mean \"benefits-bias\"?"
                                .formatted(OptionFiles.lineOf(content, "benefit-bias")));
    }

    @Test
    void a_pound_saved_twice_is_refused_at_the_line_that_does_it() {
        // The high rates on HR staff: 98 % of the first line and 3 % of the third.
        String content = OptionFiles.GOOD.replace("high: 20%", "high: 98%");
        assertRefused(
                content,
                OptionFiles.lineOf(content, "line: time"),
                "with this line the high rates on HR, group 1, add up to 101%; no pound can be saved twice");
    }

    @Test
    void a_pound_saved_to_the_last_penny_is_left_alone() {
        String content = OptionFiles.GOOD.replace("high: 20%", "high: 97%");
        assertThat(OptionFiles.read(folder, content).lines()).hasSize(3);
    }

    @Test
    void a_missing_rate_is_refused() {
        String rate = "    rate: {low: 0%, central: 20%, high: 30%}\n";
        String content = OptionFiles.GOOD.replace(rate, "");
        assertRefused(
                content,
                OptionFiles.lineOf(content, "line: contracts"),
                "give either \"rate\", a share of the base, or \"amount\" in pounds");
    }

    @Test
    void a_figure_without_any_source_is_refused() {
        String content = OptionFiles.GOOD.replace("source: invented\n", "");
        assertRefused(
                content,
                OptionFiles.lineOf(content, "{reduction"),
                "\"source\" is missing, here and at the top of the file");
    }

    @Test
    void a_cost_needs_exactly_one_size() {
        String both = OptionFiles.GOOD.replace("amount: 500\n", "amount: 500\n    share-of-base: 1%\n");
        String neither = OptionFiles.GOOD.replace("    amount: 500\n", "");
        int line = OptionFiles.lineOf(both, "kind: running-cost");
        String reason = "give either \"amount\" in pounds or \"share-of-base\" in per cent";
        assertRefused(both, line, reason);
        assertRefused(neither, line, reason);
    }

    @Test
    void an_option_without_anybody_is_refused() {
        String content = OptionFiles.GOOD
                .replace("partners: all", "partners: [SOUTH]")
                .replace("services: [HR, ICT]\n  e", "services: [HR]\n  e");
        assertRefused(content, OptionFiles.lineOf(content, "partners: [SOUTH]"), "nobody takes part");
    }

    @Test
    void as_is_with_savings_or_costs_is_refused() {
        String content = OptionFiles.AS_IS + "savings:\n  - line: staff\n";
        assertRefused(
                content,
                OptionFiles.lineOf(content, "- line: staff"),
                "O0 is the councils as they are and stays at exactly zero; remove \"savings\"");
    }

    @Test
    void as_is_alone_is_left_alone() {
        Option option = OptionFiles.read(folder, OptionFiles.AS_IS);
        assertThat(option.lines()).isEmpty();
        assertThat(option.liveFrom()).isEqualTo(YearMonth.of(2008, 4));
    }

    private void assertRefused(String content, int line, String reason) {
        assertThatExceptionOfType(SettingsMistake.class)
                .isThrownBy(() -> OptionFiles.read(folder, content))
                .withMessage("%s, line %d: %s".formatted(folder.resolve("x1.yml"), line, reason));
    }

    private static Cost cost(Option option, String key) {
        return option.costs().stream()
                .filter(cost -> cost.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
