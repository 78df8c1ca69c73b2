package uk.commonbaseline.sheet;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetChoice.Listed;

/// A file by what it holds, whatever its name says; unpacked where it came in a ZIP archive, whose audit it has passed.
sealed interface Content extends Closeable {
    Format format();

    /// Opens the sheets; what is returned closes this content.
    SheetReader open(FileLayout layout);

    /// All sheets of a workbook; none for text.
    default List<Listed> listSheets() {
        return List.of();
    }

    /// What the officer should know of the parts that are not read.
    default List<Finding> listNotes() {
        return List.of();
    }

    @Override
    void close();

    /// Lines of text with delimiters.
    record Text(Path file) implements Content {
        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public SheetReader open(FileLayout layout) {
            return CsvSheet.open(file, layout);
        }

        @Override
        public void close() {}
    }

    /// The same, packed.
    record PackedText(Archive archive, ZipPart part) implements Content {
        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public SheetReader open(FileLayout layout) {
            return CsvSheet.open(new LastByte(archive.open(part), archive), layout);
        }

        @Override
        public void close() {
            archive.close();
        }
    }

    /// An Excel 97-2003 workbook.
    ///
    /// @param opening opens it from where it is
    record Xls(Path file, WorkbookReading.Reading<POIFSFileSystem> opening) implements Content {
        @Override
        public Format format() {
            return Format.XLS;
        }

        static Xls of(Path file) {
            return new Xls(file, () -> new POIFSFileSystem(file.toFile(), true));
        }

        static Xls inMemory(Path file, byte[] content) {
            return new Xls(file, () -> new POIFSFileSystem(new ByteArrayInputStream(content)));
        }

        @Override
        public SheetReader open(FileLayout layout) {
            return WatchedSheet.open(() -> XlsWorkbook.open(opening.read(), layout.sheets()), Watch.over(file));
        }

        @Override
        public List<Listed> listSheets() {
            return Watch.over(file).await(() -> XlsWorkbook.listSheets(opening.read()));
        }

        @Override
        public List<Finding> listNotes() {
            return Watch.over(file).await(() -> XlsWorkbook.listNotes(opening.read()));
        }

        /// Refuses a package that a password protects: from outside it looks like an old workbook, whatever is inside.
        void refuseProtected() {
            Watch.over(file).await(() -> {
                XlsWorkbook.refuseProtected(opening.read());
                return true;
            });
        }

        @Override
        public void close() {}
    }

    /// An Excel workbook since 2007.
    record Xlsx(Path file, Archive archive) implements Content {
        @Override
        public Format format() {
            return Format.XLSX;
        }

        @Override
        public SheetReader open(FileLayout layout) {
            return WatchedSheet.open(() -> XlsxWorkbook.open(archive, layout.sheets()), Watch.over(file));
        }

        @Override
        public List<Listed> listSheets() {
            return Watch.over(file).await(() -> XlsxWorkbook.listSheets(archive));
        }

        @Override
        public List<Finding> listNotes() {
            List<Finding> notes = new ArrayList<>(ActiveContent.notesOfXlsx(archive));
            notes.addAll(Watch.over(file).await(() -> StaleResults.ofXlsx(archive)));
            return notes;
        }

        @Override
        public void close() {
            archive.close();
        }
    }

    /// An OpenDocument spreadsheet.
    record Ods(Path file, Archive archive) implements Content {
        @Override
        public Format format() {
            return Format.ODS;
        }

        @Override
        public SheetReader open(FileLayout layout) {
            return WatchedSheet.open(() -> OdsWorkbook.open(archive, layout.sheets()), Watch.over(file));
        }

        @Override
        public List<Listed> listSheets() {
            return Watch.over(file).await(() -> OdsWorkbook.listSheets(archive));
        }

        @Override
        public List<Finding> listNotes() {
            return Watch.over(file).await(() -> OdsWorkbook.notes(archive));
        }

        @Override
        public void close() {
            archive.close();
        }
    }

    /// Looks what the file is.
    ///
    /// @throws UnreadableFile when it is empty, a web page, or an archive that does not pass its audit
    static Content of(Path file) {
        return WorkbookReading.refusing(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] start = in.readNBytes(FirstBytes.COUNT);
                if (FirstBytes.isOldest(start)) {
                    throw new OldExcelFormatException("before Excel 97");
                }
                return switch (FirstBytes.of(start)) {
                    case TEXT -> new Text(file);
                    case OLE2 -> Xls.of(file);
                    case ZIP -> Unpacking.contentOf(file, Archive.open(file));
                };
            }
        });
    }
}
