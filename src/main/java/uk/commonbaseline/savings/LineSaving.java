package uk.commonbaseline.savings;

import static java.math.RoundingMode.HALF_EVEN;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.options.Case;
import uk.commonbaseline.partnership.Pounds;

/// What an option brings at full effect on one service and subjective group over all partners that take part.
///
/// @param base saveable in-scope cost that the rates apply to, a year
/// @param rate `saving` as a fraction of `base` to 6 decimals; 0 where there is no base
/// @param saving a year; the lines of an option sum to its gross saving
record LineSaving(Cell cell, Pounds base, BigDecimal rate, Pounds saving) {
    private static final int RATE_DECIMALS = 6;

    record Cell(String service, int groupNo) {}

    /// The central case of what comes into the cash flow.
    static List<LineSaving> of(Workings workings, BaseByCell base) {
        Map<Cell, BigDecimal> exact = new LinkedHashMap<>();
        for (Piece piece : workings.pieces()) {
            if (piece.nature().sign() > 0) {
                BigDecimal saved = piece.lasting() ? piece.expected(Case.CENTRAL) : BigDecimal.ZERO;
                exact.merge(new Cell(piece.service(), piece.group()), saved, BigDecimal::add);
            }
        }
        Shared<Cell> savings = Shared.rounded(exact);
        return exact.keySet().stream()
                .map(cell -> of(cell, saveable(cell, base), savings.part(cell)))
                .toList();
    }

    private static LineSaving of(Cell cell, Pounds base, Pounds saving) {
        BigDecimal rate =
                base.isZero() ? BigDecimal.ZERO : saving.amount().divide(base.amount(), RATE_DECIMALS, HALF_EVEN);
        return new LineSaving(cell, base, rate, saving);
    }

    private static Pounds saveable(Cell cell, BaseByCell base) {
        return base.cells().stream()
                .filter(each -> each.service().equals(cell.service()) && each.groupNo() == cell.groupNo())
                .map(BaseCell::saveable)
                .reduce(Pounds.ZERO, Pounds::plus);
    }
}
