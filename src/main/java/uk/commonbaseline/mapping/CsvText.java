package uk.commonbaseline.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.commonbaseline.inbound.WholeFile;

/// Writes lists that people keep under `jobs/`: UTF-8, comma, lines that end with a line feed. A file is there whole or
/// as it was.
final class CsvText {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private CsvText() {}

    static String of(List<? extends List<String>> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString();
    }

    static void replace(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Files.createDirectories(folder);
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
