package uk.commonbaseline.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;

/// What the columns of a table are likely to mean: by the words of their headings, held against what stands in them.
///
/// @param kind empty where nothing speaks for any
/// @param fields the best column for each field
/// @param rivals further columns that could be the figure
record Meanings(Optional<FeedKind> kind, Map<Field, Meaning> fields, List<Meaning> rivals) {
    /// How sure a word makes us that many a count is headed with as well.
    private static final int VAGUE = 50;

    /// Figures that are no pounds spent.
    private static final Pattern NOT_SPENT = Pattern.compile(
            ".*\\b(fte|ftes|wte|hours|hrs|headcount|days|price|rates?|per ?cent|percentage|score|population|quantity|qty)\\b.*|.*%.*");

    private static final Set<String> CAPITAL_WORDS = Set.of("capital", "c", "cap", "capital expenditure");
    private static final Set<String> REVENUE_WORDS = Set.of("revenue", "r", "rev", "revenue expenditure");
    private static final List<Field> OF_COST = List.of(
            Field.AMOUNT,
            Field.CAPITAL,
            Field.POSTING_DATE,
            Field.COST_CENTRE,
            Field.SUBJECTIVE,
            Field.SUPPLIER,
            Field.DOCUMENT);
    private static final List<Field> OF_STAFF =
            List.of(Field.FTE, Field.HOURS, Field.UNIT, Field.GRADE, Field.POST_TITLE, Field.POST_REF, Field.SALARY);

    Meanings {
        fields = Map.copyOf(fields);
        rivals = List.copyOf(rivals);
    }

    /// One column and why.
    record Meaning(Field field, int column, int confidence, String evidence) {
        Meaning in(int other) {
            return new Meaning(field, other, confidence, evidence);
        }
    }

