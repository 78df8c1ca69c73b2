package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Parsed;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.normalise.CellProblem.MissingValue;
import uk.commonbaseline.normalise.CellProblem.UnknownWord;
import uk.commonbaseline.normalise.Periods.YearPeriod;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Share;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sheet.CellKind;

/// Reads the fields of one record as typed values. A problem becomes a finding and the value is absent,
/// so that all problems of a row are found together.
final class FieldReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<BigDecimal> SCORES = List.of(
            BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(3), BigDecimal.valueOf(4), BigDecimal.valueOf(5));
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(99_999);

    private final FieldCells cells;
    private final Amounts amounts;
    private final Dates dates;
    private final Periods periods = new Periods();
    private final Map<Enum<?>, String> spellings = new HashMap<>();
    private List<Finding> found = List.of();

    FieldReader(FieldCells cells, FeedDefinition.Notation notation) {
        this.cells = cells;
        this.amounts = new Amounts(notation.decimalMark());
        this.dates = new Dates(notation.dates());
    }

    /// Findings go to this list from now on.
    void collectInto(List<Finding> findings) {
        this.found = findings;
    }

    boolean isFilled(Field field) {
        return cells.isFilled(field);
    }

    /// Reports an empty cell that must be filled.
    void require(Field field) {
        if (!cells.isFilled(field)) {
            found.add(new MissingValue(cells.place(field), cells.heading(field)));
        }
    }

    /// Reports this field as missing when the record can't be made and no cell was found wrong so far.
    void reportLackUnlessExplained(Field field) {
        if (found.stream().noneMatch(each -> each.consequence().rejects())) {
            found.add(new MissingValue(cells.place(field), cells.heading(field)));
        }
    }

    @Nullable
    String findText(Field field) {
        return cells.isFilled(field) ? cells.text(field) : null;
    }

    /// Reports and answers null when the code is missing.
    @Nullable
    SourceCode getCode(Field code, @Nullable Field name) {
        require(code);
        return findCode(code, name);
    }

    @Nullable
    SourceCode findCode(Field code, @Nullable Field name) {
        if (!cells.isFilled(code)) {
            return null;
        }
        Cell cell = cells.cell(code);
        if (cell.isError()) {
            found.add(new CellProblem.ErrorInCell(cell.place(), cell.heading(), cell.text()));
            return null;
        }
        return new SourceCode(cell.text(), name == null ? null : findText(name));
    }

    @Nullable
    Pounds findPounds(Field field) {
        if (!cells.isFilled(field)) {
            return null;
        }
        @Nullable Pounds amount = take(amounts.pounds(cells.cell(field)));
        return switch (cells.written(field)) {
            case "reversed" -> amount == null ? null : amount.negated();
            case "thousands" -> amount == null ? null : amount.times(THOUSAND);
            default -> amount;
        };
    }

    /// The amount in another currency, with that currency. The amount in pounds is the one that counts, so what is
    /// wrong here is asked about, and rejects nothing.
    CostLine.@Nullable Original findOriginal() {
        if (!cells.isFilled(Field.ORIGINAL_AMOUNT)) {
            return null;
        }
        Cell cell = cells.cell(Field.ORIGINAL_AMOUNT);
        Optional<String> currency = Currencies.find(cells.text(Field.ORIGINAL_CURRENCY));
        if (currency.isPresent() && amounts.pounds(cell) instanceof Parsed.Value<Pounds>(Pounds amount)) {
            return new CostLine.Original(amount.amount(), currency.get());
        }
        found.add(new CellProblem.OriginalNotKept(cell.place(), cell.heading()));
        return null;
    }

    /// Hours, weeks or a spine point: never as large as a thousand for one post.
    @Nullable
    BigDecimal findNumber(Field field) {
        return findNumber(field, THOUSAND);
    }

    /// A line of a published list may stand for many equal posts.
    @Nullable
    BigDecimal findFte(Field field) {
        return findNumber(field, MOST_FTE);
    }

    private @Nullable BigDecimal findNumber(Field field, BigDecimal limit) {
        @Nullable BigDecimal number = cells.isFilled(field) ? take(amounts.number(cells.cell(field), limit)) : null;
        if (number != null && number.signum() < 0) {
            found.add(new CellProblem.BelowZero(cells.place(field), cells.heading(field)));
            return null;
        }
        return number;
    }

    /// Asks about an empty cell in a column that is there, in whose place `usual` is taken. A column that is not there
    /// at all was agreed so, and a cell that was found wrong has been told already.
    void askWhereEmpty(Field field, String usual) {
        if (cells.isGiven(field) && !cells.isFilled(field) && !isRejected(cells.place(field))) {
            found.add(new CellProblem.UsualTaken(cells.place(field), cells.heading(field), usual));
        }
    }

    private boolean isRejected(Place place) {
        return found.stream()
                .anyMatch(each -> each.consequence().rejects() && each.place().equals(place));
    }

    /// A number behind which a footnote mark may stand: `12.4*`.
    @Nullable
    BigDecimal findFootnotedNumber(Field field) {
        if (!cells.isFilled(field)) {
            return null;
        }
        Cell cell = cells.cell(field);
        String bare = cell.text().replaceAll("\\s*[*†‡%]+$", "");
        return take(amounts.number(cell.holding(bare), Amounts.LARGEST));
    }

    /// An answer on the scale of surveys, 1 to 5; any other number is a finding.
    @Nullable
    Integer findScore() {
        @Nullable BigDecimal number = findNumber(Field.SCORE);
        if (number == null || SCORES.contains(number.stripTrailingZeros())) {
            return number == null ? null : number.intValueExact();
        }
        reportUnknown(Field.SCORE, "1, 2, 3, 4, 5");
        return null;
    }

    /// `2007/08`, or the calendar year in which it starts: `2007`.
    @Nullable
    FinancialYear findYear(Field field) {
        String text = cells.text(field);
        boolean bare = text.matches("(19|20)\\d\\d");
        @Nullable
        FinancialYear year = FinancialYear.find(bare ? text + "/" + (Integer.parseInt(text) + 1) : text)
                .orElse(null);
        if (year == null) {
            Cell cell = cells.cell(field);
            found.add(
                    cell.isError()
                            ? new CellProblem.ErrorInCell(cell.place(), cell.heading(), cell.text())
                            : new CellProblem.NotAPeriod(cell.place(), cell.heading(), cell.quoted(), "2007/08"));
        }
        return year;
    }

    /// The year that a day falls in; reports a day in whose year no accounts can have been kept.
    @Nullable
    FinancialYear yearOf(LocalDate day, Field field) {
        @Nullable FinancialYear year = FinancialYear.find(day).orElse(null);
        if (year == null) {
            Cell cell = cells.cell(field);
            found.add(new CellProblem.DayOutOfReach(cell.place(), cell.heading(), cell.quoted()));
        }
        return year;
    }

    /// Reports that nothing tells the year, unless the period has been reported already.
    void requireYear(@Nullable YearPeriod period) {
        if (period != null || !cells.isFilled(Field.PERIOD)) {
            require(Field.FINANCIAL_YEAR);
        }
    }

    /// Whether a workbook shows the number as a percentage, so that 0.95 is seen as 95%.
    boolean isShownAsPercent(Field field) {
        return cells.cell(field).kind() == CellKind.PERCENT;
    }

    String written(Field field) {
        return cells.written(field);
    }

    @Nullable
    Share findShare(Field field) {
        return cells.isFilled(field)
                ? take(amounts.share(cells.cell(field), cells.written(field).equals("percent")))
                : null;
    }

    @Nullable
    LocalDate findDate(Field field) {
        return cells.isFilled(field) ? take(dates.date(cells.cell(field))) : null;
    }

    @Nullable
    YearPeriod findPeriod(Field field) {
        return cells.isFilled(field) ? take(periods.period(cells.cell(field), cells.written(field))) : null;
    }

    @Nullable
    Boolean findYesOrNo(Field field) {
        if (!cells.isFilled(field)) {
            return null;
        }
        return switch (cells.text(field).toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Boolean.TRUE;
            case "no", "n", "false", "0" -> Boolean.FALSE;
            default -> {
                reportUnknown(field, "yes, no");
                yield null;
            }
        };
    }

    /// One of our own words, with hyphens for the underscores of the constant.
    <E extends Enum<E>> @Nullable E findWord(Field field, E[] words) {
        String text = cells.text(field);
        if (text.isEmpty()) {
            return null;
        }
        for (E word : words) {
            if (spelt(word).equalsIgnoreCase(text)) {
                return word;
            }
        }
        reportUnknown(field, Arrays.stream(words).map(Spelling::of).collect(Collectors.joining(", ")));
        return null;
    }

    /// Reports what a reader of one kind knows to be wrong with a cell.
    void report(Field field, Function<Cell, Finding> problem) {
        found.add(problem.apply(cells.cell(field)));
    }

    boolean isError(Field field) {
        return cells.cell(field).isError();
    }

    private void reportUnknown(Field field, String expected) {
        Cell cell = cells.cell(field);
        found.add(
                cell.isError()
                        ? new CellProblem.ErrorInCell(cell.place(), cell.heading(), cell.text())
                        : new UnknownWord(cell.place(), cell.heading(), cell.quoted(), expected));
    }

    private <T> @Nullable T take(Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> value;
            case Parsed.Noted<T>(T value, Finding finding) -> {
                found.add(finding);
                yield value;
            }
            case Parsed.Problem<T>(Finding finding) -> {
                found.add(finding);
                yield null;
            }
        };
    }

    /// Spelt out once per constant, since every row asks.
    private String spelt(Enum<?> constant) {
        return spellings.computeIfAbsent(constant, Spelling::of);
    }
}
