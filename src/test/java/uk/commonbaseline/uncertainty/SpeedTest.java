package uk.commonbaseline.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.commonbaseline.savings.Workings;

class SpeedTest {
    /// On two cores; 1.6 seconds were measured.
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Test
    void seven_large_options_are_drawn_a_hundred_thousand_times_in_seconds() {
        List<Workings> options = List.of("O0", "O1", "O2", "O3", "O4", "O5", "O6").stream()
                .map(Options::large)
                .toList();
        assertThat(options.getFirst().pieces()).hasSize(8 * 3 * 5 * 3 + 15);
        Instant start = Instant.now();
        try (Simulation simulation = new Simulation(UncertaintySettings.USUAL, 2)) {
            options.forEach(option -> {
                Draws draws = simulation.draw(option, new BigDecimal("4000000"), Progress.SILENT);
                assertThat(new Distribution(draws.net()).statistics()).hasSize(8);
                assertThat(new Distribution(draws.present()).statistics()).hasSize(8);
            });
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(AT_MOST);
    }
}
