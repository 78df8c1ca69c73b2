package uk.commonbaseline.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonbaseline.timetable.Schedule.TakingPart;

/// Decided in April 2008. HR is to move by April 2009 after six months of work, finance by January 2010 after nine.
class ScheduleTest {
    private static final YearMonth DECISION = YearMonth.of(2008, 4);
    private static final Move HR = new Move("people", List.of("HR"), YearMonth.of(2009, 4), 6, List.of());
    private static final Move FINANCE =
            new Move("money", List.of("FIN", "PAY"), YearMonth.of(2010, 1), 9, List.of("people"));
    private static final List<TakingPart> PARTS = List.of(
            new TakingPart("NORTH", "HR"),
            new TakingPart("SOUTH", "HR"),
            new TakingPart("NORTH", "FIN"),
            new TakingPart("SOUTH", "FIN"),
            new TakingPart("EAST", "FIN"));

    @Test
    void without_contracts_everything_moves_when_it_is_wanted() {
        List<Planned> lines = schedule(List.of(HR, FINANCE), List.of());
        assertThat(lines)
                .extracting(Planned::live)
                .containsExactly(
                        YearMonth.of(2009, 4),
                        YearMonth.of(2009, 4),
                        YearMonth.of(2010, 1),
                        YearMonth.of(2010, 1),
                        YearMonth.of(2010, 1));
        assertThat(lines.getFirst())
                .isEqualTo(new Planned(
                        "people",
                        "NORTH",
                        "HR",
                        YearMonth.of(2009, 4),
                        YearMonth.of(2008, 10),
                        6,
                        Planned.HeldBy.WORK,
                        Optional.empty(),
                        Optional.empty(),
                        0));
        assertThat(lines.getFirst().slack()).isEqualTo(6);
        assertThat(lines.getFirst().begins()).isEqualTo(YearMonth.of(2008, 10));
    }

    @Test
    void work_waits_until_the_earlier_phase_is_live() {
        Planned finance = line(schedule(List.of(HR, FINANCE), List.of()), "NORTH", "FIN");
        assertThat(finance.possible()).isEqualTo(YearMonth.of(2010, 1));
        assertThat(finance.heldBy()).isEqualTo(Planned.HeldBy.PHASE);
        assertThat(finance.awaited()).contains("people");
        assertThat(finance.slack()).isZero();
    }

    @Test
    void a_contract_holds_up_its_partner_and_what_of_it_comes_later_and_nobody_else() {
        Tie payroll = tie("SOUTH", "HR", "2009-09-15", "");
        List<Planned> lines = schedule(List.of(HR, FINANCE), List.of(payroll));
        Planned held = line(lines, "SOUTH", "HR");
        assertThat(held.live()).isEqualTo(YearMonth.of(2009, 10));
        assertThat(held.heldBy()).isEqualTo(Planned.HeldBy.CONTRACT);
        assertThat(held.tie()).contains(payroll);
        assertThat(held.slack()).isEqualTo(-6);
        assertThat(line(lines, "NORTH", "HR").live()).isEqualTo(YearMonth.of(2009, 4));
        assertThat(line(lines, "SOUTH", "FIN").live()).isEqualTo(YearMonth.of(2010, 7));
        assertThat(line(lines, "NORTH", "FIN").live()).isEqualTo(YearMonth.of(2010, 1));
        assertThat(line(lines, "EAST", "FIN").live()).isEqualTo(YearMonth.of(2010, 1));
    }

    @Test
    void of_several_contracts_the_one_that_ends_last_holds() {
        Tie last = tie("NORTH", "HR", "2010-03-31", "");
        List<Tie> ties = List.of(tie("NORTH", "HR", "2009-12-31", ""), last, tie("NORTH", "FIN", "2020-03-31", ""));
        Planned held = line(schedule(List.of(HR), ties), "NORTH", "HR");
        assertThat(held.tie()).contains(last);
        assertThat(held.live()).isEqualTo(YearMonth.of(2010, 4));
    }

    @Test
    void a_contract_that_ends_in_time_is_named_where_it_takes_the_slack() {
        Planned held = line(schedule(List.of(HR), List.of(tie("NORTH", "HR", "2009-01-31", ""))), "NORTH", "HR");
        assertThat(held.heldBy()).isEqualTo(Planned.HeldBy.CONTRACT);
        assertThat(held.live()).isEqualTo(YearMonth.of(2009, 4));
        assertThat(held.slack()).isEqualTo(2);
    }

    @Test
    void a_contract_without_an_end_is_left_by_notice_and_asked_about_where_that_is_not_known() {
        Planned known = line(schedule(List.of(HR), List.of(tie("NORTH", "HR", "", "2 years"))), "NORTH", "HR");
        assertThat(known.live()).isEqualTo(YearMonth.of(2010, 4));
        assertThat(known.open()).isZero();
        Planned open = line(schedule(List.of(HR), List.of(tie("NORTH", "HR", "", "as agreed"))), "NORTH", "HR");
        assertThat(open.live()).isEqualTo(YearMonth.of(2009, 4));
        assertThat(open.heldBy()).isEqualTo(Planned.HeldBy.WORK);
        assertThat(open.open()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-03-31,,2009-04",
        "2009-04-01,,2009-05",
        "2009-04-29,,2009-05",
        "2008-12-31,6 months,2009-01",
        ",6 months,2008-10",
        ",3 months' notice,2008-07",
        ",13 weeks,2008-08",
        ",1 Year,2009-04",
        ",None stated,"
    })
    void a_contract_frees_its_service_from(String endsOn, String notice, String month) {
        Optional<YearMonth> expected = Optional.ofNullable(month).map(YearMonth::parse);
        assertThat(tie("NORTH", "HR", endsOn == null ? "" : endsOn, notice == null ? "" : notice)
                        .freeFrom(DECISION))
                .isEqualTo(expected);
    }

    @Test
    void phases_may_be_listed_in_any_order() {
        assertThat(schedule(List.of(FINANCE, HR), List.of())).isEqualTo(schedule(List.of(HR, FINANCE), List.of()));
    }

    @Test
    void phases_that_wait_for_each_other_are_refused_and_named() {
        Move a = new Move("a", List.of(), DECISION, 0, List.of("b"));
        Move b = new Move("b", List.of(), DECISION, 0, List.of("c"));
        Move c = new Move("c", List.of(), DECISION, 0, List.of("b"));
        assertThatExceptionOfType(PhasesInACircle.class)
                .isThrownBy(() -> schedule(List.of(a, b, c), List.of()))
                .withMessageContaining("b after c after b");
    }

    @Test
    void a_phase_that_waits_for_one_that_there_is_not_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> schedule(List.of(FINANCE), List.of()))
                .withMessageContaining("money is to come after people");
    }

    private static List<Planned> schedule(List<Move> moves, List<Tie> ties) {
        return Schedule.of(DECISION, moves, PARTS, ties);
    }

    private static Planned line(List<Planned> lines, String partner, String service) {
        return lines.stream()
                .filter(line -> line.partner().equals(partner) && line.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static Tie tie(String partner, String service, String endsOn, String notice) {
        Optional<LocalDate> end = endsOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(endsOn));
        return new Tie(partner, service, "A contract", end, notice, 1, 1, endsOn.hashCode());
    }
}
