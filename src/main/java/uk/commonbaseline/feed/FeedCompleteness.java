package uk.commonbaseline.feed;

import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.feed.FeedDefinition.ColumnRule;
import uk.commonbaseline.feed.FeedDefinition.Headings;
import uk.commonbaseline.feed.FeedDefinition.WideColumn;
import uk.commonbaseline.settings.SettingsGroup;

/// A feed must give all that its kind can't do without.
final class FeedCompleteness {
    private FeedCompleteness() {}

    static void check(FeedDefinition feed, SettingsGroup settings) {
        for (List<Field> oneOf : needed(feed.kind())) {
            if (oneOf.stream().noneMatch(feed::gives)) {
                throw settings.mistake("a %s feed must give %s; add it to columns, values or wide"
                        .formatted(feed.kind().word(), words(oneOf)));
            }
        }
        if (feed.gives(Field.DEBIT) != feed.gives(Field.CREDIT)) {
            throw settings.mistake("debit and credit columns come in pairs");
        }
        if (feed.gives(Field.ORIGINAL_AMOUNT) != feed.gives(Field.ORIGINAL_CURRENCY)) {
            throw settings.mistake("an original amount comes with its currency: a column, or a constant under values");
        }
        if (feed.kind() == FeedKind.STAFF && feed.asAt().isEmpty()) {
            throw settings.mistake("a staff feed needs \"as-at\", the day of the snapshot");
        }
        PublishedFigures.check(feed, settings);
        boolean yearNeeded =
                feed.kind() == FeedKind.COST || feed.kind() == FeedKind.PERFORMANCE || feed.kind() == FeedKind.CONTROL;
        if (yearNeeded
                && feed.financialYear().isEmpty()
                && !feed.gives(Field.FINANCIAL_YEAR)
                && !tellsYearByPeriod(feed)
                && !feed.gives(Field.POSTING_DATE)) {
            throw settings.mistake("a %s feed needs \"financial-year\", or a column that tells the year"
                    .formatted(feed.kind().word()));
        }
        if (feed.headings().last().isEmpty() && findsByLettersOnly(feed)) {
            throw settings.mistake(
                    "all columns are named by letters; say under file, as \"headings\", in which row the headings stand");
        }
        if (feed.headings().last().isEmpty() && noneMustStand(feed)) {
            throw settings.mistake("every heading may be missing, so nothing shows in which row they stand; "
                    + "let one of them refuse the file, or say under file, as \"headings\", which row it is");
        }
        if (!feed.wide().isEmpty() && feed.elements().isPresent()) {
            throw settings.mistake("a feed is either \"wide\" or \"long\", not both");
        }
    }

    /// Whether the row of the headings does not show by what stands in it.
    private static boolean findsByLettersOnly(FeedDefinition feed) {
        List<Headings> required = Stream.concat(
                        feed.columns().stream().filter(ColumnRule::mustStand).map(ColumnRule::headings),
                        feed.wide().stream().map(WideColumn::headings))
                .toList();
        return feed.elements().isEmpty()
                && !required.isEmpty()
                && required.stream().allMatch(each -> each.column().isPresent());
    }

    /// Only where a feed asks for it: a definition of old may have no required heading.
    private static boolean noneMustStand(FeedDefinition feed) {
        return feed.columns().stream().anyMatch(rule -> rule.required() && !rule.mustStand())
                && feed.columns().stream().noneMatch(ColumnRule::mustStand)
                && feed.wide().isEmpty()
                && feed.leaveOut().isEmpty()
                && feed.elements().isEmpty();
    }

    private static boolean tellsYearByPeriod(FeedDefinition feed) {
        return feed.columns().stream()
                .filter(column -> column.as().filter(Field.PERIOD::equals).isPresent())
                .anyMatch(column -> column.written().contains("year"));
    }

    /// Whether records of the kind can't be made without the field, unless a constant gives it.
    static boolean isNeeded(FeedKind kind, Field field) {
        return field == Field.DEBIT
                || field == Field.CREDIT
                || field == Field.AUTHORITY
                || needed(kind).stream().anyMatch(oneOf -> oneOf.contains(field));
    }

    /// Each entry is a choice: one of its fields must be there.
    private static List<List<Field>> needed(FeedKind kind) {
        return switch (kind) {
            case COST ->
                List.of(
                        List.of(Field.COST_CENTRE),
                        List.of(Field.SUBJECTIVE),
                        List.of(Field.AMOUNT, Field.DEBIT),
                        List.of(Field.BASIS));
            case STAFF -> List.of(List.of(Field.UNIT, Field.COST_CENTRE), List.of(Field.FTE, Field.HOURS));
            case PERFORMANCE -> List.of(List.of(Field.INDICATOR), List.of(Field.VALUE));
            case CONTRACTS -> List.of(List.of(Field.TITLE), List.of(Field.SERVICE));
            case CONTROL -> List.of(List.of(Field.LINE), List.of(Field.AMOUNT), List.of(Field.BASIS));
        };
    }

    private static String words(List<Field> oneOf) {
        return String.join(" or ", oneOf.stream().map(Field::word).toList());
    }
}
