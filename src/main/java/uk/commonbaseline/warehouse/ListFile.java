package uk.commonbaseline.warehouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.commonbaseline.settings.SettingsMistake;

/// A CSV list that the partnership edits: UTF-8, comma, headings in the first row.
public final class ListFile {
    /// One row of a list, knowing its line for mistakes.
    public record Row(Path file, CSVRecord values) {
        public String get(String column) {
            return find(column).orElseThrow(() -> mistake("\"" + column + "\" is empty"));
        }

        public Optional<String> find(String column) {
            String text = values.get(column).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        /// Of a column that the list need not have.
        public Optional<String> findAny(String column) {
            return values.isMapped(column) ? find(column) : Optional.empty();
        }

        /// The row's line in the file; lists hold no line breaks within cells.
        public int line() {
            return (int) values.getRecordNumber() + 1;
        }

        public SettingsMistake mistake(String words) {
            return new SettingsMistake(file, line(), words);
        }
    }

    private ListFile() {}

    /// Spreadsheet programs begin UTF-8 files with a mark that is no content.
    private static Reader behindByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /// All rows; the file must have exactly these columns or more.
    public static List<Row> read(Path file, String... columns) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(behindByteOrderMark(reader), format)) {
            for (String column : columns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new SettingsMistake(file, 1, "the column \"" + column + "\" is missing");
                }
            }
            List<Row> rows = new ArrayList<>();
            for (CSVRecord values : parser) {
                if (!values.isConsistent()) {
                    throw new SettingsMistake(
                            file, (int) values.getRecordNumber() + 1, "this row has fewer cells than the headings");
                }
                rows.add(new Row(file, values));
            }
            return rows;
        } catch (MalformedInputException _) {
            throw new SettingsMistake(file, 0, "the file is not in UTF-8; save it as UTF-8");
        } catch (CSVException | UncheckedIOException | IllegalArgumentException problem) {
            throw new SettingsMistake(file, 0, "the file is no valid CSV: " + problem.getMessage());
        } catch (IOException problem) {
            throw new SettingsMistake(file, 0, "the file can't be read: " + problem.getMessage());
        }
    }
}
