package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.commonbaseline.sheet.FileLayout.Format;

/// Opens a file for reading row by row. The content decides what it is, not the name.
public final class Sheets {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sheets() {}

    /// Opens the file as its layout says.
    ///
    /// @throws UnreadableFile when it is empty, broken, protected or of another format
    public static SheetReader open(Path file, FileLayout layout) {
        refuseOtherFormats(file, layout.format());
        return switch (layout.format()) {
            case CSV -> CsvSheet.open(file, layout);
            case XLS -> XlsWorkbook.open(file, layout.sheets());
            case XLSX -> XlsxWorkbook.open(file, layout.sheets());
        };
    }

    /// The sheets of a workbook that nobody asked for, with their state; none for CSV.
    public static List<OtherSheet> listOthers(Path file, FileLayout layout) {
        return switch (layout.format()) {
            case CSV -> List.of();
            case XLS -> XlsWorkbook.listOthers(file, layout.sheets());
            case XLSX -> XlsxWorkbook.listOthers(file, layout.sheets());
        };
    }

    /// What the file is, by its content; anything that is no workbook may be text.
    public static Format formatOf(Path file) {
        byte[] start = firstBytes(file);
        return begins(start, ZIP) ? Format.XLSX : begins(start, OLE2) ? Format.XLS : Format.CSV;
    }

    /// All sheets of a workbook in their order; none for CSV.
    public static List<OtherSheet> listAll(Path file, Format format) {
        return switch (format) {
            case CSV -> List.of();
            case XLS -> XlsWorkbook.listAll(file);
            case XLSX -> XlsxWorkbook.listAll(file);
        };
    }

    /// A sheet that was not read.
    public record OtherSheet(String name, boolean hidden) {}

    private static void refuseOtherFormats(Path file, Format expected) {
        byte[] start = firstBytes(file);
        if (start.length == 0) {
            throw new UnreadableFile("The file is empty.", "Export it again and check its size before you send it.");
        }
        Format found = begins(start, ZIP) ? Format.XLSX : begins(start, OLE2) ? Format.XLS : Format.CSV;
        if (looksLikeHtml(start)) {
            throw new UnreadableFile(
                    "The file is a web page, not " + nameOf(expected) + ".",
                    "Open it in your spreadsheet program and save it as " + nameOf(expected) + ".");
        }
        if (found != expected) {
            if (found == Format.XLS) {
                XlsWorkbook.refuseProtected(file);
            }
            throw new UnreadableFile(
                    "The file is %s inside, but this extract is agreed as %s."
                            .formatted(nameOf(found), nameOf(expected)),
                    "Save it as " + nameOf(expected) + " and send it again.");
        }
    }

    private static String nameOf(Format format) {
        return switch (format) {
            case CSV -> "CSV text";
            case XLS -> "an Excel 97-2003 workbook (.xls)";
            case XLSX -> "an Excel workbook (.xlsx)";
        };
    }

    private static boolean looksLikeHtml(byte[] start) {
        String text =
                new String(start, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<html") || text.startsWith("<!doctype html");
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static byte[] firstBytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(256);
        } catch (IOException problem) {
            throw new UnreadableFile(
                    "The file can't be opened.", "Check that it is not locked or damaged, and send it again.", problem);
        }
    }
}
