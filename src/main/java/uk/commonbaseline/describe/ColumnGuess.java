package uk.commonbaseline.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.commonbaseline.describe.Meanings.Meaning;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;

/// Guesses which column holds what: the words of its heading propose, its contents must bear them out.
record ColumnGuess(List<String> headings, List<ColumnProfile> profiles) {
    /// How sure a word makes us that many a count is headed with as well.
    private static final int VAGUE = 50;

    private static final int VAGUE_NAME = 80;
    private static final int VAGUE_VALUE = 60;
    private static final int NARROW = 8;

    /// From here on a heading leaves no doubt that its column is the amount.
    private static final int PLAINLY_AMOUNT = 90;

    /// Figures that are no pounds spent.
    private static final Pattern NOT_SPENT = Pattern.compile(
            ".*\\b(fte|ftes|wte|hours|hrs|headcount|days|price|rates?|per ?cent|percentage|score|population|quantity|qty)\\b.*|.*%.*");

    /// The best column for each of the fields; no column serves twice.
    Map<Field, Meaning> fields(FeedKind kind, List<Field> wanted) {
        Map<Field, Meaning> found = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        for (Field field : wanted) {
            candidates(kind, field).stream()
                    .filter(meaning -> !taken.contains(meaning.column()))
                    .max(Comparator.comparingInt(Meaning::confidence).thenComparingInt(m -> -m.column()))
                    .ifPresent(meaning -> {
                        found.put(field, meaning);
                        taken.add(meaning.column());
                    });
        }
        return found;
    }

    /// Further columns that could be the amount.
    List<Meaning> rivals(Map<Field, Meaning> cost) {
        Meaning chosen = cost.get(Field.AMOUNT);
        return chosen == null
                ? List.of()
                : candidates(FeedKind.COST, Field.AMOUNT).stream()
                        .filter(meaning -> meaning.column() != chosen.column())
                        .toList();
    }

    /// Of several amounts that are headed alike, the one that is the sum of two others.
    void preferSum(Map<Field, Meaning> cost) {
        Meaning chosen = cost.get(Field.AMOUNT);
        if (chosen == null) {
            return;
        }
        List<Meaning> alike = candidates(FeedKind.COST, Field.AMOUNT).stream()
                .filter(each -> each.confidence() == chosen.confidence() && each.column() != chosen.column())
                .toList();
        for (Meaning whole : alike) {
            BigDecimal rest = sum(whole).subtract(sum(chosen));
            boolean adds = rest.signum() != 0
                    && alike.stream()
                            .anyMatch(part -> !part.equals(whole) && sum(part).compareTo(rest) == 0);
            if (adds) {
                cost.put(Field.AMOUNT, whole);
                return;
            }
        }
    }

    private BigDecimal sum(Meaning meaning) {
        return profiles.get(meaning.column()).sum();
    }

    /// Budgets and actuals side by side, where no single column is plainly the amount and some column holds codes.
    List<BasisColumn> bases(Map<Field, Meaning> cost) {
        boolean plain = Optional.ofNullable(cost.get(Field.AMOUNT))
                .filter(amount -> amount.confidence() >= PLAINLY_AMOUNT)
                .isPresent();
        boolean coded = cost.containsKey(Field.COST_CENTRE) || cost.containsKey(Field.SUBJECTIVE);
        List<BasisColumn> found = columns()
                .filter(column -> profiles.get(column).isMostlyOfNumbers())
                .mapToObj(column -> BasisColumn.headed(headings.get(column), column))
                .flatMap(Optional::stream)
                .toList();
        return !plain && coded && found.size() > 1 ? found : List.of();
    }

    /// Pay in several rows for each post, where one column names the element and another holds its pounds.
    Optional<PayElements> payElements(Map<Field, Meaning> staff) {
        Optional<Integer> element = columns()
                .filter(column -> PayElements.ELEMENT.matcher(plain(column)).matches()
                        && !profiles.get(column).hasManyValues()
                        && profiles.get(column).hasLetters())
                .boxed()
                .findFirst();
        Optional<Integer> value = columns()
                .filter(column -> PayElements.VALUE.matcher(plain(column)).matches()
                        && profiles.get(column).isMostlyOfNumbers())
                .boxed()
                .findFirst();
        boolean keyed = staff.containsKey(Field.POST_REF) || staff.containsKey(Field.PAY_NUMBER);
        return element.filter(_ -> value.isPresent() && keyed)
                .map(column -> PayElements.of(column, value.orElseThrow(), profiles.get(column)));
    }

    private IntStream columns() {
        return IntStream.range(0, Math.min(headings.size(), profiles.size()));
    }

    private String plain(int column) {
        return column < headings.size() ? KnownHeadings.plain(headings.get(column)) : "";
    }

