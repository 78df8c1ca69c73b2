package uk.commonbaseline.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMapFile;

/// The text of a map in force with lines added below. What stands stays as it is, byte for byte, so that the history
/// shows the decision and nothing else; only the first weight of a map changes its headings.
final class MapFile {
    private static final String WEIGHT = "weight";

    private MapFile() {}

    static String withAdded(Path file, List<CodeMap> added) throws IOException {
        String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        boolean weighted = added.stream().anyMatch(map -> map.weight().isPresent());
        if (before.isBlank()) {
            List<String> columns = weighted
                    ? Stream.concat(CodeMapFile.COLUMNS.stream(), Stream.of(WEIGHT))
                            .toList()
                    : CodeMapFile.COLUMNS;
            return CsvText.of(List.of(columns)) + lines(columns, added);
        }
        List<List<String>> cells = cells(before);
        List<String> columns = cells.getFirst();
        if (weighted && !columns.contains(WEIGHT)) {
            return widened(cells) + lines(with(columns, WEIGHT), added);
        }
        String ends = before.contains("\r\n") ? "\r\n" : "\n";
        String whole = before.endsWith("\n") ? before : before + ends;
        return whole + lines(columns, added).replace("\n", ends);
    }

    private static List<List<String>> cells(String text) throws IOException {
        String behindMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(behindMark, CSVFormat.DEFAULT)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static String widened(List<List<String>> cells) {
        List<List<String>> wider = new ArrayList<>();
        wider.add(with(cells.getFirst(), WEIGHT));
        cells.stream().skip(1).forEach(line -> wider.add(with(line, "")));
        return CsvText.of(wider);
    }

    private static List<String> with(List<String> line, String cell) {
        return Stream.concat(line.stream(), Stream.of(cell)).toList();
    }

    private static String lines(List<String> columns, List<CodeMap> added) {
        return CsvText.of(added.stream()
                .map(map -> columns.stream()
                        .map(column -> cell(column.strip(), map))
                        .toList())
                .toList());
    }

    private static String cell(String column, CodeMap map) {
        return switch (column) {
            case "code" -> map.code();
            case "name" -> map.name().orElse("");
            case "target" -> map.target();
            case "valid_from" -> map.validity().fromWritten();
            case "valid_to" -> map.validity().toWritten();
            case "decided_by" -> map.decidedBy().orElse("");
            case "approved_by" -> map.approvedBy().orElse("");
            case "comment" -> map.comment().orElse("");
            case WEIGHT -> map.weight().map(BigDecimal::toPlainString).orElse("");
            default -> "";
        };
    }
}
