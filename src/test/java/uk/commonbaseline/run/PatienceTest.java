package uk.commonbaseline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Patience patience = new Patience();
    private Instant now = Instant.parse("2008-06-03T02:30:00Z");

    @Test
    void each_failure_is_waited_out_twice_as_long_up_to_the_longest() {
        List<Long> waits = new ArrayList<>();
        for (int attempt = 0; attempt < 9; attempt++) {
            patience.failed("down", now, LONGEST);
            waits.add(secondsUntilOver());
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void a_reason_is_news_once() {
        assertThat(patience.failed("down", now, LONGEST)).isTrue();
        assertThat(patience.failed("down", now, LONGEST)).isFalse();
        assertThat(patience.failed("full", now, LONGEST)).isTrue();
    }

    @Test
    void after_a_success_all_begins_anew() {
        assertThat(patience.worked()).isFalse();
        patience.failed("down", now, LONGEST);
        patience.failed("down", now, LONGEST);
        assertThat(patience.worked()).isTrue();
        assertThat(patience.isOver(now)).isTrue();
        assertThat(patience.failed("down", now, LONGEST)).isTrue();
        assertThat(secondsUntilOver()).isEqualTo(1);
    }

    private long secondsUntilOver() {
        Instant begun = now;
        while (!patience.isOver(now)) {
            now = now.plusSeconds(1);
        }
        return Duration.between(begun, now).toSeconds();
    }
}
