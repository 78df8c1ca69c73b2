package uk.commonbaseline.uncertainty;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// How the simulation draws, `jobs/uncertainty.yml`. Without the file the usual settings hold.
///
/// @param draws how often all that is uncertain is drawn, 1,000 to 1,000,000
/// @param seed the same seed gives the same figures to the last bit
/// @param correlations what moves together
public record UncertaintySettings(int draws, long seed, Shape shape, Correlations correlations) {
    private static final int FEWEST = 1_000;
    private static final int MOST = 1_000_000;

    /// What holds where the file says nothing.
    public static final UncertaintySettings USUAL = new UncertaintySettings(
            100_000,
            20_070_401L,
            Shape.TRIANGULAR,
            new Correlations(
                    new BigDecimal("0.1"), new BigDecimal("0.1"), new BigDecimal("0.1"), new BigDecimal("0.6")));

    /// Each is what two figures have in common by it, from 0 to 1; together at most 1.
    ///
    /// @param overall between any two savings of an option, and between any two of its costs
    /// @param withinService further, between two lines or partners of one service
    /// @param withinPartner further, between two lines or services of one partner
    /// @param withinLine further, between two services or partners of one line, whose rate is one unknown
    public record Correlations(
            BigDecimal overall, BigDecimal withinService, BigDecimal withinPartner, BigDecimal withinLine) {
        BigDecimal sum() {
            return overall.add(withinService).add(withinPartner).add(withinLine);
        }
    }

    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static UncertaintySettings read(Path file) {
        if (!Files.exists(file)) {
            return USUAL;
        }
        SettingsGroup settings = SettingsFile.read(file).allowing("draws", "seed", "shape", "correlation");
        return new UncertaintySettings(
                settings.get("draws", USUAL.draws, UncertaintySettings::draws),
                settings.get(
                        "seed",
                        USUAL.seed,
                        setting -> setting.read("a whole number such as 20070401", Long::parseLong)),
                settings.get("shape", USUAL.shape, setting -> setting.oneOf(Shape.class)),
                settings.get("correlation", USUAL.correlations, UncertaintySettings::correlations));
    }

    private static int draws(Setting setting) {
        int draws = setting.wholeNumber();
        if (draws < FEWEST || draws > MOST) {
            throw setting.mistake("draws lie between %,d and %,d, not at %s".formatted(FEWEST, MOST, setting.text()));
        }
        return draws;
    }

    private static Correlations correlations(Setting setting) {
        SettingsGroup group = setting.group().allowing("overall", "within-service", "within-partner", "within-line");
        Correlations read = new Correlations(
                one(group, "overall"),
                one(group, "within-service"),
                one(group, "within-partner"),
                one(group, "within-line"));
        if (read.sum().compareTo(BigDecimal.ONE) > 0) {
            throw setting.mistake(
                    "the correlations add up to %s; together they can be 1 at most, since nothing can have more than all in common"
                            .formatted(read.sum().stripTrailingZeros().toPlainString()));
        }
        return read;
    }

    private static BigDecimal one(SettingsGroup group, String name) {
        return group.get(name, BigDecimal.ZERO, setting -> {
            BigDecimal read = setting.number();
            if (read.signum() < 0 || read.compareTo(BigDecimal.ONE) > 0) {
                throw setting.mistake("a correlation lies between 0 and 1, not at " + setting.text());
            }
            if (read.stripTrailingZeros().scale() > 4) {
                throw setting.mistake("\"%s\" is finer than 0.0001, the finest step here".formatted(setting.text()));
            }
            return read;
        });
    }
}
