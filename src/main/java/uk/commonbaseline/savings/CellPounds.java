package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.commonbaseline.options.Benefit;
import uk.commonbaseline.options.SavingLine;

/// The pounds of one cell of the base while lines save on them. No pound is saved twice, not even when every line comes
/// to its high case.
final class CellPounds {
    private final BaseCell cell;
    private final BigDecimal base;
    private final Map<String, BigDecimal> takenByOverlap = new HashMap<>();
    private BigDecimal most;

    CellPounds(BaseCell cell) {
        this.cell = cell;
        this.base = cell.saveable().amount().max(BigDecimal.ZERO);
        this.most = base;
    }

    /// What a line saves on the cell.
    ///
    /// @param cappedBy where it asked for more than was left
    record Saving(ThreePoint pounds, Optional<Capped> cappedBy) {}

    /// Lines that overlap take their rate of what the central cases of those before left; no line takes more than what
    /// the high cases of all before left. Income is no saving on the cell's pounds.
    Saving save(SavingLine line, ThreePoint rate) {
        BigDecimal of = line.overlap()
                .map(name -> base.subtract(takenByOverlap.getOrDefault(name, BigDecimal.ZERO)))
                .orElse(base);
        ThreePoint wanted = rate.mapped(of::multiply);
        if (line.benefit() == Benefit.INCOME) {
            return new Saving(wanted, Optional.empty());
        }
        ThreePoint allowed = wanted.atMost(most);
        most = most.subtract(allowed.high());
        line.overlap().ifPresent(name -> takenByOverlap.merge(name, allowed.central(), BigDecimal::add));
        return new Saving(allowed, capped(line, rate, wanted, allowed));
    }

    private Optional<Capped> capped(SavingLine line, ThreePoint rate, ThreePoint wanted, ThreePoint allowed) {
        boolean nothingThere = cell.saveable().isNegative() && rate.high().signum() > 0;
        if (wanted.equals(allowed) && !nothingThere) {
            return Optional.empty();
        }
        BigDecimal asked = nothingThere ? BigDecimal.ZERO : wanted.high();
        return Optional.of(new Capped(
                line.name(), cell.council(), cell.service(), cell.groupNo(), cell.saveable(), asked, allowed.high()));
    }
}
