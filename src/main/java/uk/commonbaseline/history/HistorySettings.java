package uk.commonbaseline.history;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsFile;
import uk.commonbaseline.settings.SettingsGroup;

/// Which changes from one period to the next are asked about, `jobs/history.yml`. Without the file, or where it does
/// not
/// speak of a measure, the usual limits hold.
///
/// @param limits a measure that is not there is not asked about
/// @param shown how many changes of a delivery are told word by word; all are counted
public record HistorySettings(Map<Measure, Limit> limits, int shown) {
    private static final int SHOWN = 20;

    public HistorySettings {
        limits = Map.copyOf(limits);
    }

    /// What is compared, with its usual limit.
    public enum Measure {
        /// Pounds of each basis of costs, by service.
        AMOUNT_BY_SERVICE("40", "100000"),
        /// Pounds of each basis of costs, by group of subjectives.
        AMOUNT_BY_SUBJECTIVE_GROUP("40", "100000"),
        /// Pounds a year of posts, by service.
        PAY_BY_SERVICE("20", "50000"),
        /// Full-time equivalents, by service.
        FTE_BY_SERVICE("15", "3"),
        /// Pounds a year of contracts, by service.
        ANNUAL_VALUE_BY_SERVICE("40", "50000"),
        /// Rows that were accepted, of any kind of extract.
        ROWS("40", "50");

        private final String percent;
        private final String floor;

        Measure(String percent, String floor) {
            this.percent = percent;
            this.floor = floor;
        }

        /// As written in the settings: `fte-by-service`.
        public String word() {
            return Spelling.of(this);
        }

        public Limit usual() {
            return new Limit(new BigDecimal(percent), new BigDecimal(floor));
        }
    }

    /// Both must be exceeded.
    ///
    /// @param percent of the earlier figure, 40 for 40 %
    /// @param floor in the measure's own unit: pounds, FTE or rows
    public record Limit(BigDecimal percent, BigDecimal floor) {}

    /// Reads and checks the file.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    public static HistorySettings read(Path file) {
        Map<Measure, Limit> limits = new EnumMap<>(Measure.class);
        Stream.of(Measure.values()).forEach(measure -> limits.put(measure, measure.usual()));
        if (!Files.exists(file)) {
            return new HistorySettings(limits, SHOWN);
        }
        String[] known = Stream.concat(
                        Stream.of("shown"), Stream.of(Measure.values()).map(Measure::word))
                .toArray(String[]::new);
        SettingsGroup settings = SettingsFile.read(file).allowing(known);
        for (Measure measure : Measure.values()) {
            Optional<Setting> written = settings.find(measure.word());
            if (written.isPresent() && !written.get().isGroup()) {
                refuseOtherWords(written.get());
                limits.remove(measure);
            } else {
                written.ifPresent(group -> limits.put(measure, limit(group)));
            }
        }
        return new HistorySettings(limits, settings.get("shown", SHOWN, HistorySettings::shown));
    }

    private static void refuseOtherWords(Setting written) {
        if (!written.text().equals("off")) {
            throw written.mistake("write {percent: 40, floor: 100000}, or off");
        }
    }

    private static Limit limit(Setting written) {
        SettingsGroup group = written.group().allowing("percent", "floor");
        Setting percent = group.get("percent");
        Setting floor = group.get("floor");
        return new Limit(
                notBelow(percent, BigDecimal.ONE, "a change below 1 percent is no change; write 40 for 40 %"),
                notBelow(floor, BigDecimal.ZERO, "a floor is 0 or more"));
    }

    private static BigDecimal notBelow(Setting written, BigDecimal least, String otherwise) {
        String text = written.text().replaceFirst("\\s*%$", "");
        BigDecimal number = written.read("a number such as 40", _ -> new BigDecimal(text));
        if (number.compareTo(least) < 0) {
            throw written.mistake(otherwise);
        }
        return number;
    }

    private static int shown(Setting written) {
        int shown = written.wholeNumber();
        if (shown < 1 || shown > 200) {
            throw written.mistake("a receipt shows 1 to 200 changes");
        }
        return shown;
    }
}