    private List<Meaning> candidates(FeedKind kind, Field field) {
        List<Meaning> found = new ArrayList<>();
        columns().forEach(column -> {
            ColumnProfile profile = profiles.get(column);
            String heading = headings.get(column);
            int weight = KnownHeadings.weight(kind, field, heading);
            boolean personal = PersonalHeadings.match(heading, kind == FeedKind.STAFF)
                    && field != Field.POST_TITLE
                    && field != Field.PAY_NUMBER
                    && field != Field.EMPLOYER_NI;
            if (weight > 0 && !personal && fits(field, profile) && isSound(field, weight, heading, profile)) {
                int sure = Math.max(5, weight - emptiness(profile));
                found.add(new Meaning(field, column, sure, "heading \"" + heading.strip() + "\""));
            }
        });
        return found;
    }

    /// Whether a vague heading is borne out: by pounds or pence in a column of money, by names in one of names.
    private static boolean isSound(Field field, int weight, String heading, ColumnProfile profile) {
        if (field == Field.COST_CENTRE) {
            return weight > VAGUE_NAME || profile.hasLetters();
        }
        return field != Field.AMOUNT || weight > VAGUE || heading.contains("£") || profile.withDecimals() > 0;
    }

    /// Up to 30 for a column that is hardly filled.
    private int emptiness(ColumnProfile profile) {
        long most = mostFilled();
        return (int) ((most - profile.filled()) * 30 / Math.max(1, most));
    }

    private static boolean fits(Field field, ColumnProfile profile) {
        return switch (field) {
            case AMOUNT,
                    DEBIT,
                    CREDIT,
                    VALUE,
                    FTE,
                    HOURS,
                    SALARY,
                    SALARY_WHOLE_TIME,
                    ALLOWANCES,
                    EMPLOYER_NI,
                    EMPLOYER_PENSION,
                    PAID_WEEKS,
                    ANNUAL_VALUE,
                    TOTAL_VALUE -> profile.isMostlyOfNumbers();
            case SERVICE_SHARE -> profile.filled() > 0 && profile.numbers() + profile.percents() >= profile.filled();
            case POSTING_DATE, STARTS_ON, ENDS_ON, EXTENDS_TO -> profile.isMostlyOfDays();
            case CAPITAL, OCCUPANCY, CONTRACT, VAT_INCLUDED -> KnownWords.areAllKnown(field, profile);
            case UNIT, SUPPLIER, GRADE, POST_TITLE, TITLE, SERVICE, COST_CENTRE_NAME, SUBJECTIVE_NAME ->
                profile.hasLetters();
            case COST_CENTRE, SUBJECTIVE ->
                profile.filled() > 0 && profile.withDecimals() == 0 && !profile.isMostlyOfDays();
            default -> profile.filled() > 0;
        };
    }

    /// Whether some column tells days or periods: values are of a time.
    boolean hasTime() {
        return columns().anyMatch(column -> {
            String heading = headings.get(column);
            return KnownHeadings.weight(FeedKind.COST, Field.PERIOD, heading) > 0
                    || KnownHeadings.weight(FeedKind.COST, Field.POSTING_DATE, heading) > 0
                    || KnownHeadings.weight(FeedKind.PERFORMANCE, Field.INDICATOR, heading) > 0
                    || profiles.get(column).isOfDays();
        });
    }

    /// The only column of days, whatever it is called.
    Optional<Meaning> onlyDays() {
        List<Integer> found = IntStream.range(0, profiles.size())
                .filter(column -> profiles.get(column).isOfDays())
                .boxed()
                .toList();
        return found.size() == 1
                ? Optional.of(new Meaning(Field.POSTING_DATE, found.getFirst(), 40, "the only column of days"))
                : Optional.empty();
    }

    /// The only column with pence in it, whatever it is called.
    Optional<Meaning> onlyFigures() {
        List<Integer> found = IntStream.range(0, profiles.size())
                .filter(column -> profiles.get(column).isMostlyOfNumbers()
                        && profiles.get(column).withDecimals() > 0
                        && isMostlyFilled(column)
                        && !NOT_SPENT.matcher(plain(column)).matches())
                .boxed()
                .toList();
        return found.size() == 1
                ? Optional.of(new Meaning(Field.AMOUNT, found.getFirst(), 40, "the only column of figures with pence"))
                : Optional.empty();
    }

    /// Of words that head many a count, only those of a narrow table are taken for an indicator's values.
    boolean isClearValue(Meaning value) {
        return value.confidence() > VAGUE_VALUE
                || profiles.stream().filter(profile -> profile.filled() > 0).count() <= NARROW;
    }

    /// Whether no other column is filled twice as often.
    boolean isMostlyFilled(Meaning meaning) {
        return isMostlyFilled(meaning.column());
    }

    private boolean isMostlyFilled(int column) {
        return profiles.get(column).filled() * 2 >= mostFilled();
    }

    /// Filled cells of the fullest column.
    private long mostFilled() {
        return profiles.stream().mapToLong(ColumnProfile::filled).max().orElse(0);
    }

    /// Whether nearly every row has a figure there.
    boolean isFilledThroughout(Meaning meaning) {
        long most = mostFilled();
        ColumnProfile profile = profiles.get(meaning.column());
        return most > 1 && profile.isOfNumbers() && profile.filled() * 10 >= most * 9;
    }
}
