package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.FeedDefinition;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.normalise.StaffPost.Contract;
import uk.commonbaseline.normalise.StaffPost.Hours;
import uk.commonbaseline.normalise.StaffPost.Occupancy;
import uk.commonbaseline.normalise.StaffPost.Pay;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Share;
import uk.commonbaseline.partnership.Spelling;

/// Reads assignments and vacant posts. The pay number leaves this class only as a token.
final class StaffPosts implements RecordReader<StaffPost> {
    private static final BigDecimal WHOLE_TIME_HOURS = BigDecimal.valueOf(37);

    private static final String BASE = "base";

    private final FeedDefinition feed;
    private final PersonTokens tokens;

    StaffPosts(FeedDefinition feed, PersonTokens tokens) {
        this.feed = feed;
        this.tokens = tokens;
    }

    @Override
    public @Nullable StaffPost read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        @Nullable LocalDate asAt = feed.asAt().orElse(null);
        Hours hours = hours(fields);
        @Nullable BigDecimal supplied = fields.findFte(Field.FTE);
        @Nullable Fte fte = fte(hours, supplied);
        Pay pay = pay(fields);
        if (fte != null) {
            measured.add(new Measured(part, "fte", fte.amount(), null, asAt));
        }
        measured.add(new Measured(part, "pay", pay.total().amount(), null, asAt));
        if (!fields.isFilled(Field.HOURS)) {
            fields.require(Field.FTE);
        }
        @Nullable SourceCode unit = fields.findCode(Field.UNIT, null);
        @Nullable SourceCode costCentre = fields.findCode(Field.COST_CENTRE, null);
        if (unit == null && costCentre == null) {
            fields.require(feed.gives(Field.UNIT) ? Field.UNIT : Field.COST_CENTRE);
        }
        @Nullable Contract contract = fields.findWord(Field.CONTRACT, Contract.values());
        @Nullable Occupancy occupancy = fields.findWord(Field.OCCUPANCY, Occupancy.values());
        @Nullable Share share = fields.findShare(Field.SERVICE_SHARE);
        askAboutTheUsual(fields);
        @Nullable BigDecimal spinePoint = fields.findNumber(Field.SPINE_POINT);
        @Nullable LocalDate spineDate = fields.findDate(Field.SPINE_DATE);
        @Nullable LocalDate contractEnd = fields.findDate(Field.CONTRACT_END);
        if (fte == null || asAt == null) {
            return null;
        }
        return new StaffPost(
                origin,
                asAt,
                token(fields),
                fields.findText(Field.POST_REF),
                fields.findText(Field.POST_TITLE),
                unit,
                costCentre,
                fields.findText(Field.GRADE),
                spinePoint == null ? null : spinePoint.intValue(),
                spineDate,
                contract == null ? Contract.PERMANENT : contract,
                occupancy == null ? Occupancy.FILLED : occupancy,
                fields.findText(Field.COVERS_POST),
                contractEnd,
                hours,
                supplied == null ? null : new Fte(supplied),
                fte,
                share == null ? Share.WHOLE : share,
                pay,
                fields.isFilled(Field.FUNDING) ? String.valueOf(fields.findText(Field.FUNDING)) : BASE);
    }

    private static void askAboutTheUsual(FieldReader fields) {
        fields.askWhereEmpty(Field.CONTRACT, Spelling.of(Contract.PERMANENT));
        fields.askWhereEmpty(Field.OCCUPANCY, Spelling.of(Occupancy.FILLED));
        fields.askWhereEmpty(Field.SERVICE_SHARE, "100%");
        fields.askWhereEmpty(Field.FUNDING, BASE);
    }

    private static Hours hours(FieldReader fields) {
        @Nullable BigDecimal contracted = fields.findNumber(Field.HOURS);
        @Nullable BigDecimal wholeTime = fields.findNumber(Field.WHOLE_TIME_HOURS);
        @Nullable BigDecimal weeks = fields.findNumber(Field.PAID_WEEKS);
        if (contracted != null) {
            fields.askWhereEmpty(Field.WHOLE_TIME_HOURS, WHOLE_TIME_HOURS.toString());
            fields.askWhereEmpty(Field.PAID_WEEKS, "the whole year");
        }
        return new Hours(
                contracted,
                wholeTime == null || wholeTime.signum() == 0 ? WHOLE_TIME_HOURS : wholeTime,
                weeks == null ? Fte.WEEKS_IN_A_YEAR : weeks);
    }

    private static @Nullable Fte fte(Hours hours, @Nullable BigDecimal supplied) {
        if (hours.contracted() != null) {
            return Fte.fromHours(hours.contracted(), hours.wholeTime(), hours.paidWeeks());
        }
        return supplied == null ? null : new Fte(supplied);
    }

    private static Pay pay(FieldReader fields) {
        return new Pay(
                fields.findPounds(Field.SALARY_WHOLE_TIME),
                fields.findPounds(Field.SALARY),
                fields.findPounds(Field.ALLOWANCES),
                fields.findPounds(Field.EMPLOYER_NI),
                fields.findPounds(Field.EMPLOYER_PENSION),
                fields.findPounds(Field.PENSION_DEFICIT),
                fields.findNumber(Field.PAID_MONTHS));
    }

    private @Nullable PersonToken token(FieldReader fields) {
        @Nullable String payNumber = fields.findText(Field.PAY_NUMBER);
        return payNumber == null ? null : tokens.of(feed.council(), payNumber);
    }
}
