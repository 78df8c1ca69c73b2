package uk.commonbaseline.rules;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CostLine;
import uk.commonbaseline.partnership.FinancialYear;

/// A posting dated outside its financial year, beyond the weeks in which a year is closed, is in the wrong year or the
/// wrong file.
@Component
final class PostingOutsideTheYear implements CostRule {
    private static final int CLOSING_MONTHS = 6;

    record PostingOutsideTheYearFound(Place place, String date, String year) implements Finding.OfRow {
        @Override
        public String code() {
            return "posting-outside-the-year";
        }

        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "Posted on %s, which is not in %s.".formatted(date, year);
        }

        @Override
        public String remedy() {
            return "Check the date, or whether the line belongs to another year.";
        }
    }

    @Override
    public void check(CostLine line, Consumer<Finding> found) {
        @Nullable LocalDate posted = line.postingDate();
        FinancialYear year = line.year();
        if (posted != null
                && !year.holds(posted)
                && (posted.isBefore(year.firstDay())
                        || posted.isAfter(year.lastDay().plusMonths(CLOSING_MONTHS)))) {
            found.accept(new PostingOutsideTheYearFound(line.origin().place(), posted.toString(), year.toString()));
        }
    }
}
