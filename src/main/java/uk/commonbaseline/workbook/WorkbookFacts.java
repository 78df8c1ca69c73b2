package uk.commonbaseline.workbook;

import java.time.Instant;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// What a workbook says of where its figures come from.
///
/// @param edition of the board pack that it lies beside; empty where it was asked for by itself
/// @param assumptionSet twelve digits that name the option files' contents
/// @param prices the financial year at whose prices all pounds are
/// @param madeAt when the appraisal was made; the workbook bears this time and no other
record WorkbookFacts(
        String partnership,
        String baseline,
        String edition,
        String assumptionSet,
        FinancialYear prices,
        Instant madeAt,
        Pounds target) {}
