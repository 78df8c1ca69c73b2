package uk.commonbaseline.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the product should say of one sample, as its generator wrote it down in `expected/`.
///
/// @param amounts by measure, without trailing zeros
/// @param findings by code, then place
public record ExpectedAnswer(
        String outcome,
        String period,
        Fates<Integer> rows,
        Map<String, Fates<BigDecimal>> amounts,
        List<Told> findings) {

    /// One finding.
    public record Told(String code, String place) {
        /// The order in which `expected/` lists them.
        public static final Comparator<Told> ORDER =
                Comparator.comparing(Told::code).thenComparing(Told::place);
    }

    /// How much was read, and what became of it.
    public record Fates<T>(T read, T accepted, T rejected, T excluded) {}

    public static ExpectedAnswer of(Path sample) throws IOException {
        JsonNode json = new ObjectMapper().readTree(beside(sample, ".json").toFile());
        Map<String, Fates<BigDecimal>> amounts = new TreeMap<>();
        json.get("amounts")
                .properties()
                .forEach(measure -> amounts.put(
                        measure.getKey(),
                        new Fates<>(
                                exact(measure.getValue(), "read"),
                                exact(measure.getValue(), "accepted"),
                                exact(measure.getValue(), "rejected"),
                                exact(measure.getValue(), "excluded"))));
        JsonNode rows = json.get("rows");
        List<Told> findings = new ArrayList<>();
        json.get("findings")
                .forEach(each -> findings.add(
                        new Told(each.get("code").asText(), each.get("place").asText())));
        return new ExpectedAnswer(
                json.get("outcome").asText(),
                json.get("period").asText(),
                new Fates<>(
                        rows.get("read").asInt(),
                        rows.get("accepted").asInt(),
                        rows.get("rejected").asInt(),
                        rows.get("excluded").asInt()),
                amounts,
                findings.stream().sorted(Told.ORDER).toList());
    }

    /// The rows that should be loaded, headings left out.
    public static List<List<String>> rowsOf(Path sample) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(beside(sample, ".rows.csv"))) {
            return csv.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }

    private static BigDecimal exact(JsonNode fates, String name) {
        return plain(new BigDecimal(fates.get(name).asText()));
    }

    /// Equal amounts become equal objects.
    public static BigDecimal plain(BigDecimal amount) {
        return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    private static Path beside(Path sample, String ending) {
        return sample.resolveSibling("expected").resolve(sample.getFileName() + ending);
    }
}
