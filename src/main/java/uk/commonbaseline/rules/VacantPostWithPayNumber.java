package uk.commonbaseline.rules;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;

/// A vacant post has nobody in it, so nobody is paid in it.
@Component
final class VacantPostWithPayNumber implements StaffRule {
    record VacantPostWithPayNumberFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "vacant-post-with-pay-number";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "The post is marked vacant, but somebody is paid in it.";
        }

        @Override
        public String remedy() {
            return "Say whether the post is filled. We count it as vacant until then.";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        if (post.occupancy().isVacant() && post.person() != null) {
            found.accept(new VacantPostWithPayNumberFound(post.origin().place()));
        }
    }
}
