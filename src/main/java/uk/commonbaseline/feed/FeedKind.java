package uk.commonbaseline.feed;

import java.util.EnumSet;
import java.util.Set;
import uk.commonbaseline.partnership.Spelling;

/// The kinds of extract, with the fields that each may have.
@SuppressWarnings("ImmutableEnumChecker") // the sets are never handed out
public enum FeedKind {
    STAFF(EnumSet.range(Field.PAY_NUMBER, Field.FUNDING)),
    COST(costFields()),
    PERFORMANCE(EnumSet.of(
            Field.INDICATOR,
            Field.INDICATOR_NAME,
            Field.FINANCIAL_YEAR,
            Field.PERIOD,
            Field.VALUE,
            Field.TARGET,
            Field.NUMERATOR,
            Field.DENOMINATOR,
            Field.AUDIENCE,
            Field.SCORE,
            Field.INVITED)),
    CONTRACTS(contractFields()),
    /// What somebody else publishes about councils. It is compared with, and counts in no total.
    CONTROL(EnumSet.of(
            Field.AUTHORITY, Field.AUTHORITY_NAME, Field.LINE, Field.FINANCIAL_YEAR, Field.AMOUNT, Field.BASIS));

    private final Set<Field> fields;

    FeedKind(Set<Field> fields) {
        this.fields = fields;
    }

    public boolean has(Field field) {
        return fields.contains(field);
    }

    /// Whether cells of this kind of file may be quoted only when they can't be personal.
    public boolean holdsPersonalData() {
        return this == STAFF;
    }

    /// As written in feeds and folders: `staff`.
    public String word() {
        return Spelling.of(this);
    }

    private static Set<Field> costFields() {
        Set<Field> fields = EnumSet.range(Field.COST_CENTRE_NAME, Field.ONE_OFF);
        fields.add(Field.COST_CENTRE);
        return fields;
    }

    private static Set<Field> contractFields() {
        Set<Field> fields = EnumSet.range(Field.CONTRACT_REF, Field.STAFF_TRANSFER);
        fields.add(Field.SUPPLIER);
        return fields;
    }
}
