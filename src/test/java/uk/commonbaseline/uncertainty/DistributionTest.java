package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {
    /// 1 to 1,000, backwards.
    private static final double[] EVEN =
            IntStream.rangeClosed(1, 1_000).mapToDouble(at -> 1_001 - at).toArray();

    @Test
    void percentiles_are_draws_by_their_rank() {
        assertThat(new Distribution(EVEN).statistics())
                .extracting(Distribution.Statistic::name, Distribution.Statistic::pounds)
                .containsExactly(
                        tuple("mean", whole(500)),
                        tuple("p05", whole(50)),
                        tuple("p10", whole(100)),
                        tuple("p25", whole(250)),
                        tuple("p50", whole(500)),
                        tuple("p75", whole(750)),
                        tuple("p90", whole(900)),
                        tuple("p95", whole(950)));
    }

    @Test
    void errors_are_rounded_up_and_nothing_uncertain_has_none() {
        List<Distribution.Statistic> statistics = new Distribution(EVEN).statistics();
        assertThat(statistics.getFirst().error()).isEqualTo(whole(10));
        assertThat(statistics.get(4).error()).isEqualTo(whole(16));
        assertThat(new Distribution(new double[] {7, 7, 7}).statistics())
                .allSatisfy(statistic -> assertThat(statistic.error()).isEqualTo(whole(0)))
                .allSatisfy(statistic -> assertThat(statistic.pounds()).isEqualTo(whole(7)));
    }

    @Test
    void bars_lie_between_round_figures_and_hold_every_draw_once() {
        List<Distribution.Bar> bars = new Distribution(EVEN).histogram();
        assertThat(bars.getFirst()).isEqualTo(new Distribution.Bar(whole(0), whole(50), 49));
        assertThat(bars).hasSize(21);
        assertThat(bars.getLast()).isEqualTo(new Distribution.Bar(whole(1_000), whole(1_050), 1));
        assertThat(bars.stream().mapToInt(Distribution.Bar::draws).sum()).isEqualTo(1_000);
    }

    @Test
    void losses_have_bars_too_and_certainty_none() {
        double[] losses = DoubleStream.of(EVEN).map(draw -> -1_000_000 * draw).toArray();
        List<Distribution.Bar> bars = new Distribution(losses).histogram();
        assertThat(bars.getFirst().from()).isEqualTo(whole(-1_000_000_000));
        assertThat(bars).hasSizeLessThanOrEqualTo(40);
        assertThat(bars.stream().mapToInt(Distribution.Bar::draws).sum()).isEqualTo(1_000);
        assertThat(new Distribution(new double[] {7, 7, 7}).histogram()).isEmpty();
    }

    private static BigDecimal whole(long pounds) {
        return BigDecimal.valueOf(pounds);
    }
}
