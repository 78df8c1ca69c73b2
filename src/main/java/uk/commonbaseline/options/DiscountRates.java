package uk.commonbaseline.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.commonbaseline.settings.SettingsMistake;

/// Real discount rates by the day from which they hold, from `jobs/reference/discount-rates.csv`.
///
/// @param file to name where a rate is missing
/// @param byDay fractions from 0 to below 1
public record DiscountRates(Path file, NavigableMap<LocalDate, BigDecimal> byDay) {
    private static final String HEADING = "valid_from,rate,source";
    private static final int FINEST = 6;

    static DiscountRates always(BigDecimal rate) {
        return new DiscountRates(Path.of(""), new TreeMap<>(Map.of(LocalDate.MIN, rate)));
    }

    /// Reads the list.
    ///
    /// @throws SettingsMistake at the first mistake, with file and line
    static DiscountRates read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING)) {
            throw new SettingsMistake(file, 1, "expected the heading " + HEADING);
        }
        NavigableMap<LocalDate, BigDecimal> byDay = new TreeMap<>();
        for (int no = 1; no < lines.size(); no++) {
            if (!lines.get(no).isBlank()) {
                read(file, no + 1, lines.get(no), byDay);
            }
        }
        return new DiscountRates(file, byDay);
    }

    private static void read(Path file, int line, String text, NavigableMap<LocalDate, BigDecimal> byDay) {
        String[] cells = text.split(",", 3);
        if (cells.length < 3 || cells[2].isBlank()) {
            throw new SettingsMistake(file, line, "expected a day, a rate and its source");
        }
        try {
            if (byDay.put(LocalDate.parse(cells[0].strip()), rate(cells[1].strip())) != null) {
                throw new SettingsMistake(file, line, "there are two rates from %s".formatted(cells[0].strip()));
            }
        } catch (DateTimeException | NumberFormatException _) {
            throw new SettingsMistake(
                    file,
                    line,
                    "expected a day such as 2003-04-01 and a rate from 0%% to below 100%% such as 3.5%%, not \"%s\" and \"%s\""
                            .formatted(cells[0], cells[1]));
        }
    }

    private static BigDecimal rate(String text) {
        if (!text.endsWith("%")) {
            throw new NumberFormatException(text);
        }
        BigDecimal rate = new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2);
        boolean plausible = rate.signum() >= 0
                && rate.compareTo(BigDecimal.ONE) < 0
                && rate.stripTrailingZeros().scale() <= FINEST;
        if (!plausible) {
            throw new NumberFormatException(text);
        }
        return rate;
    }

    /// The rate in force on a day.
    ///
    /// @throws SettingsMistake when none was in force yet
    public BigDecimal on(LocalDate day) {
        var rate = byDay.floorEntry(day);
        if (rate == null) {
            throw new SettingsMistake(
                    file,
                    0,
                    "no discount rate is in force on %s, where an option is decided; add the line with its source"
                            .formatted(day));
        }
        return rate.getValue();
    }

    /// As spreadsheet programs save it: perhaps with a byte order mark, perhaps with letters of another encoding in the
    /// sources, which no rate depends on.
    private static List<String> lines(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (NoSuchFileException _) {
            throw new SettingsMistake(
                    file,
                    0,
                    "there is no such file, so nothing says at which rate options are discounted; it needs the heading %s and a line such as 2003-04-01,3.5%%,the Treasury's guide"
                            .formatted(HEADING));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
