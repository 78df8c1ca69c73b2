package uk.commonbaseline.sheet;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Opens a file for reading row by row. The content decides what it is, not the name; a packed file is read as what is
/// packed.
public final class Sheets {
    private Sheets() {}

    /// Opens the file as its layout says.
    ///
    /// @throws UnreadableFile when it is empty, broken, protected or of another format
    public static SheetReader open(Path file, FileLayout layout) {
        Content content = agreed(file, layout);
        try {
            return content.open(layout);
        } catch (UnreadableFile refused) {
            content.close();
            throw refused;
        }
    }

    /// The sheets of a workbook that nobody asked for, with their state; none for CSV.
    public static List<OtherSheet> listOthers(Path file, FileLayout layout) {
        if (layout.format() == Format.CSV) {
            return List.of();
        }
        try (Content content = agreed(file, layout)) {
            return new SheetChoice(content.listSheets(), layout.sheets()).others();
        }
    }

    /// What the officer should know of the parts of a workbook that are never read, such as macros.
    public static List<Finding> listNotes(Path file, FileLayout layout) {
        if (layout.format() == Format.CSV) {
            return List.of();
        }
        try (Content content = agreed(file, layout)) {
            return content.listNotes();
        }
    }

    /// What the file is, by its content; anything that is no workbook may be text.
    public static Format formatOf(Path file) {
        try (Content content = Content.of(file)) {
            return content.format();
        }
    }

    /// All sheets of a workbook in their order; none for CSV.
    public static List<OtherSheet> listAll(Path file, Format format) {
        if (format == Format.CSV) {
            return List.of();
        }
        try (Content content = Content.of(file)) {
            return content.listSheets().stream()
                    .map(sheet -> new OtherSheet(sheet.name(), sheet.state()))
                    .toList();
        }
    }

    /// A sheet that was not read.
    public record OtherSheet(String name, SheetState state) {
        public boolean hidden() {
            return !state.isInSight();
        }
    }

    private static Content agreed(Path file, FileLayout layout) {
        Content content = Content.of(file);
        try {
            refuseOtherFormats(content, layout.format());
            refuseBinary(content, layout);
            return content;
        } catch (UnreadableFile refused) {
            content.close();
            throw refused;
        }
    }

    private static void refuseOtherFormats(Content content, Format expected) {
        if (content instanceof Content.Text(Path file) && FirstBytes.isWebPage(firstBytes(file))) {
            throw new UnreadableFile(
                    "The file is a web page, not " + nameOf(expected) + ".",
                    "Open it in your spreadsheet program and save it as " + nameOf(expected) + ".");
        }
        if (content.format() != expected) {
            if (content instanceof Content.Xls workbook) {
                workbook.refuseProtected();
            }
            throw new UnreadableFile(
                    "The file is %s inside, but this extract is agreed as %s."
                            .formatted(nameOf(content.format()), nameOf(expected)),
                    "Save it as " + nameOf(expected) + " and send it again.");
        }
    }

    private static void refuseBinary(Content content, FileLayout layout) {
        boolean mayHoldZeros = layout.encoding().toUpperCase(Locale.ROOT).startsWith("UTF-16");
        if (content instanceof Content.Text(Path file) && FirstBytes.isOldWorkbook(firstBytes(file))) {
            throw new UnreadableFile(
                    "The file is a sheet of Excel 4 or older, from before 1995, whatever its name says.",
                    "Open it in your spreadsheet program, save it as " + nameOf(Format.XLSX) + " and send that.");
        }
        if (content instanceof Content.Text(Path file) && !mayHoldZeros && FirstBytes.isBinary(firstBytes(file))) {
            throw new UnreadableFile(
                    "The file is not text; it is damaged, or of another kind than agreed.",
                    "Export it again as " + nameOf(layout.format()) + " and send that.");
        }
    }

    private static String nameOf(Format format) {
        return switch (format) {
            case CSV -> "CSV text";
            case XLS -> "an Excel 97-2003 workbook (.xls)";
            case XLSX -> "an Excel workbook (.xlsx)";
            case ODS -> "an OpenDocument spreadsheet (.ods)";
        };
    }

    private static byte[] firstBytes(Path file) {
        return WorkbookReading.refusing(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(FirstBytes.COUNT);
            }
        });
    }
}
