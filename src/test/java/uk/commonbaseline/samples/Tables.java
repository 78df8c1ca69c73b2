package uk.commonbaseline.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The lists from which the picture is drawn, in `src/test/resources/samples`.
final class Tables {
    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Tables() {}

    static List<CSVRecord> read(String name) {
        try (InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream("/samples/" + name), name);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return WITH_HEADINGS.parse(reader).getRecords();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }

    static List<CSVRecord> read(String name, String column, String value) {
        return read(name).stream().filter(row -> row.get(column).equals(value)).toList();
    }
}
