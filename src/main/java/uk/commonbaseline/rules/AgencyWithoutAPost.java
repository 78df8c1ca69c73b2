package uk.commonbaseline.rules;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.normalise.StaffPost.Contract;

/// An agency worker covers a vacancy or stands beside the establishment; without the post it can't be told which.
@Component
final class AgencyWithoutAPost implements StaffRule {
    record AgencyWithoutAPostFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "agency-without-a-post";
        }

        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "An agency worker without the post that is covered; counted beside the establishment.";
        }

        @Override
        public String remedy() {
            return "If a vacancy is covered, give its post number, so that it is not counted twice.";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        if (post.contract() == Contract.AGENCY && post.coversPost() == null) {
            found.accept(new AgencyWithoutAPostFound(post.origin().place()));
        }
    }
}
