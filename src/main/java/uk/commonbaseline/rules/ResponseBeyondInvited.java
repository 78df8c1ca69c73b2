package uk.commonbaseline.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.MeasureValue;

/// No more people can have answered a survey than were asked.
@Component
final class ResponseBeyondInvited implements MeasureRule {
    record ResponseBeyondInvitedFound(Place place, String answers, String invited) implements Finding.OfRow {
        @Override
        public String code() {
            return "response-beyond-invited";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "%s answers are given, but only %s people were asked.".formatted(answers, invited);
        }

        @Override
        public String remedy() {
            return "Check how many were asked and how many answered.";
        }
    }

    @Override
    public void check(MeasureValue measure, Consumer<Finding> found) {
        @Nullable BigDecimal answers = measure.denominator();
        @Nullable
        BigDecimal invited = measure.survey() == null ? null : measure.survey().invited();
        if (answers != null && invited != null && answers.compareTo(invited) > 0) {
            found.accept(new ResponseBeyondInvitedFound(
                    measure.origin().place(),
                    answers.stripTrailingZeros().toPlainString(),
                    invited.stripTrailingZeros().toPlainString()));
        }
    }
}
