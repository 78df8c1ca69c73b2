package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the board has agreed for one trap of double counting: a difference matters when it passes both limits.
///
/// @param percent such as 0.5 for half a percent; of what, `docs/costs.md` says for each trap
/// @param floor in pounds
/// @param source who agreed it, or where it comes from
public record TrapLimit(String trap, BigDecimal percent, BigDecimal floor, String source) {
    private static final Set<String> KNOWN = Set.of(
            "pay-twice",
            "recharges",
            "internal-trading",
            "partner-payments",
            "capitalised-staff",
            "gross-and-income",
            "one-offs",
            "planned-savings",
            "vat",
            "same-file",
            "cumulative",
            "period-13");

    /// Reads `traps.csv`. A trap without limits is not checked, and the baseline says so.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    static List<TrapLimit> read(Path file) {
        List<TrapLimit> limits = new ArrayList<>();
        if (!Files.exists(file)) {
            return limits;
        }
        for (ListFile.Row row : ListFile.read(file, "trap", "percent", "floor", "source")) {
            String trap = row.get("trap");
            if (!KNOWN.contains(trap)) {
                throw row.mistake("\"%s\" is no trap that we know; known are %s"
                        .formatted(
                                trap, String.join(", ", KNOWN.stream().sorted().toList())));
            }
            if (limits.stream().anyMatch(before -> before.trap.equals(trap))) {
                throw row.mistake("the limits of %s stand here twice; one of the lines must go".formatted(trap));
            }
            limits.add(new TrapLimit(trap, number(row, "percent"), number(row, "floor"), row.get("source")));
        }
        return limits;
    }

    /// A number of 0 or above.
    static BigDecimal number(ListFile.Row row, String column) {
        String written = row.get(column);
        try {
            BigDecimal number = new BigDecimal(written);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw row.mistake("\"%s\" must be a number such as 102.475, not \"%s\"".formatted(column, written));
    }
}
