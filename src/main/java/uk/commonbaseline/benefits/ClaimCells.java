package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.Suggestion;
import uk.commonbaseline.warehouse.ListFile;

/// Cells of officers' claims and forecasts, each refused with its line where it can't be read.
final class ClaimCells {
    private static final int MOST_GROUPS = 10;

    private ClaimCells() {}

    static int group(ListFile.Row row) {
        String written = row.get("group");
        if (!written.matches("\\d{1,2}") || Integer.parseInt(written) > MOST_GROUPS || Integer.parseInt(written) < 1) {
            throw row.mistake("\"%s\" is no subjective group from 1 to %d".formatted(written, MOST_GROUPS));
        }
        return Integer.parseInt(written);
    }

    static FinancialYear year(ListFile.Row row, String column) {
        return FinancialYear.find(row.get(column))
                .orElseThrow(() -> row.mistake("\"%s\" must be a financial year such as 2009/10, not \"%s\""
                        .formatted(column, row.get(column))));
    }

    static boolean yesOrNo(ListFile.Row row, String column) {
        return switch (row.get(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.mistake("\"%s\" is yes or no, not \"%s\"".formatted(column, row.get(column)));
        };
    }

    static BigDecimal amount(ListFile.Row row) {
        String written = row.get("amount");
        if (!written.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            throw row.mistake("\"%s\" is no amount such as 12500.50: pounds, not negative, up to four decimals"
                    .formatted(written));
        }
        return new BigDecimal(written);
    }

    static String among(Set<String> knownWords, ListFile.Row row, String column, String what) {
        String written = row.get(column);
        if (!knownWords.contains(written)) {
            throw row.mistake(
                    "there is no %s \"%s\"%s".formatted(what, written, Suggestion.among(knownWords, written)));
        }
        return written;
    }
}
