package uk.commonbaseline.normalise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.feed.Field;
import uk.commonbaseline.partnership.Pounds;

/// Reads contract registers.
final class ContractLines implements RecordReader<ContractLine> {
    @Override
    public @Nullable ContractLine read(FieldReader fields, Origin origin, int part, List<Measured> measured) {
        @Nullable Pounds annual = fields.findPounds(Field.ANNUAL_VALUE);
        if (annual != null) {
            measured.add(new Measured(part, "annual-value", annual.amount()));
        }
        fields.require(Field.TITLE);
        @Nullable String title = fields.findText(Field.TITLE);
        @Nullable LocalDate starts = fields.findDate(Field.STARTS_ON);
        @Nullable LocalDate ends = fields.findDate(Field.ENDS_ON);
        @Nullable LocalDate extendsTo = fields.findDate(Field.EXTENDS_TO);
        @Nullable Pounds total = fields.findPounds(Field.TOTAL_VALUE);
        @Nullable Boolean vat = fields.findYesOrNo(Field.VAT_INCLUDED);
        @Nullable SourceCode service = fields.findCode(Field.SERVICE, null);
        if (title == null) {
            return null;
        }
        return new ContractLine(
                origin,
                fields.findText(Field.CONTRACT_REF),
                title,
                fields.findText(Field.SUPPLIER),
                service,
                starts,
                ends,
                extendsTo,
                annual,
                total,
                vat,
                fields.findText(Field.NOTICE),
                fields.findText(Field.STAFF_TRANSFER));
    }
}
