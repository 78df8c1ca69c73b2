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

    /// Above this, the row may be shifted, and what stands in these columns may be anything about a person.
    private static final Fte MOST_OF_A_POST = Fte.of("2");

    /// @param supplied empty, as is `computed`, where the figures are none of a post
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
            return supplied.isEmpty()
                    ? "FTE is not what the hours make, and one of them is more than one post has."
                    : "FTE is given as %s, but the hours make %s.".formatted(supplied, computed);
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
            boolean ofAPost =
                    supplied.compareTo(MOST_OF_A_POST) <= 0 && post.fte().compareTo(MOST_OF_A_POST) <= 0;
            found.accept(new FteDiffersFromHoursFound(
                    post.origin().place(),
                    ofAPost ? supplied.toString() : "",
                    ofAPost ? post.fte().toString() : ""));
        }
    }
}
