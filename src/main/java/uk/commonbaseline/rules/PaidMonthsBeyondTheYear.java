package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;

/// Pay of a part of a year was paid for more than no month and for no more than twelve; else no year can be made of it.
@Component
final class PaidMonthsBeyondTheYear implements StaffRule {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    record PaidMonthsBeyondTheYearFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "paid-months-beyond-the-year";
        }

        @Override
        public Consequence consequence() {
            return Consequence.ROW_REJECTED;
        }

        @Override
        public String inPlainWords() {
            return "The months of pay are nought or more than twelve, so the pay of a whole year can't be told.";
        }

        @Override
        public String remedy() {
            return "Write for how many months of the year the pay is given, such as 7.5, or leave it empty for all.";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        @Nullable BigDecimal months = post.pay().months();
        if (months != null && (months.signum() == 0 || months.compareTo(MONTHS) > 0)) {
            found.accept(new PaidMonthsBeyondTheYearFound(post.origin().place()));
        }
    }
}
