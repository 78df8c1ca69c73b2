package uk.commonbaseline.describe;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.feed.FeedKind;
import uk.commonbaseline.feed.Field;

/// What the columns of a table are likely to mean: by the words of their headings, held against what stands in them.
///
/// @param kind empty where nothing speaks for any
/// @param fields the best column for each field
/// @param rivals further columns that could be the figure
/// @param bases columns of budgets and actuals side by side, where no single column holds the amount
/// @param elements where pay stands in several rows for each post
record Meanings(
        Optional<FeedKind> kind,
        Map<Field, Meaning> fields,
        List<Meaning> rivals,
        List<BasisColumn> bases,
        Optional<PayElements> elements) {
    private static final List<Field> OF_COST = List.of(
            Field.AMOUNT,
            Field.CAPITAL,
            Field.POSTING_DATE,
            Field.COST_CENTRE,
            Field.SUBJECTIVE,
            Field.SUPPLIER,
            Field.COST_CENTRE_NAME,
            Field.SUBJECTIVE_NAME,
            Field.DOCUMENT);
    private static final List<Field> OF_STAFF = List.of(
            Field.FTE,
            Field.HOURS,
            Field.PAID_WEEKS,
            Field.UNIT,
            Field.GRADE,
            Field.SPINE_POINT,
            Field.POST_TITLE,
            Field.POST_REF,
            Field.PAY_NUMBER,
            Field.COST_CENTRE,
            Field.OCCUPANCY,
            Field.CONTRACT,
            Field.SERVICE_SHARE,
            Field.COVERS_POST,
            Field.SALARY_WHOLE_TIME,
            Field.SALARY,
            Field.ALLOWANCES,
            Field.EMPLOYER_NI,
            Field.EMPLOYER_PENSION);
    private static final List<Field> OF_CONTRACTS = List.of(
            Field.ANNUAL_VALUE,
            Field.TOTAL_VALUE,
            Field.ENDS_ON,
            Field.STARTS_ON,
            Field.EXTENDS_TO,
            Field.CONTRACT_REF,
            Field.TITLE,
            Field.SUPPLIER,
            Field.SERVICE,
            Field.VAT_INCLUDED,
            Field.NOTICE,
            Field.STAFF_TRANSFER);

    Meanings {
        fields = Map.copyOf(fields);
        rivals = List.copyOf(rivals);
        bases = List.copyOf(bases);
    }

    /// One column and why.
    record Meaning(Field field, int column, int confidence, String evidence) {
        Meaning in(int other) {
            return new Meaning(field, other, confidence, evidence);
        }
    }

    static Meanings none() {
        return new Meanings(Optional.empty(), Map.of(), List.of(), List.of(), Optional.empty());
    }

    private static Meanings of(FeedKind kind, Map<Field, Meaning> fields, List<Meaning> rivals) {
        return new Meanings(Optional.of(kind), fields, rivals, List.of(), Optional.empty());
    }

    /// The same with other columns for the fields.
    Meanings at(Map<Field, Meaning> other) {
        return new Meanings(kind, other, List.of(), bases, elements);
    }

    Optional<Meaning> of(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    Optional<Meaning> ofColumn(int column) {
        return fields.values().stream()
                .filter(meaning -> meaning.column() == column)
                .findFirst();
    }

    Optional<Meaning> ofBasis(int column) {
        return bases.stream()
                .filter(basis -> basis.column() == column)
                .findFirst()
                .map(basis -> new Meaning(Field.AMOUNT, column, 80, "heads a column of basis " + basis.basis()));
    }

    /// The column of the figure that is added up, or -1.
    int figure() {
        if (!bases.isEmpty()) {
            return bases.getFirst().column();
        }
        return kind.flatMap(each -> switch (each) {
                    case COST -> of(Field.AMOUNT).or(() -> of(Field.DEBIT));
                    case STAFF -> of(Field.FTE).or(() -> of(Field.HOURS));
                    case CONTRACTS -> of(Field.ANNUAL_VALUE).or(() -> of(Field.TOTAL_VALUE));
                    case PERFORMANCE -> of(Field.VALUE);
                    case CONTROL -> of(Field.AMOUNT); // never guessed: what others publish is agreed by hand
                })
                .map(Meaning::column)
                .orElse(-1);
    }

    static Meanings guess(List<String> headings, List<ColumnProfile> profiles) {
        ColumnGuess guess = new ColumnGuess(headings, profiles);
        return headings.isEmpty()
                ? withoutHeadings(guess)
                : staff(guess)
                        .or(() -> contracts(guess))
                        .or(() -> cost(guess))
                        .or(() -> performance(guess))
                        .or(() -> onlyFigures(guess))
                        .orElseGet(Meanings::none);
    }

    private static Optional<Meanings> staff(ColumnGuess guess) {
        Map<Field, Meaning> staff = guess.fields(FeedKind.STAFF, OF_STAFF);
        boolean sized = staff.containsKey(Field.FTE) || staff.containsKey(Field.HOURS);
        boolean named = staff.containsKey(Field.GRADE) || staff.containsKey(Field.POST_TITLE);
        boolean placed = staff.containsKey(Field.UNIT)
                || staff.containsKey(Field.COST_CENTRE)
                || (staff.containsKey(Field.POST_TITLE) && staff.containsKey(Field.SALARY));
        if (!sized || !named || !placed) {
            return Optional.empty();
        }
        return Optional.of(
                new Meanings(Optional.of(FeedKind.STAFF), staff, List.of(), List.of(), guess.payElements(staff)));
    }

    private static Optional<Meanings> contracts(ColumnGuess guess) {
        Map<Field, Meaning> found = guess.fields(FeedKind.CONTRACTS, OF_CONTRACTS);
        boolean valued = found.containsKey(Field.ANNUAL_VALUE) || found.containsKey(Field.TOTAL_VALUE);
        boolean timed = found.containsKey(Field.ENDS_ON)
                && (found.containsKey(Field.STARTS_ON) || found.containsKey(Field.NOTICE));
        boolean named = found.containsKey(Field.TITLE) && found.containsKey(Field.SUPPLIER);
        return valued && timed && named ? Optional.of(of(FeedKind.CONTRACTS, found, List.of())) : Optional.empty();
    }

    private static Optional<Meanings> cost(ColumnGuess guess) {
        Map<Field, Meaning> cost = guess.fields(FeedKind.COST, OF_COST);
        List<BasisColumn> bases = guess.bases(cost);
        if (!bases.isEmpty()) {
            cost.keySet().removeAll(List.of(Field.AMOUNT, Field.POSTING_DATE));
            return Optional.of(new Meanings(Optional.of(FeedKind.COST), cost, List.of(), bases, Optional.empty()));
        }
        if (!cost.containsKey(Field.AMOUNT)) {
            cost.putAll(guess.fields(FeedKind.COST, List.of(Field.DEBIT, Field.CREDIT)));
        }
        if (cost.containsKey(Field.AMOUNT) || (cost.containsKey(Field.DEBIT) && cost.containsKey(Field.CREDIT))) {
            guess.preferSum(cost);
            return Optional.of(of(FeedKind.COST, cost, guess.rivals(cost)));
        }
        return guess.onlyFigures()
                .filter(only -> cost.containsKey(Field.SUPPLIER))
                .map(only -> of(FeedKind.COST, withAmount(cost, only), List.of()));
    }

    private static Optional<Meanings> performance(ColumnGuess guess) {
        Map<Field, Meaning> values = guess.fields(FeedKind.PERFORMANCE, List.of(Field.INDICATOR, Field.VALUE));
        Meaning value = values.get(Field.VALUE);
        return value != null && guess.isMostlyFilled(value) && guess.hasTime() && guess.isClearValue(value)
                ? Optional.of(of(FeedKind.PERFORMANCE, values, List.of()))
                : Optional.empty();
    }

    private static Optional<Meanings> onlyFigures(ColumnGuess guess) {
        Map<Field, Meaning> cost = guess.fields(FeedKind.COST, OF_COST);
        return guess.onlyFigures().map(only -> of(FeedKind.COST, withAmount(cost, only), List.of()));
    }

    /// Nothing but the contents speaks: one column of figures with pence in every row, and days if only one has any.
    private static Meanings withoutHeadings(ColumnGuess guess) {
        return guess.onlyFigures()
                .filter(guess::isFilledThroughout)
                .map(amount -> {
                    Map<Field, Meaning> found = new EnumMap<>(Map.of(Field.AMOUNT, amount));
                    guess.onlyDays().ifPresent(days -> found.put(Field.POSTING_DATE, days));
                    return of(FeedKind.COST, found, List.of());
                })
                .orElseGet(Meanings::none);
    }

    private static Map<Field, Meaning> withAmount(Map<Field, Meaning> cost, Meaning amount) {
        cost.values().removeIf(meaning -> meaning.column() == amount.column());
        cost.put(Field.AMOUNT, amount);
        return cost;
    }

    /// Whether every field has a column of its own.
    boolean areApart() {
        return new HashSet<>(fields.values().stream().map(Meaning::column).toList()).size() == fields.size();
    }
}
