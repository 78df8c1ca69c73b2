package uk.commonbaseline.rules;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.ContractLine;

/// A contract can't end before it starts.
@Component
final class EndsBeforeItStarts implements ContractRule {
    record EndsBeforeItStartsFound(Place place, String starts, String ends) implements Finding.OfRow {
        @Override
        public String code() {
            return "ends-before-it-starts";
        }

        @Override
        public Consequence consequence() {
            return Consequence.ROW_REJECTED;
        }

        @Override
        public String inPlainWords() {
            return "It ends on %s, before it starts on %s.".formatted(ends, starts);
        }

        @Override
        public String remedy() {
            return "Correct the dates; day and month may have changed places.";
        }
    }

    @Override
    public void check(ContractLine contract, Consumer<Finding> found) {
        @Nullable LocalDate starts = contract.startsOn();
        @Nullable LocalDate ends = contract.endsOn();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            found.accept(new EndsBeforeItStartsFound(contract.origin().place(), starts.toString(), ends.toString()));
        }
    }
}
