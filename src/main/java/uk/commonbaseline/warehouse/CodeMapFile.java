package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.commonbaseline.settings.Suggestion;

/// Reads `jobs/maps/<council>/<dimension>.csv`.
public final class CodeMapFile {
    public static final List<String> COLUMNS =
            List.of("code", "name", "target", "valid_from", "valid_to", "decided_by", "approved_by", "comment");
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Path file;
    private final String council;
    private final String dimension;
    private final Set<String> targets;

    /// @param targets what codes of the dimension may stand for
    public CodeMapFile(Path file, String council, String dimension, Set<String> targets) {
        this.file = file;
        this.council = council;
        this.dimension = dimension;
        this.targets = targets;
    }

    /// Every line, each by itself without mistakes.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public List<CodeMap> read() {
        return ListFile.read(file, COLUMNS.toArray(String[]::new)).stream()
                .map(this::line)
                .toList();
    }

    private CodeMap line(ListFile.Row row) {
        String target = row.get("target");
        if (!targets.contains(target)) {
            throw row.mistake("\"%s\" is no %s that we know%s"
                    .formatted(target, CodeMaps.targetWord(dimension), Suggestion.among(targets, target)));
        }
        return new CodeMap(
                council,
                dimension,
                row.get("code"),
                row.find("name"),
                target,
                weight(row),
                Validity.of(row),
                row.find("decided_by"),
                row.find("approved_by"),
                row.find("comment"),
                file,
                row.line());
    }

    /// Reads the column `weight`, which a map need not have.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake when it is no percentage
    public static Optional<BigDecimal> weight(ListFile.Row row) {
        return row.findAny("weight").map(text -> {
            try {
                BigDecimal weight = new BigDecimal(text.replaceFirst("\\s*%$", ""));
                if (weight.signum() > 0
                        && weight.compareTo(WHOLE) <= 0
                        && weight.stripTrailingZeros().scale() <= MOST_DECIMALS) {
                    return weight;
                }
            } catch (NumberFormatException _) {
                // said below
            }
            throw row.mistake(
                    "\"weight\" must be a percentage above 0 and up to 100, such as 60, not \"" + text + "\"");
        });
    }
}
