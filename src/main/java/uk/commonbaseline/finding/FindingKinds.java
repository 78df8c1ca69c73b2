package uk.commonbaseline.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The codes of all kinds of findings with what each does, for settings that speak of findings. A test keeps the list
/// equal to the kinds that there are.
public final class FindingKinds {
    private static final String LIST = "kinds.csv";

    private FindingKinds() {}

    /// Consequences by code, in the order of the codes.
    public static Map<String, Consequence> all() {
        Map<String, Consequence> kinds = new LinkedHashMap<>();
        InputStream list = Objects.requireNonNull(FindingKinds.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                int comma = line.indexOf(',');
                kinds.put(line.substring(0, comma), Consequence.valueOf(line.substring(comma + 1)));
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return kinds;
    }
}
