package uk.commonbaseline.warehouse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.normalise.SourceCode;
import uk.commonbaseline.warehouse.SourceCodes.Dimension;
import uk.commonbaseline.warehouse.SourceCodes.Gap;

/// Rows of a fact table, with gaps where a code has no number yet.
final class FactRows {
    private final SourceCodes codes;
    private final BinaryRows rows;
    private final List<Gap> gaps = new ArrayList<>();

    /// Room for so many bytes is made at first; there is no limit.
    FactRows(SourceCodes codes, int bytesAtFirst) {
        this.codes = codes;
        this.rows = new BinaryRows(bytesAtFirst);
    }

    BinaryRows rows() {
        return rows;
    }

    List<Gap> gaps() {
        return gaps;
    }

    void addCode(Dimension dimension, @Nullable SourceCode code) {
        if (code == null) {
            rows.addNull();
        } else {
            add(dimension, code.code(), code.name());
        }
    }

    /// A code without a name of its own, such as a supplier.
    void addCode(Dimension dimension, @Nullable String code) {
        if (code == null) {
            rows.addNull();
        } else {
            add(dimension, code, null);
        }
    }

    private void add(Dimension dimension, String code, @Nullable String name) {
        @Nullable Integer number = codes.find(dimension, code);
        rows.addInt(number == null ? 0 : number);
        if (number == null) {
            gaps.add(new Gap(dimension, code, name, rows.length() - Integer.BYTES));
        }
    }
}
