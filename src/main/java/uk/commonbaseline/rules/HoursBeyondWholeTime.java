package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;

/// A post of more than ten hours beyond a whole week is a slip of the decimal point, such as 370 for 37.0.
@Component
final class HoursBeyondWholeTime implements StaffRule {
    private static final BigDecimal ROOM = BigDecimal.TEN;

    record HoursBeyondWholeTimeFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "hours-beyond-whole-time";
        }

        @Override
        public Consequence consequence() {
            return Consequence.ROW_REJECTED;
        }

        @Override
        public String inPlainWords() {
            return "The hours a week are more than ten above those of a whole-time post.";
        }

        @Override
        public String remedy() {
            return "Write the contracted hours a week. Did the decimal point get lost?";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        @Nullable BigDecimal hours = post.hours().contracted();
        BigDecimal wholeTime = post.hours().wholeTime();
        if (hours != null && hours.compareTo(wholeTime.add(ROOM)) > 0) {
            found.accept(new HoursBeyondWholeTimeFound(post.origin().place()));
        }
    }
}
