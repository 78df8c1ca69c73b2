package uk.commonbaseline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureTest {
    @ParameterizedTest
    @ValueSource(strings = {"BCC", "AVDC", "WDC", "CDC", "SBDC"})
    void the_picture_adds_up_to_the_agreed_answer(String council) {
        CouncilPicture picture = CouncilPicture.of(council);
        List<Target> targets = Target.of(council);

        assertThat(targets).hasSize(7);
        for (Target target : targets) {
            String service = target.service();
            assertThat(picture.countedFte(service)).as("FTE of %s", target).isEqualByComparingTo(target.fte());
            assertThat(picture.counted(service, LedgerLine::isEmployee))
                    .as("employees of %s", target)
                    .isEqualByComparingTo(target.employees());
            assertThat(picture.counted(service, line -> !line.isEmployee()))
                    .as("running costs of %s", target)
                    .isEqualByComparingTo(target.running());
        }
    }
}
