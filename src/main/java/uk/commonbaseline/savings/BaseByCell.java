package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.options.Participation;
import uk.commonbaseline.partnership.Pounds;

/// The frozen baseline as far as savings need it: one cell per council, service and subjective group.
record BaseByCell(List<BaseCell> cells) {
    BaseByCell {
        cells = List.copyOf(cells);
    }

    /// Only the cells of partners and services that take part.
    BaseByCell within(Participation participation) {
        return new BaseByCell(cells.stream()
                .filter(cell -> participation.includes(cell.council(), cell.service()))
                .toList());
    }

    /// Controllable in-scope cost in pounds a year.
    Pounds inScope() {
        return cells.stream().map(BaseCell::inScope).reduce(Pounds.ZERO, Pounds::plus);
    }

    /// In-scope cost in pounds a year per partner; partners without a cell are absent.
    Map<String, BigDecimal> inScopeByPartner() {
        Map<String, BigDecimal> byPartner = new LinkedHashMap<>();
        cells.forEach(cell -> byPartner.merge(cell.council(), cell.inScope().amount(), BigDecimal::add));
        return byPartner;
    }
}
