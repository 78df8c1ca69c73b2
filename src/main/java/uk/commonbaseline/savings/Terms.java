package uk.commonbaseline.savings;

import java.math.BigDecimal;
import uk.commonbaseline.options.AppraisalTerms;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What all options are measured by.
///
/// @param agreed what the board has set
/// @param targetSaving pounds a year that the partnership set out to prove or update
public record Terms(AppraisalTerms agreed, Pounds targetSaving) {
    /// The Treasury's appraisal guide: 3.5 % real, over ten years.
    public static Terms greenBook(Pounds targetSaving) {
        return new Terms(AppraisalTerms.GREEN_BOOK, targetSaving);
    }

    /// Length of the appraisal after year 0.
    public int years() {
        return agreed.years();
    }

    /// The rate in force on the first day of the year of decision, as a fraction.
    public BigDecimal discountRate(FinancialYear decisionYear) {
        return agreed.rates().on(decisionYear.firstDay());
    }

    Discounting discounting(FinancialYear decisionYear) {
        return new Discounting(discountRate(decisionYear));
    }
}
