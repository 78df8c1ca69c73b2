package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.StaffPost;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;

/// Rows of `warehouse.fact_staff`.
final class StaffFacts implements FactTable<StaffPost> {
    private static final String COPY = SqlFile.read(StaffFacts.class, "copy-fact-staff");
    private static final int COLUMNS = 31;

    @Override
    public String copy() {
        return COPY;
    }

    @Override
    public void add(int deliveryId, StaffPost post, FactRows facts) {
        BinaryRows rows = facts.rows();
        rows.beginRow(COLUMNS);
        rows.addInt(deliveryId);
        rows.addInt(post.origin().row());
        rows.addInt(post.origin().lastRow());
        rows.addSmall(post.origin().sheetNo());
        rows.addDate(post.asAt());
        rows.addHex(post.person() == null ? null : post.person().hex());
        rows.addText(post.postRef());
        rows.addText(post.postTitle());
        facts.addCode(Dimension.UNIT, post.unit());
        facts.addCode(Dimension.COST_CENTRE, post.costCentre());
        rows.addText(post.grade());
        rows.addSmallOrNull(post.spinePoint());
        rows.addDate(post.spineDate());
        rows.addText(Spelling.of(post.contract()));
        rows.addText(Spelling.of(post.occupancy()));
        rows.addText(post.coversPost());
        rows.addDate(post.contractEnd());
        addFte(post, rows);
        addPay(post, rows);
        rows.addText(post.funding());
        rows.addRounded(post.pay().months());
        rows.addNumeric(amount(post.pay().pensionDeficit()));
    }

    private static void addFte(StaffPost post, BinaryRows rows) {
        rows.addRounded(post.hours().contracted());
        rows.addRounded(post.hours().wholeTime());
        rows.addRounded(post.hours().paidWeeks());
        rows.addNumeric(post.fteSupplied() == null ? null : post.fteSupplied().amount());
        rows.addNumeric(post.fte().amount());
        rows.addShare(post.serviceShare().fraction());
    }

    private static void addPay(StaffPost post, BinaryRows rows) {
        rows.addNumeric(amount(post.pay().salaryWholeTime()));
        rows.addNumeric(amount(post.pay().salary()));
        rows.addNumeric(amount(post.pay().allowances()));
        rows.addNumeric(amount(post.pay().employerNi()));
        rows.addNumeric(amount(post.pay().employerPension()));
    }

    private static @Nullable BigDecimal amount(@Nullable Pounds pounds) {
        return pounds == null ? null : pounds.amount();
    }
}