    Optional<Meaning> of(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    Optional<Meaning> ofColumn(int column) {
        return fields.values().stream()
                .filter(meaning -> meaning.column() == column)
                .findFirst();
    }

    /// The column of the figure that is added up, or -1.
    int figure() {
        return kind.flatMap(each -> switch (each) {
                    case COST -> of(Field.AMOUNT).or(() -> of(Field.DEBIT));
                    case STAFF -> of(Field.FTE).or(() -> of(Field.HOURS));
                    default -> of(Field.VALUE);
                })
                .map(Meaning::column)
                .orElse(-1);
    }

    static Meanings guess(List<String> headings, List<ColumnProfile> profiles) {
        if (headings.isEmpty()) {
            return withoutHeadings(profiles);
        }
        Guessing guessing = new Guessing(headings, profiles);
        Map<Field, Meaning> staff = guessing.fields(FeedKind.STAFF, OF_STAFF);
        boolean ofStaff = (staff.containsKey(Field.FTE) || staff.containsKey(Field.HOURS))
                && (staff.containsKey(Field.GRADE) || staff.containsKey(Field.POST_TITLE))
                && staff.containsKey(Field.UNIT);
        if (ofStaff) {
            return new Meanings(Optional.of(FeedKind.STAFF), staff, List.of());
        }
        Map<Field, Meaning> cost = guessing.fields(FeedKind.COST, OF_COST);
        if (!cost.containsKey(Field.AMOUNT)) {
            cost.putAll(guessing.fields(FeedKind.COST, List.of(Field.DEBIT, Field.CREDIT)));
        }
        if (cost.containsKey(Field.AMOUNT) || (cost.containsKey(Field.DEBIT) && cost.containsKey(Field.CREDIT))) {
            return new Meanings(Optional.of(FeedKind.COST), cost, guessing.rivals(cost));
        }
        Optional<Meaning> only = guessing.onlyFigures();
        if (only.isPresent() && cost.containsKey(Field.SUPPLIER)) {
            return new Meanings(Optional.of(FeedKind.COST), withAmount(cost, only.get()), List.of());
        }
        Map<Field, Meaning> values = guessing.fields(FeedKind.PERFORMANCE, List.of(Field.VALUE));
        if (!values.isEmpty() && guessing.hasTime()) {
            return new Meanings(Optional.of(FeedKind.PERFORMANCE), values, List.of());
        }
        return only.map(figures -> new Meanings(Optional.of(FeedKind.COST), withAmount(cost, figures), List.of()))
                .orElseGet(() -> new Meanings(Optional.empty(), Map.of(), List.of()));
    }

    /// Nothing but the contents speaks: one column of figures with pence in every row, and days if only one has any.
    private static Meanings withoutHeadings(List<ColumnProfile> profiles) {
        long most = profiles.stream().mapToLong(ColumnProfile::filled).max().orElse(0);
        Guessing guessing = new Guessing(List.of(), profiles);
        Optional<Meaning> amount = guessing.onlyFigures().filter(only -> {
            ColumnProfile profile = profiles.get(only.column());
            return most > 1 && profile.isOfNumbers() && profile.filled() * 10 >= most * 9;
        });
        if (amount.isEmpty()) {
            return new Meanings(Optional.empty(), Map.of(), List.of());
        }
        Map<Field, Meaning> found = new EnumMap<>(Map.of(Field.AMOUNT, amount.get()));
        guessing.onlyDays().ifPresent(days -> found.put(Field.POSTING_DATE, days));
        return new Meanings(Optional.of(FeedKind.COST), found, List.of());
    }

    private static Map<Field, Meaning> withAmount(Map<Field, Meaning> cost, Meaning amount) {
        cost.values().removeIf(meaning -> meaning.column() == amount.column());
        cost.put(Field.AMOUNT, amount);
        return cost;
    }

    private record Guessing(List<String> headings, List<ColumnProfile> profiles) {
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

        List<Meaning> rivals(Map<Field, Meaning> cost) {
            int chosen = Optional.ofNullable(cost.get(Field.AMOUNT))
                    .map(Meaning::column)
                    .orElse(-1);
            return chosen < 0
                    ? List.of()
                    : candidates(FeedKind.COST, Field.AMOUNT).stream()
                            .filter(meaning -> meaning.column() != chosen)
                            .toList();
        }

        private List<Meaning> candidates(FeedKind kind, Field field) {
            List<Meaning> found = new ArrayList<>();
            for (int column = 0; column < headings.size() && column < profiles.size(); column++) {
                ColumnProfile profile = profiles.get(column);
                String heading = headings.get(column);
                int weight = KnownHeadings.weight(kind, field, heading);
                boolean personal = PersonalHeadings.match(heading, kind == FeedKind.STAFF) && field != Field.POST_TITLE;
                if (weight > 0 && !personal && fits(field, profile) && isMoney(field, weight, heading, profile)) {
                    int sure = Math.max(5, weight - emptiness(profile));
                    found.add(new Meaning(field, column, sure, "heading \"" + heading.strip() + "\""));
                }
            }
            return found;
        }

        /// Whether the heading alone shows pounds, or the heading's mark or the cells' pence do.
        private static boolean isMoney(Field field, int weight, String heading, ColumnProfile profile) {
            return field != Field.AMOUNT || weight > VAGUE || heading.contains("£") || profile.withDecimals() > 0;
        }

        /// Up to 30 for a column that is hardly filled.
        private int emptiness(ColumnProfile profile) {
            long most = profiles.stream().mapToLong(ColumnProfile::filled).max().orElse(1);
            return (int) ((most - profile.filled()) * 30 / Math.max(1, most));
        }

        private static boolean fits(Field field, ColumnProfile profile) {
            return switch (field) {
                case AMOUNT, DEBIT, CREDIT, VALUE, FTE, HOURS, SALARY -> profile.isMostlyOfNumbers();
                case POSTING_DATE -> profile.isMostlyOfDays();
                case CAPITAL ->
                    profile.filled() > 0
                            && !profile.hasManyValues()
                            && profile.values().stream().anyMatch(Guessing::isOfCapital);
                case UNIT, SUPPLIER, GRADE, POST_TITLE -> profile.hasLetters();
                case COST_CENTRE, SUBJECTIVE ->
                    profile.filled() > 0 && profile.withDecimals() == 0 && !profile.isMostlyOfDays();
                default -> profile.filled() > 0;
            };
        }

        private static boolean isOfCapital(String value) {
            String word = value.toLowerCase(Locale.ROOT);
            return CAPITAL_WORDS.contains(word) || REVENUE_WORDS.contains(word);
        }

        /// Whether some column tells days or periods: values are of a time.
        boolean hasTime() {
            for (int column = 0; column < headings.size() && column < profiles.size(); column++) {
                boolean period = KnownHeadings.weight(FeedKind.COST, Field.PERIOD, headings.get(column)) > 0
                        || KnownHeadings.weight(FeedKind.COST, Field.POSTING_DATE, headings.get(column)) > 0
                        || KnownHeadings.weight(FeedKind.PERFORMANCE, Field.INDICATOR, headings.get(column)) > 0;
                if (period || profiles.get(column).isOfDays()) {
                    return true;
                }
            }
            return false;
        }

        private boolean isHeadedAsOther(int column) {
            String plain = column < headings.size() ? KnownHeadings.plain(headings.get(column)) : "";
            return NOT_SPENT.matcher(plain).matches();
        }

        /// The only column of days, whatever it is called.
        Optional<Meaning> onlyDays() {
            List<Meaning> found = new ArrayList<>();
            for (int column = 0; column < profiles.size(); column++) {
                if (profiles.get(column).isOfDays()) {
                    found.add(new Meaning(Field.POSTING_DATE, column, 40, "the only column of days"));
                }
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }

        /// The only column with pence in it, whatever it is called.
        Optional<Meaning> onlyFigures() {
            List<Meaning> found = new ArrayList<>();
            for (int column = 0; column < profiles.size(); column++) {
                if (profiles.get(column).isMostlyOfNumbers()
                        && profiles.get(column).withDecimals() > 0
                        && !isHeadedAsOther(column)) {
                    found.add(new Meaning(Field.AMOUNT, column, 40, "the only column of figures with pence"));
                }
            }
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }

    /// Ours for a council's word of capital or revenue; empty where the word is neither.
    static Optional<String> capital(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return CAPITAL_WORDS.contains(plain)
                ? Optional.of("yes")
                : REVENUE_WORDS.contains(plain) ? Optional.of("no") : Optional.empty();
    }
}
