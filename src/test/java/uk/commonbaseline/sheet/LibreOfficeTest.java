package uk.commonbaseline.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.finding.Place;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.sheet.ConvertedCells.Converted;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Every cell of every sheet is read as LibreOffice reads it, but for the differences that are listed with their
/// reasons in `libreoffice-differences.csv`.
@Tag("libreoffice")
class LibreOfficeTest {
    private static final int MOST_SHOWN = 40;

    @TempDir
    private Path folder;

    private @Nullable LibreOffice office;
    private final Map<ListedDifference, Integer> met = new EnumMap<>(ListedDifference.class);
    private final List<String> unexplained = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int compared;

    @BeforeEach
    void find_the_program() {
        office = LibreOffice.find(folder.resolve("settings")).orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) is not installed; nothing was compared.");
    }

    @Test
    void ordinary_workbooks_and_those_that_it_makes_of_them_are_read_alike() throws Exception {
        List<Path> made = OrdinaryWorkbooks.write(Files.createDirectory(folder.resolve("made")));
        compareAll(made);
        for (String format : List.of("ods", "xlsx", "xls:MS Excel 97")) {
            Path saved = Files.createTempDirectory(folder, "saved");
            compareAll(program().convert(made, format, saved));
        }
        report();
        assertThat(unexplained).isEmpty();
        assertThat(met.keySet())
                .as("kinds of differences that are met")
                .containsExactly(ListedDifference.ofOurWorkbooks());
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void each_kind_of_difference_is_listed_with_its_reason() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/test/resources/sheet/libreoffice-differences.csv"));
        assertThat(listed.getFirst()).isEqualTo("kind,example,why");
        assertThat(listed.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(Arrays.stream(ListedDifference.values())
                        .map(Spelling::of)
                        .toArray(String[]::new));
        assertThat(listed).allMatch(line -> line.split(",", 3).length == 3);
    }

    /// `-Dlibreoffice.files=<folder>`: all workbooks in it and below.
    @Test
    void real_workbooks_are_read_alike() throws Exception {
        String given = System.getProperty("libreoffice.files", "");
        assumeTrue(!given.isEmpty(), "No folder of workbooks was named by -Dlibreoffice.files.");
        try (Stream<Path> below = Files.walk(Path.of(given))) {
            List<Path> files = below.filter(file -> file.toString().matches(".*\\.(xlsx?|ods)"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                try {
                    compareAll(List.of(file));
                } catch (UnreadableFile problem) {
                    refused.add(file.getFileName() + ": " + problem.getMessage());
                }
            }
        }
        report();
        assertThat(unexplained).isEmpty();
    }

    private LibreOffice program() {
        if (office == null) {
            throw new IllegalStateException("not installed");
        }
        return office;
    }

    private void compareAll(List<Path> files) throws IOException, InterruptedException, XMLStreamException {
        List<Path> flat = program().convert(files, "fods", Files.createTempDirectory(folder, "flat"));
        for (int at = 0; at < files.size(); at++) {
            compare(files.get(at), ConvertedCells.of(flat.get(at)));
        }
    }

    private void compare(Path file, ConvertedCells conversion) {
        Map<String, Map<String, Converted>> theirs = conversion.sheets();
        Map<String, Map<String, OurCell>> ours = ours(file);
        assertThat(theirs.keySet()).as("sheets of " + file.getFileName()).containsAll(ours.keySet());
        ours.forEach((sheet, cells) -> {
            Map<String, Converted> converted = theirs.getOrDefault(sheet, Map.of());
            TreeSet<String> places = new TreeSet<>(cells.keySet());
            places.addAll(converted.keySet());
            Optional<ListedDifference> known =
                    conversion.holdsPivot(sheet) ? Optional.of(ListedDifference.PIVOT_TABLE) : Optional.empty();
            for (String place : places) {
                compare(known, file.getFileName() + " " + sheet + "!" + place, cells.get(place), converted.get(place));
            }
        });
    }

    private void compare(
            Optional<ListedDifference> known, String place, @Nullable OurCell ours, @Nullable Converted theirs) {
        compared++;
        if (ListedDifference.agree(ours, theirs)) {
            return;
        }
        known.or(() -> ListedDifference.find(ours, theirs))
                .ifPresentOrElse(
                        kind -> met.merge(kind, 1, Integer::sum),
                        () -> unexplained.add("%s: we read %s, LibreOffice %s".formatted(place, ours, theirs)));
    }

    private static Map<String, Map<String, OurCell>> ours(Path file) {
        Format format = Sheets.formatOf(file);
        List<String> names = Sheets.listAll(file, format).stream()
                .map(Sheets.OtherSheet::name)
                .toList();
        Map<String, Map<String, OurCell>> sheets = new TreeMap<>();
        names.forEach(name -> sheets.put(name, new TreeMap<>()));
        FileLayout layout = new FileLayout(
                format, "utf-8", ',', names.stream().map(String::strip).toList());
        try (SheetReader rows = Sheets.open(file, layout)) {
            rows.forEachRemaining(row -> {
                Map<String, OurCell> cells = sheets.computeIfAbsent(row.sheet(), _ -> new TreeMap<>());
                for (int column = 0; column < row.width(); column++) {
                    if (row.kind(column) != CellKind.BLANK) {
                        cells.put(
                                Place.columnLetters(column) + row.number(),
                                new OurCell(format, row.kind(column), row.text(column)));
                    }
                }
            });
        }
        return sheets;
    }

    /// A cell as the product reads it.
    record OurCell(Format format, CellKind kind, String text) {}

    private void report() throws IOException {
        Path report = Path.of("target", "libreoffice-" + compared + ".txt");
        List<String> lines = new ArrayList<>(List.of(compared + " cells compared", "explained: " + met));
        refused.forEach(each -> lines.add("refused by us: " + each));
        unexplained.stream().limit(MOST_SHOWN * 50L).forEach(lines::add);
        Files.write(report, lines);
    }
}
