package uk.commonbaseline.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.commonbaseline.partnership.PlainText;
import uk.commonbaseline.sheet.TextWorkbook;
import uk.commonbaseline.warehouse.CodeMap;
import uk.commonbaseline.warehouse.CodeMaps;

/// All maps in one list, for people to look at. Nothing reads it again.
public final class MapsList {
    private static final List<String> HEADINGS = List.of(
            "Council",
            "Dimension",
            "Code",
            "Name",
            "Target",
            "Target's name",
            "Weight %",
            "Valid from",
            "Valid to",
            "Decided by",
            "Approved by",
            "Comment");

    private MapsList() {}

    /// Writes an Excel workbook, or CSV where the file is called so.
    ///
    /// @return how many lines of maps it holds
    /// @throws IllegalArgumentException when the file's name ends neither in `.xlsx` nor in `.csv`
    public static int write(MapDesk desk, List<String> councils, Path file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        desk.listMaps().stream()
                .filter(map -> councils.contains(map.council()))
                .sorted(Comparator.comparingInt((CodeMap map) -> councils.indexOf(map.council()))
                        .thenComparingInt(map -> CodeMaps.DIMENSIONS.indexOf(map.dimension())))
                .forEach(map -> lines.add(cells(desk, map)));
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            TextWorkbook.write(file, "Code maps", lines);
        } else if (name.endsWith(".csv")) {
            CsvText.replace(
                    file,
                    "\uFEFF"
                            + CsvText.of(lines.stream()
                                    .map(line -> line.stream()
                                            .map(PlainText::written)
                                            .toList())
                                    .toList()));
        } else {
            throw new IllegalArgumentException("a list of maps is an .xlsx or a .csv file, not " + file.getFileName());
        }
        return lines.size() - 1;
    }

    private static List<String> cells(MapDesk desk, CodeMap map) {
        return List.of(
                desk.shortName(map.council()),
                map.dimension(),
                map.code(),
                map.name().orElse(""),
                map.target(),
                desk.targetName(map.dimension(), map.target()),
                map.weight().map(BigDecimal::toPlainString).orElse("100"),
                map.validity().fromWritten(),
                map.validity().toWritten(),
                map.decidedBy().orElse(""),
                map.approvedBy().orElse(""),
                map.comment().orElse(""));
    }
}
