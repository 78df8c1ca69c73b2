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
    /// Characters after which a quotation mark that was opened counts as never closed.
    private static final int LONGEST_QUOTED = 1 << 20;

    /// Stands for the content of a filled cell in a column that nobody needs.
    private static final String UNREAD = "(not read)";

    private final CsvReader<SourceRow> csv;
    private final Iterator<SourceRow> rows;
    private final RowHandler handler;
    private final LastBytes end;

    private CsvSheet(CsvReader<SourceRow> csv, RowHandler handler, LastBytes end) {
        this.csv = csv;
        this.rows = csv.iterator();
        this.handler = handler;
        this.end = end;
    }

    /// What tells whether the text ends with a quotation mark.
    private interface LastBytes {
        boolean endWithQuotationMark() throws IOException;
    }

    static CsvSheet open(Path file, FileLayout layout) {
        try {
            RowHandler handler = new RowHandler();
            CsvReader<SourceRow> csv = reader(layout).build(handler, file, Charset.forName(layout.encoding()));
            return new CsvSheet(csv, handler, () -> endsWithQuotationMark(file));
        } catch (IOException problem) {
            throw WorkbookReading.cantBeOpened(problem);
        }
    }

    /// Reads text that comes as a stream, and closes it.
    static CsvSheet open(LastByte text, FileLayout layout) {
        RowHandler handler = new RowHandler();
        CsvReader<SourceRow> csv = reader(layout).build(handler, text, Charset.forName(layout.encoding()));
        return new CsvSheet(csv, handler, () -> text.last() == '"');
    }

    private static CsvReader.CsvReaderBuilder reader(FileLayout layout) {
        return CsvReader.builder()
                .fieldSeparator(layout.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_QUOTED)
                .detectBomHeader(true);
    }

    @Override
    public boolean hasNext() {
        return refusing(() -> rows.hasNext() || endsProperly());
    }

    /// The parser takes the end of the file for a missing quotation mark; all rows behind it would be one cell.
    private boolean endsProperly() {
        try {
            if (handler.lastWasQuoted && !end.endWithQuotationMark()) {
                throw neverClosed(null);
            }
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Looks at the last bytes, whatever the encoding, passing over line ends.
    private static boolean endsWithQuotationMark(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (long at = bytes.length() - 1; at >= 0; at--) {
                bytes.seek(at);
                int last = bytes.read();
                if (last != '\n' && last != '\r' && last != 0) {
                    return last == '"';
                }
            }
            return false;
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
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError problem) {
            throw WorkbookReading.unexpected(problem);
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
        private final Budget budget = new Budget();
        private long characters;
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
            if (index >= Limits.COLUMNS) {
                throw new UnreadableFile(
                        "Row %d has more than %d columns.".formatted(row, Limits.COLUMNS),
                        "Check the delimiter and export the file again.");
            }
            if (index >= fields.length) {
                fields = Arrays.copyOf(fields, Math.min(Limits.COLUMNS, index * 2));
            }
            if (length > Limits.CHARACTERS_OF_A_CELL) {
                throw Budget.longCell();
            }
            characters += length;
            lastWasQuoted = quoted;
            fields[index] = trimmed(index, buffer, offset, length);
            count = index + 1;
        }

        @Override
        protected SourceRow buildRecord() {
            widest = Math.max(count, 1);
            budget.spend(count, characters);
            characters = 0;
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
