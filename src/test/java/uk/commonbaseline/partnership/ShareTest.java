package uk.commonbaseline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "0.6", "1", "1.00"})
    void a_share_lies_between_nothing_and_the_whole(BigDecimal fraction) {
        assertThat(new Share(fraction).fraction()).isEqualTo(fraction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1.000001", "60"})
    void less_or_more_is_refused(BigDecimal fraction) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(fraction))
                .withMessage("a share lies between 0 and 1, not " + fraction);
    }
}
