package uk.commonbaseline.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Parsed;
import uk.commonbaseline.normalise.CellProblem.ErrorInCell;
import uk.commonbaseline.normalise.CellProblem.NotAPeriod;
import uk.commonbaseline.partnership.FinancialYear;

/// Reads accounting periods: April is 1, March is 12, 13 to 16 are year-end adjustments, 0 is the whole year,
/// 21 to 24 are quarters.
final class Periods {
    private static final Pattern YEAR_ENDING_PERIOD = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([A-Za-z]{3})[A-Za-z]*[- ](\\d{2}|\\d{4})");
    private static final Pattern YEAR_SLASH_PERIOD = Pattern.compile("(\\d{4}[/-]\\d{2}) ?P?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("[PM]?0*(\\d{1,2})(?:\\.0)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUARTER = Pattern.compile("Q(?:uarter|tr)? ?([1-4]).*", Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS =
            List.of("apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar", "adj");

    /// A period, and its year where the text tells it.
    record YearPeriod(@Nullable FinancialYear year, int period) {}

    private record Written(String text, String way) {}

    private final Map<Written, Optional<YearPeriod>> remembered = new HashMap<>();

    /// Reads the cell in the way that the feed declares in `written`.
    Parsed<YearPeriod> period(Cell cell, String written) {
        if (cell.isError()) {
            return new Parsed.Problem<>(new ErrorInCell(cell.place(), cell.heading(), cell.text()));
        }
        if (remembered.size() > 1000) {
            remembered.clear();
        }
        return remembered
                .computeIfAbsent(new Written(cell.text(), written), Periods::find)
                .<Parsed<YearPeriod>>map(Parsed::of)
                .orElseGet(() -> new Parsed.Problem<>(
                        new NotAPeriod(cell.place(), cell.heading(), cell.quoted(), example(written))));
    }

    private static Optional<YearPeriod> find(Written written) {
        String text = written.text();
        return switch (written.way()) {
            case "year-ending-period" ->
                matched(YEAR_ENDING_PERIOD, text)
                        .flatMap(m -> coded(Integer.parseInt(m.group(1)) - 1, Integer.parseInt(m.group(2)), 16));
            case "year-starting-period" ->
                matched(YEAR_ENDING_PERIOD, text)
                        .flatMap(m -> coded(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 16));
            case "month-year" -> matched(MONTH_YEAR, text).flatMap(Periods::monthYear);
            case "year-slash-period" ->
                matched(YEAR_SLASH_PERIOD, text)
                        .flatMap(m -> FinancialYear.find(m.group(1))
                                .flatMap(year -> of(year, Integer.parseInt(m.group(2)), 16)));
            case "quarter" -> matched(QUARTER, text).flatMap(m -> of(null, 20 + Integer.parseInt(m.group(1)), 24));
            default -> matched(NUMBER, text).flatMap(m -> of(null, Integer.parseInt(m.group(1)), 24));
        };
    }

    private static Optional<YearPeriod> monthYear(Matcher matcher) {
        int period = MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(matcher.group(2));
        int full = year < 100 ? (year < 50 ? 2000 : 1900) + year : year;
        boolean inEndingYear = period >= 10;
        return period == 0 ? Optional.empty() : coded(inEndingYear ? full - 1 : full, period, 13);
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<YearPeriod> coded(int startsIn, int period, int most) {
        boolean plausible = startsIn >= 1974 && startsIn <= 2100 && period > 0;
        return plausible ? of(new FinancialYear(startsIn), period, most) : Optional.empty();
    }

    private static Optional<YearPeriod> of(@Nullable FinancialYear year, int period, int most) {
        boolean gap = period > 16 && period < 21;
        return period < 0 || period > most || gap ? Optional.empty() : Optional.of(new YearPeriod(year, period));
    }

    private static String example(String written) {
        return switch (written) {
            case "year-ending-period", "year-starting-period" -> "200801";
            case "month-year" -> "APR-07";
            case "year-slash-period" -> "2007/08 P01";
            case "quarter" -> "Q1";
            default -> "1 for April, 13 for year-end adjustments";
        };
    }
}
