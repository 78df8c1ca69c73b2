package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import uk.commonbaseline.settings.SettingsMistake;

/// One line of a council's map: what its code means to the partnership, on which days, and with which weight.
///
/// @param weight percent of the code that goes to this target, above 0 and up to 100; empty for all of it
/// @param file where the line stands, or is proposed
/// @param line its number from 1
public record CodeMap(
        String council,
        String dimension,
        String code,
        Optional<String> name,
        String target,
        Optional<BigDecimal> weight,
        Validity validity,
        Optional<String> decidedBy,
        Optional<String> approvedBy,
        Optional<String> comment,
        Path file,
        int line) {
    public SettingsMistake mistake(String words) {
        return new SettingsMistake(file, line, words);
    }
}
