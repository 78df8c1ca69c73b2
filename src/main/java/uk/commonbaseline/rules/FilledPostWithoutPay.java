package uk.commonbaseline.rules;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.normalise.StaffPost.Contract;
import uk.commonbaseline.normalise.StaffPost.Occupancy;

/// A filled post costs something.
@Component
final class FilledPostWithoutPay implements StaffRule {
    record FilledPostWithoutPayFound(Place place) implements Finding.OfRow {
        @Override
        public String code() {
            return "filled-post-without-pay";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "The post is filled, but no salary is given.";
        }

        @Override
        public String remedy() {
            return "Give the salary, or mark the post as vacant.";
        }
    }

    @Override
    public void check(StaffPost post, Consumer<Finding> found) {
        boolean paidByUs = post.contract() != Contract.AGENCY && post.contract() != Contract.SECONDEE_IN;
        if (post.occupancy() == Occupancy.FILLED
                && paidByUs
                && post.pay().total().isZero()) {
            found.accept(new FilledPostWithoutPayFound(post.origin().place()));
        }
    }
}
