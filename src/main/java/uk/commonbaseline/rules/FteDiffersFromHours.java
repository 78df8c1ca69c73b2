package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.partnership.Fte;

/// FTE as supplied and as computed from the hours must agree within 0.01; both are kept, the computed one counts.
@Component
final class FteDiffersFromHours implements StaffRule {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    record FteDiffersFromHoursFound(Place place, String supplied, String computed) implements Finding.OfRow {
        @Override
        public String code() {
            return "fte-differs-from-hours";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "FTE is given as %s, but the hours make %s.".formatted(supplied, computed);
        }

        @Override
        public String remedy() {
            return "Check the hours, the weeks and the FTE. We count the hours until you tell us otherwise.";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        @Nullable Fte supplied = post.fteSupplied();
        boolean computed = post.hours().contracted() != null;
        if (supplied != null && computed && supplied.differsFrom(post.fte(), TOLERANCE)) {
            found.accept(new FteDiffersFromHoursFound(
                    post.origin().place(), supplied.toString(), post.fte().toString()));
        }
    }
}
