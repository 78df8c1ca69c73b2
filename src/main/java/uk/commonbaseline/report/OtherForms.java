package uk.commonbaseline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperPrint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.reading.Exact;
import uk.commonbaseline.report.reading.PageSet;
import uk.commonbaseline.report.reading.Reading;
import uk.commonbaseline.report.reading.Untold;
import uk.commonbaseline.report.reading.Written;
import uk.commonbaseline.report.screen.ScreenEdition;
import uk.commonbaseline.report.screen.ScreenFacts;
import uk.commonbaseline.report.tables.CsvFiles;
import uk.commonbaseline.report.tables.TablesWorkbook;

/// The same pages for a screen, and their tables for whoever calculates: read off the filled pages, so that nothing
/// stands in them that the PDF does not show. They are written while the PDF is.
final class OtherForms {
    static final String SCREEN = "baseline-and-options.html";
    static final String WORKBOOK = "tables.xlsx";
    static final String TABLES = "tables";
    private static final Logger LOG = LoggerFactory.getLogger(OtherForms.class);
    private final CompletableFuture<Map<String, byte[]>> files;

    private OtherForms(CompletableFuture<Map<String, byte[]>> files) {
        this.files = files;
    }

    /// What an edition says of itself.
    record Facts(String title, EditionLabel label, Row facts) {}

    /// Reads the pages at once, and writes the files meanwhile.
    static OtherForms begin(List<FilledPages> sets, List<JasperPrint> filled, FigureList list, Facts facts) {
        Reading reading = Reading.of(facts.title(), pages(sets, filled), exact(list), untold(list), written(sets));
        return new OtherForms(CompletableFuture.supplyAsync(
                () -> write(reading, facts),
                work -> Thread.ofPlatform().daemon().name("other forms").start(work)));
    }

    /// These files and others that belong to the edition. Tables of an earlier print, which may have had others, make
    /// way.
    List<Beside> with(List<Beside> besides, Path folder) throws IOException {
        List<Beside> all = new ArrayList<>(besides);
        Laps laps = new Laps();
        try {
            files.join().forEach((name, content) -> all.add(Beside.named(name, file -> put(file, content))));
        } catch (CompletionException failed) {
            throw new PackNotPrinted("its other forms can't be written", failed);
        }
        LOG.debug("Pack: waited {} ms more for its other forms", laps.lap());
        clear(folder);
        return all;
    }

    private static void clear(Path folder) throws IOException {
        Path tables = folder.resolve(TABLES);
        if (Files.isDirectory(tables)) {
            try (DirectoryStream<Path> old = Files.newDirectoryStream(tables, "*.csv")) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, byte[]> write(Reading reading, Facts facts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SCREEN, ScreenEdition.write(reading, screen(facts)).getBytes(StandardCharsets.UTF_8));
        try {
            files.put(WORKBOOK, TablesWorkbook.write(reading, workbook(facts)));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        CsvFiles.write(reading)
                .forEach((name, content) -> files.put(TABLES + "/" + name, content.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static void put(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static List<PageSet> pages(List<FilledPages> sets, List<JasperPrint> filled) {
        return IntStream.range(0, sets.size())
                .mapToObj(set -> new PageSet(
                        sets.get(set).name(),
                        sets.get(set).title(),
                        sets.get(set).listed(),
                        filled.get(set)))
                .toList();
    }

    private static List<Exact> exact(FigureList list) {
        return list.told().stream()
                .map(each -> new Exact(each.ref(), each.page(), each.label(), each.value(), each.unit()))
                .toList();
    }

    private static List<Untold> untold(FigureList list) {
        return list.figures().stream()
                .filter(each -> list.held().holds(each.ref()))
                .map(each -> new Untold(each.ref(), each.label(), each.unit()))
                .toList();
    }

    private static List<Written> written(List<FilledPages> sets) {
        return sets.stream()
                .flatMap(set -> set.shown().stream())
                .map(each -> new Written(each.page(), each.query() + " " + each.row(), each.ref(), each.written()))
                .toList();
    }

    private static ScreenFacts screen(Facts facts) {
        return new ScreenFacts(
                facts.label().partnership(),
                facts.facts().text("running_edition"),
                facts.facts().text("running_foot"),
                facts.label().draft(),
                readers(facts.label().readership()),
                BoardPack.PDF,
                WORKBOOK);
    }

    private static TablesWorkbook.WorkbookWords workbook(Facts facts) {
        return new TablesWorkbook.WorkbookWords(
                facts.label().partnership(),
                facts.facts().text("running_edition"),
                facts.facts().text("running_foot"),
                facts.label().draft(),
                Instant.ofEpochSecond(facts.facts().whole("dated")));
    }

    private static String readers(Readership readers) {
        if (readers.isRestricted()) {
            return "Restricted: for the project";
        }
        return readers.isPublic() ? "For the public" : "For " + readers.name();
    }
}
