package uk.commonbaseline.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.normalise.Measured;
import uk.commonbaseline.normalise.Normalised;
import uk.commonbaseline.normalise.Normalised.Fate;
import uk.commonbaseline.normalise.Origin;

class TallyTest {
    @Test
    void rows_and_figures_are_counted_by_their_fate() {
        Tally tally = tally();
        assertThat(tally.rowsRead()).isEqualTo(6);
        assertThat(tally.rowsRejected()).isEqualTo(3);
        assertThat(tally.rowsLeftOut()).isEqualTo(2);
        assertThat(tally.read())
                .isEqualTo(Map.of(
                        "outturn", new BigDecimal("30.0001"), "fte", new BigDecimal("0.5"), "pay", BigDecimal.TEN));
        assertThat(tally.leftOut()).isEqualTo(Map.of("outturn", new BigDecimal("20.0001")));
    }

    @Test
    void what_is_remembered_is_recalled() {
        Tally tally = tally();
        Tally recalled = Tally.recalled(tally.remembered());
        assertThat(recalled.remembered()).isEqualTo(tally.remembered());
        recalled.add(tally);
        assertThat(recalled.rowsRead()).isEqualTo(12);
        assertThat(recalled.read()).containsEntry("outturn", new BigDecimal("60.0002"));
    }

    @Test
    void large_and_small_amounts_are_remembered_to_the_last_digit() {
        Tally tally = Tally.recalled(Map.of("read.outturn", "-99999999999999.9999", "left-out.fte", "0.0001"));
        assertThat(tally.remembered())
                .containsEntry("read.outturn", "-99999999999999.9999")
                .containsEntry("left-out.fte", "0.0001");
    }

    @Test
    void nothing_remembered_is_an_empty_tally() {
        assertThat(Tally.recalled(Map.of()).remembered()).isEqualTo(new Tally().remembered());
    }

    private static Tally tally() {
        Tally tally = new Tally();
        tally.add(record(1, Fate.ACCEPTED, new Measured(0, "outturn", BigDecimal.TEN)));
        tally.add(record(
                3,
                Fate.REJECTED,
                new Measured(0, "fte", new BigDecimal("0.5")),
                new Measured(0, "pay", BigDecimal.TEN)));
        tally.add(record(2, Fate.LEFT_OUT, new Measured(0, "outturn", new BigDecimal("20.0001"))));
        return tally;
    }

    private static Normalised<String> record(int rows, Fate fate, Measured... measured) {
        return new Normalised<>(new Origin(1, "", 2, 1 + rows), rows, fate, List.of(), List.of(measured), List.of());
    }
}
