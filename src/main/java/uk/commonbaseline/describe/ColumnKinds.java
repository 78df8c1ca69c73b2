package uk.commonbaseline.describe;

import java.util.Optional;
import java.util.regex.Pattern;

/// Says what the cells of a column are: by what stands in them, its meaning and its heading.
final class ColumnKinds {
    private static final Pattern CODE = Pattern.compile(
            ".*\\b(code|no|num|number|ref|reference|id|account|nominal|seq|line|reg|voucher|cheque|e-code|transno)\\b.*");
    private static final Pattern NAME =
            Pattern.compile(".*\\b(name|supplier|vendor|payee|merchant|body|organisation|authority)\\b.*");
    private static final Pattern PERIOD = Pattern.compile(".*\\b(period|month|quarter|year)\\b.*");
    private static final Pattern PERCENT = Pattern.compile(".*(%|\\bper ?cent|percentage).*");
    private static final int LONGEST_NAME = 60;

    private ColumnKinds() {}

    static ColumnKind of(String heading, ColumnProfile profile, Optional<Meanings.Meaning> meaning, boolean staff) {
        String plain = KnownHeadings.plain(heading);
        if (meaning.isEmpty() && PersonalHeadings.match(heading, staff)) {
            return ColumnKind.PERSONAL_DATA;
        }
        if (profile.filled() == 0) {
            return ColumnKind.EMPTY;
        }
        return meaning.flatMap(ColumnKinds::ofMeaning).orElseGet(() -> ofContent(plain, profile));
    }

    private static Optional<ColumnKind> ofMeaning(Meanings.Meaning meaning) {
        return Optional.ofNullable(
                switch (meaning.field()) {
                    case AMOUNT, DEBIT, CREDIT, SALARY -> ColumnKind.MONEY;
                    case POSTING_DATE -> ColumnKind.DATE;
                    case FTE -> ColumnKind.FTE;
                    case HOURS -> ColumnKind.HOURS;
                    case SUPPLIER, POST_TITLE, UNIT -> ColumnKind.NAME;
                    case DOCUMENT, POST_REF, GRADE -> ColumnKind.CODE;
                    default -> null;
                });
    }

    private static ColumnKind ofContent(String plain, ColumnProfile profile) {
        if (profile.isMostlyOfDays()) {
            return ColumnKind.DATE;
        }
        if (PERIOD.matcher(plain).matches()) {
            return ColumnKind.PERIOD;
        }
        if (profile.percents() * 2 > profile.filled() || (PERCENT.matcher(plain).matches() && profile.numbers() > 0)) {
            return ColumnKind.PERCENTAGE;
        }
        if (profile.isMostlyOfNumbers()) {
            return CODE.matcher(plain).matches()
                    ? ColumnKind.CODE
                    : profile.withDecimals() > 0 ? ColumnKind.MONEY : ColumnKind.NUMBER;
        }
        if (CODE.matcher(plain).matches()) {
            return ColumnKind.CODE;
        }
        return NAME.matcher(plain).matches() || profile.longest() <= LONGEST_NAME ? ColumnKind.NAME : ColumnKind.TEXT;
    }
}
