package uk.commonbaseline.savings;

import java.math.BigDecimal;
import java.util.List;
import uk.commonbaseline.partnership.Pounds;

/// What an option saves at full effect on one service and subjective group over all partners that take part.
///
/// @param base saveable in-scope cost that the rate applies to, a year
/// @param rate central rates of all lines on it, less the benefits bias; a fraction with at most 6 decimals
/// @param saving a year; the lines of an option sum to its gross saving
record LineSaving(Cell cell, Pounds base, BigDecimal rate, Pounds saving) {

    record Cell(String service, int groupNo) {
        static List<Cell> of(SavingLine line) {
            return line.services().stream()
                    .flatMap(service -> line.groups().stream().map(group -> new Cell(service, group)))
                    .toList();
        }
    }
}
