package uk.commonbaseline.options;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import uk.commonbaseline.settings.Setting;

/// Watches that the lines of an option never save more of a cell than there is.
final class TakenPounds {
    private final Map<Cell, Map<String, BigDecimal>> left = new HashMap<>();

    private record Cell(String service, int group) {}

    /// Takes a line's high rates. Lines that overlap each take of what those before them left, and can't take too much;
    /// others add up.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when more than 100% of a cell would be saved
    void take(SavingLine line, Setting setting) {
        if (line.worth() instanceof Worth.OfBase(RateRange rate) && line.benefit() != Benefit.INCOME) {
            for (String service : line.services()) {
                line.groups().forEach(group -> take(new Cell(service, group), line, rate.high(), setting));
            }
        }
    }

    private void take(Cell cell, SavingLine line, BigDecimal rate, Setting setting) {
        String lot = line.overlap().map(name -> "overlap " + name).orElse("line " + line.name());
        Map<String, BigDecimal> lots = left.computeIfAbsent(cell, _ -> new HashMap<>());
        lots.merge(lot, BigDecimal.ONE.subtract(rate), BigDecimal::multiply);
        BigDecimal taken =
                lots.values().stream().map(BigDecimal.ONE::subtract).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (taken.compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake(
                    "with this line the high rates on %s, group %d, add up to %s; no pound can be saved twice"
                            .formatted(cell.service(), cell.group(), Percentage.written(taken)));
        }
    }
}
