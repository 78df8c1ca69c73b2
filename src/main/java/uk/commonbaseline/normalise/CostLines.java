package uk.commonbaseline.normalise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.normalise.Periods.YearPeriod;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;

/// Reads ledger and budget lines.
final class CostLines implements RecordReader<CostLine> {
    private static final Basis[] BASES = Basis.values();

    private final FeedDefinition feed;
    private final boolean inTwoColumns;

    CostLines(FeedDefinition feed) {
        this.feed = feed;
        this.inTwoColumns = feed.gives(Field.DEBIT);
    }

    @Override
    public @Nullable CostLine read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        @Nullable Basis basis = fields.findWord(Field.BASIS, BASES);
        @Nullable Pounds amount = amount(fields);
        fields.require(Field.BASIS);
        @Nullable SourceCode costCentre = fields.getCode(Field.COST_CENTRE, Field.COST_CENTRE_NAME);
        @Nullable SourceCode subjective = fields.getCode(Field.SUBJECTIVE, Field.SUBJECTIVE_NAME);
        @Nullable LocalDate posted = fields.findDate(Field.POSTING_DATE);
        @Nullable YearPeriod period = fields.findPeriod(Field.PERIOD);
        @Nullable FinancialYear year = year(fields, period, posted);
        if (amount != null) {
            measured.add(new Measured(
                    part, basis == null ? Measured.UNKNOWN_BASIS : basis.word(), amount.amount(), year, null));
        }
        @Nullable Boolean capital = fields.findYesOrNo(Field.CAPITAL);
        @Nullable Boolean oneOff = fields.findYesOrNo(Field.ONE_OFF);
        if (basis == null || amount == null || costCentre == null || subjective == null || year == null) {
            fields.reportLackUnlessExplained(feed.gives(Field.POSTING_DATE) ? Field.POSTING_DATE : Field.PERIOD);
            return null;
        }
        return new CostLine(
                origin,
                part,
                year,
                period == null ? periodOf(posted) : period.period(),
                basis,
                Boolean.TRUE.equals(capital),
                Boolean.TRUE.equals(oneOff),
                costCentre,
                subjective,
                fields.findText(Field.SUPPLIER),
                posted,
                amount,
                fields.findText(Field.DOCUMENT),
                fields.findOriginal());
    }

    private @Nullable Pounds amount(FieldReader fields) {
        if (!inTwoColumns) {
            fields.require(Field.AMOUNT);
            return fields.findPounds(Field.AMOUNT);
        }
        if (!fields.isFilled(Field.CREDIT)) {
            fields.require(Field.DEBIT);
        }
        @Nullable Pounds debit = fields.findPounds(Field.DEBIT);
        @Nullable Pounds credit = fields.findPounds(Field.CREDIT);
        boolean debitWrong = fields.isFilled(Field.DEBIT) && debit == null;
        boolean creditWrong = fields.isFilled(Field.CREDIT) && credit == null;
        if (debitWrong || creditWrong || (debit == null && credit == null)) {
            return null;
        }
        Pounds in = debit == null ? Pounds.ZERO : debit;
        return credit == null ? in : in.minus(credit);
    }

    /// From the year's own column, else from the period, else from the feed, else from the posting date.
    private @Nullable FinancialYear year(FieldReader fields, @Nullable YearPeriod period, @Nullable LocalDate posted) {
        if (fields.isFilled(Field.FINANCIAL_YEAR)) {
            return fields.findYear(Field.FINANCIAL_YEAR);
        }
        if (period != null && period.year() != null) {
            return period.year();
        }
        if (feed.financialYear().isPresent()) {
            return feed.financialYear().get();
        }
        if (posted == null) {
            fields.requireYear(period);
            return null;
        }
        return fields.yearOf(posted, Field.POSTING_DATE);
    }

    private int periodOf(@Nullable LocalDate posted) {
        return posted == null || !feed.gives(Field.POSTING_DATE) ? 0 : FinancialYear.periodOf(posted);
    }
}
