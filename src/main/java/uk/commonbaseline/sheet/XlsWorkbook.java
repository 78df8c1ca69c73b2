package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.SheetChoice.Listed;

/// Reads an Excel 97-2003 workbook record by record, sheet after sheet as they lie in the file; sheets that were asked
/// for in another order keep the file's order and their own number.
final class XlsWorkbook implements SheetReader {
    /// Bytes of the record before the address begins: kind, length, number of sheets, length of the address, encoding.
    private static final int SUPBOOK_HEADER = 9;

    private final POIFSFileSystem opened;
    private final RecordFactoryInputStream records;
    private final List<BoundSheetRecord> bound;
    private final Map<BoundSheetRecord, Integer> wanted;
    private final XlsCells cells;
    private int sheetsBegun;
    private int depth;
    private int sheetNo;
    private @Nullable BoundSheetRecord sheet;
    private @Nullable SourceRow ahead;

    private XlsWorkbook(
            POIFSFileSystem opened,
            RecordFactoryInputStream records,
            Globals globals,
            Map<BoundSheetRecord, Integer> wanted) {
        this.opened = opened;
        this.records = records;
        this.bound = Arrays.asList(BoundSheetRecord.orderByBofPosition(globals.sheets));
        this.wanted = wanted;
        this.cells = globals.cells;
    }

    /// What stands before the first sheet: the list of sheets, styles and shared texts.
    private static final class Globals {
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final XlsCells cells = new XlsCells();
        private boolean links;
        private boolean linksToProgram;

        List<Listed> listed() {
            List<Listed> all = new ArrayList<>();
            for (BoundSheetRecord each : sheets) {
                all.add(new Listed(each.getSheetname(), state(each), all.size()));
            }
            return all;
        }

        private static SheetState state(BoundSheetRecord sheet) {
            return sheet.isVeryHidden()
                    ? SheetState.VERY_HIDDEN
                    : sheet.isHidden() ? SheetState.HIDDEN : SheetState.VISIBLE;
        }
    }

    /// Takes the opened file over, and closes it.
    static XlsWorkbook open(POIFSFileSystem opened, List<String> names) throws IOException {
        try {
            refuseObjects(opened.getRoot());
            RecordFactoryInputStream records = new RecordFactoryInputStream(workbookStream(opened), false);
            Globals globals = readGlobals(records);
            if (globals.linksToProgram) {
                throw ActiveContent.linkToProgram();
            }
            Map<BoundSheetRecord, Integer> wanted = new HashMap<>();
            for (Listed each : new SheetChoice(globals.listed(), names).chosen()) {
                wanted.put(globals.sheets.get(each.position()), wanted.size() + 1);
            }
            return new XlsWorkbook(opened, records, globals, wanted);
        } catch (RuntimeException | IOException problem) {
            opened.close();
            throw problem;
        }
    }

    static List<Listed> listSheets(POIFSFileSystem file) throws IOException {
        try (file) {
            return readGlobals(new RecordFactoryInputStream(workbookStream(file), false))
                    .listed();
        }
    }

    static List<Finding> listNotes(POIFSFileSystem file) throws IOException {
        try (file) {
            List<Finding> notes = new ArrayList<>();
            if (file.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notes.add(new ActiveContent.MacrosNotRun());
            }
            RecordFactoryInputStream records = new RecordFactoryInputStream(workbookStream(file), false);
            if (readGlobals(records).links) {
                notes.add(new ActiveContent.LinksNotFollowed());
            }
            StaleResults results = new StaleResults();
            for (@Nullable Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                results.note(record);
            }
            notes.addAll(results.findings());
            return notes;
        }
    }

    /// Refuses a package that a password protects.
    static void refuseProtected(POIFSFileSystem file) throws IOException {
        try (file) {
            refuseProtected(file.getRoot());
        }
    }

    private static void refuseProtected(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new EncryptedDocumentException("encrypted package");
        }
    }

    /// Embedded files and linked objects have folders of their own inside, named so by the program.
    private static void refuseObjects(DirectoryNode root) {
        for (String name : root.getEntryNames()) {
            if (name.startsWith("MBD")) {
                throw ActiveContent.embedded();
            }
            if (name.startsWith("LNK")) {
                throw ActiveContent.linkToProgram();
            }
        }
    }

    private static InputStream workbookStream(POIFSFileSystem opened) throws IOException {
        DirectoryNode root = opened.getRoot();
        for (String name : List.of("Workbook", "WORKBOOK", "Book")) {
            if (root.hasEntryCaseInsensitive(name)) {
                return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
            }
        }
        refuseProtected(root);
        throw new IOException("no workbook inside");
    }

    /// Reads up to the end of the workbook's own records; the next record begins the first sheet.
    private static Globals readGlobals(RecordFactoryInputStream records) {
        Globals globals = new Globals();
        for (@Nullable Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BoundSheetRecord listed) {
                globals.sheets.add(listed);
            } else if (record instanceof SSTRecord texts) {
                globals.cells.useTexts(texts);
            } else if (record instanceof DateWindow1904Record window) {
                globals.cells.countFrom1904(window.getWindowing() == 1);
            } else if (record instanceof SupBookRecord book && book.isExternalReferences()) {
                // A link to a program names it and its topic, parted by this character.
                globals.linksToProgram |= addressOf(book).indexOf('\u0003') >= 0;
                globals.links = true;
            } else if (record instanceof EOFRecord) {
                return globals;
            }
            globals.cells.noteFormat(record);
        }
        return globals;
    }

    private static String addressOf(SupBookRecord book) {
        byte[] bytes = book.serialize();
        return new String(bytes, StandardCharsets.ISO_8859_1).substring(Math.min(bytes.length, SUPBOOK_HEADER));
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = WorkbookReading.refusing(() -> Optional.ofNullable(findRow()))
                    .orElse(null);
        }
        return ahead != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        SourceRow found = ahead;
        ahead = null;
        return found;
    }

    private @Nullable SourceRow findRow() {
        for (@Nullable Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            @Nullable
            SourceRow complete = switch (record) {
                case BOFRecord _ -> begin();
                case EOFRecord _ -> end();
                default -> sheet == null ? null : cells.add(record, sheetNo, sheet.getSheetname());
            };
            if (complete != null) {
                return complete;
            }
        }
        return null;
    }

    /// A sheet begins, or a drawing within one.
    private @Nullable SourceRow begin() {
        if (depth++ == 0 && sheetsBegun < bound.size()) {
            BoundSheetRecord begun = bound.get(sheetsBegun++);
            sheet = wanted.containsKey(begun) ? begun : null;
            sheetNo = wanted.getOrDefault(begun, 0);
        }
        return null;
    }

    private @Nullable SourceRow end() {
        if (--depth > 0 || sheet == null) {
            return null;
        }
        String name = sheet.getSheetname();
        sheet = null;
        return cells.endRow(sheetNo, name);
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException problem) {
            // Nothing is lost by a file that does not close after reading.
            return;
        }
    }
}
