package uk.commonbaseline.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a CSV file. Rows are numbered as a spreadsheet program would on opening it: blank lines count, and a cell with
/// line breaks inside is still one row.
final class CsvSheet implements SheetReader {
    private static final int MOST_COLUMNS = 1000;

    /// Stands for the content of a filled cell in a column that nobody needs.
    private static final String UNREAD = "(not read)";

    private final CsvReader<SourceRow> csv;
    private final Iterator<SourceRow> rows;
    private final RowHandler handler;
    private final Path file;

    private CsvSheet(CsvReader<SourceRow> csv, RowHandler handler, Path file) {
        this.csv = csv;
        this.rows = csv.iterator();
        this.handler = handler;
        this.file = file;
    }

    static CsvSheet open(Path file, FileLayout layout) {
        try {
            RowHandler handler = new RowHandler();
            CsvReader<SourceRow> csv = CsvReader.builder()
                    .fieldSeparator(layout.delimiter())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .detectBomHeader(true)
                    .build(handler, file, Charset.forName(layout.encoding()));
            return new CsvSheet(csv, handler, file);
        } catch (IOException problem) {
            throw new UnreadableFile(
                    "The file can't be opened.", "Check that it is not locked or damaged, and send it again.", problem);
        }
    }

    @Override
    public boolean hasNext() {
        return refusing(() -> rows.hasNext() || endsProperly());
    }

    /// The parser takes the end of the file for a missing quotation mark; all rows behind it would be one cell.
    private boolean endsProperly() {
        if (handler.lastWasQuoted && !endsWithQuotationMark()) {
            throw neverClosed(null);
        }
        return false;
    }

    /// Looks at the last bytes, whatever the encoding, passing over line ends.
    private boolean endsWithQuotationMark() {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (long at = bytes.length() - 1; at >= 0; at--) {
                bytes.seek(at);
                int last = bytes.read();
                if (last != '\n' && last != '\r' && last != 0) {
                    return last == '"';
                }
            }
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public SourceRow next() {
        return refusing(rows::next);
    }

    private static <T> T refusing(Supplier<T> read) {
        try {
            return read.get();
        } catch (CsvParseException problem) {
            if (problem.getCause() instanceof UnreadableFile refused) {
                throw refused;
            }
            throw neverClosed(problem);
        } catch (UncheckedIOException problem) {
            throw new UnreadableFile(
                    "The file broke off while it was read.", "Copy it into the folder again.", problem);
        }
    }

    private static UnreadableFile neverClosed(@Nullable Exception problem) {
        UnreadableFile refused = new UnreadableFile(
                "The text can't be divided into rows and columns: a quotation mark is opened and never closed.",
                "Export the file again; if a text holds a quotation mark, it must be doubled.");
        if (problem != null) {
            refused.initCause(problem);
        }
        return refused;
    }

    @Override
    public void need(BitSet columns) {
        handler.needed = columns;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException problem) {
            // Nothing is lost by a file that does not close after reading.
            return;
        }
    }

    /// Collects the fields of a record straight from the parser's buffer, trimmed.
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<SourceRow> {
        private final List<RepeatedTexts> columns = new ArrayList<>();
        private String[] fields = new String[16];
        private int count;
        private int row;
        private int widest = 16;
        private boolean lastWasQuoted;
        private @Nullable BitSet needed;

        @Override
        protected void handleBegin(long startingLine) {
            fields = new String[widest];
            count = 0;
            row++;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_COLUMNS) {
                throw new UnreadableFile(
                        "Row %d has more than %d columns.".formatted(row, MOST_COLUMNS),
                        "Check the delimiter and export the file again.");
            }
            if (index >= fields.length) {
                fields = Arrays.copyOf(fields, Math.min(MOST_COLUMNS, index * 2));
            }
            lastWasQuoted = quoted;
            fields[index] = trimmed(index, buffer, offset, length);
            count = index + 1;
        }

        @Override
        protected SourceRow buildRecord() {
            widest = Math.max(count, 1);
            return new SourceRow(1, "", row, count == fields.length ? fields : Arrays.copyOf(fields, count), null);
        }

        private String trimmed(int column, char[] buffer, int offset, int length) {
            int from = offset;
            int to = offset + length;
            while (from < to && isSpace(buffer[from])) {
                from++;
            }
            while (to > from && isSpace(buffer[to - 1])) {
                to--;
            }
            if (from == to) {
                return "";
            }
            return needed == null || needed.get(column) ? texts(column).get(buffer, from, to) : UNREAD;
        }

        private RepeatedTexts texts(int column) {
            while (columns.size() <= column) {
                columns.add(new RepeatedTexts());
            }
            return columns.get(column);
        }

        private static boolean isSpace(char character) {
            return character <= ' ' || character == '\u00A0' || character == '\uFEFF';
        }
    }
}
