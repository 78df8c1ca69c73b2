package uk.commonbaseline.describe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.ReadAhead;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.SheetState;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// Opens a file by what is in it and goes through all its tables: the bytes once, the rows once.
final class FileScan {
    private FileScan() {}

    /// @throws uk.commonbaseline.sheet.UnreadableFile when it is empty, broken or protected
    static Found of(Path file) throws IOException {
        Format format = Sheets.formatOf(file);
        FutureTask<String> fingerprint = new FutureTask<>(() -> Sha256.of(file));
        Thread.ofPlatform().daemon().name("fingerprint").start(fingerprint);
        return format == Format.CSV ? ofText(file, fingerprint) : ofWorkbook(file, format, fingerprint);
    }

    private static String done(FutureTask<String> fingerprint) throws IOException {
        try {
            return fingerprint.get();
        } catch (ExecutionException problem) {
            throw new IOException("The file could not be read to its end: " + problem.getCause(), problem);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the file was read");
        }
    }

    private static Found ofText(Path file, FutureTask<String> fingerprint) throws IOException {
        TextBytes bytes = TextBytes.of(file);
        TextEncoding encoding = bytes.encoding();
        char delimiter = Delimiter.find(file, encoding.name());
        FileLayout layout = new FileLayout(Format.CSV, encoding.name(), delimiter, List.of());
        TableScan scan = new TableScan("", SheetState.VISIBLE);
        try (SheetReader rows = Sheets.open(file, layout);
                ReadAhead<List<SourceRow>> ahead = new ReadAhead<>(new InPieces(rows), "reading")) {
            ahead.forEachRemaining(piece -> piece.forEach(scan::take));
        }
        return new Found(
                file,
                done(fingerprint),
                Format.CSV,
                Optional.of(encoding),
                bytes.lineEnds(),
                bytes.isQuoted(),
                delimiter,
                scan.end());
    }

    private static Found ofWorkbook(Path file, Format format, FutureTask<String> fingerprint) throws IOException {
        List<Sheets.OtherSheet> sheets = Sheets.listAll(file, format);
        List<TableScan> scans = new ArrayList<>();
        sheets.forEach(sheet -> scans.add(new TableScan(sheet.name(), sheet.state())));
        List<String> names = sheets.stream().map(Sheets.OtherSheet::name).toList();
        try (SheetReader rows = Sheets.open(file, new FileLayout(format, "utf-8", ',', names))) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                scans.get(row.sheetNo() - 1).take(row);
            }
        }
        List<Table> tables = scans.stream().flatMap(scan -> scan.end().stream()).toList();
        return new Found(file, done(fingerprint), format, Optional.empty(), "", false, ',', tables);
    }

    /// Rows by the thousand, to be handed from thread to thread.
    private record InPieces(Iterator<SourceRow> rows) implements Iterator<List<SourceRow>> {
        private static final int ROWS = 1_000;

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<SourceRow> next() {
            List<SourceRow> piece = new ArrayList<>(ROWS);
            while (piece.size() < ROWS && rows.hasNext()) {
                piece.add(rows.next());
            }
            return piece;
        }
    }
}
