package uk.commonbaseline.describe;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;

/// Finds months and financial years in names of files and sheets, such as `spend-2013-11.csv` or `Apr 2017`.
final class TimeInText {
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s*[-/_ to]+\\s*(?:20)?(\\d\\d)(?!\\d)");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_. ]?(0[1-9]|1[0-2])(?!\\d{3})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*['_ -]*((?:20)?\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TimeInText() {}

    static Optional<YearMonth> month(String text) {
        Matcher named = MONTH_YEAR.matcher(text);
        if (named.find()) {
            int year = Integer.parseInt(named.group(2));
            int month = MONTHS.indexOf(named.group(1).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(YearMonth.of(year < 100 ? 2000 + year : year, month));
        }
        if (financialYear(text).isPresent()) {
            return Optional.empty();
        }
        Matcher numbers = YEAR_MONTH.matcher(text);
        return numbers.find()
                ? Optional.of(YearMonth.of(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))))
                : Optional.empty();
    }

    /// The financial year that the text names, or in which its month lies.
    static Optional<FinancialYear> year(String text) {
        return financialYear(text)
                .or(() -> month(text).flatMap(month -> FinancialYear.find(month.atDay(1))))
                .or(() -> {
                    Matcher bare = YEAR.matcher(text);
                    return bare.find()
                            ? Optional.of(new FinancialYear(Integer.parseInt(bare.group(1))))
                            : Optional.empty();
                });
    }

    /// Two years of which the second follows the first.
    private static Optional<FinancialYear> financialYear(String text) {
        return YEARS.matcher(text)
                .results()
                .filter(TimeInText::follows)
                .findFirst()
                .map(found -> new FinancialYear(Integer.parseInt(found.group(1))));
    }

    private static boolean follows(MatchResult found) {
        return (Integer.parseInt(found.group(1)) + 1) % 100 == Integer.parseInt(found.group(2));
    }
}
