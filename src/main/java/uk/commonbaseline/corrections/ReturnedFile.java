package uk.commonbaseline.corrections;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.commonbaseline.corrections.Correction.Way;
import uk.commonbaseline.sheet.CellKind;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;
import uk.commonbaseline.sheet.UnreadableFile;

/// A file that turns out to bear one of our Findings sheets.
///
/// @param lines what the officer wrote into it
record ReturnedFile(Path file, Format format, int deliveryId, String sha256, List<Line> lines) {
    private static final int MOST_LINES = 100_000;
    private static final String EMPTIED = "(blank)";

    ReturnedFile {
        lines = List.copyOf(lines);
    }

    /// One line with a corrected value.
    ///
    /// @param number of the line on the Findings sheet
    record Line(int number, String sheet, String row, String column, String text, CellKind kind) {
        /// @throws Refused when row or column are none
        Correction correction() {
            if (!row.matches("[1-9]\\d{0,6}") || !column.matches("[A-Za-z]{1,3}")) {
                throw new Refused(new Refused.CorrectsUnknownCell(number, place()));
            }
            return new Correction(
                    sheet,
                    Integer.parseInt(row),
                    SheetXml.columnOf(column),
                    text.equalsIgnoreCase(EMPTIED) ? "" : text,
                    kind,
                    Way.FINDINGS_SHEET);
        }

        String place() {
            String named =
                    row.length() > 12 || column.length() > 12 || sheet.length() > 40 ? "" : sheet + " " + column + row;
            return named.isBlank() ? "a cell without row and column" : named.strip();
        }
    }

    /// Empty for any file that is not one of ours, whatever else may be wrong with it.
    static Optional<ReturnedFile> find(Path file) {
        Optional<Format> format = formatOf(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        List<String> present = sheetNames(file, format.get());
        return FindingsSheet.names().reversed().stream()
                .filter(name -> present.stream().anyMatch(name::equalsIgnoreCase))
                .map(name -> read(file, format.get(), name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Format> formatOf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            if (start.length < 2) {
                return Optional.empty();
            }
            return start[0] == 'P' && start[1] == 'K'
                    ? Optional.of(WorkbookParts.isOds(file) ? Format.ODS : Format.XLSX)
                    : start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF ? Optional.of(Format.XLS) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The names of its sheets; none of a file that can't be read.
    static List<String> sheetNames(Path file, Format format) {
        if (format == Format.XLSX) {
            return WorkbookParts.sheetNames(file);
        }
        try {
            return Sheets.listAll(file, format).stream()
                    .map(Sheets.OtherSheet::name)
                    .toList();
        } catch (UnreadableFile _) {
            return List.of();
        }
    }

    private static Optional<ReturnedFile> read(Path file, Format format, String sheet) {
        try (SheetReader rows = Sheets.open(file, new FileLayout(format, "UTF-8", ',', List.of(sheet)))) {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            SourceRow first = rows.next();
            boolean ours = first.text(0).equals(Identity.SIGN)
                    && first.text(1).matches("\\d{1,9}")
                    && first.text(2).matches("[0-9a-f]{64}");
            return ours
                    ? Optional.of(
                            new ReturnedFile(file, format, Integer.parseInt(first.text(1)), first.text(2), lines(rows)))
                    : Optional.empty();
        } catch (UnreadableFile _) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(SheetReader rows) {
        List<Line> lines = new ArrayList<>();
        List<String> headings = List.of();
        while (rows.hasNext()) {
            SourceRow row = rows.next();
            if (headings.isEmpty()) {
                List<String> texts = textsOf(row);
                headings = texts.contains(FindingsSheet.CORRECTED) ? texts : List.of();
            } else if (lines.size() < MOST_LINES) {
                line(row, headings).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<Line> line(SourceRow row, List<String> headings) {
        int corrected = headings.indexOf(FindingsSheet.CORRECTED);
        return Optional.of(row.text(corrected))
                .filter(Predicate.not(String::isEmpty))
                .map(text -> new Line(
                        row.number(),
                        text(row, headings, FindingsSheet.SHEET),
                        text(row, headings, FindingsSheet.ROW),
                        text(row, headings, FindingsSheet.COLUMN),
                        text,
                        row.kind(corrected)));
    }

    private static String text(SourceRow row, List<String> headings, String heading) {
        int column = headings.indexOf(heading);
        return column < 0 ? "" : row.text(column);
    }

    private static List<String> textsOf(SourceRow row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            texts.add(row.text(column));
        }
        return texts;
    }
}
