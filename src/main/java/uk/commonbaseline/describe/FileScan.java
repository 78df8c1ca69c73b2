package uk.commonbaseline.describe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sheet.FileLayout;
import uk.commonbaseline.sheet.FileLayout.Format;
import uk.commonbaseline.sheet.SheetReader;
import uk.commonbaseline.sheet.Sheets;
import uk.commonbaseline.sheet.SourceRow;

/// Opens a file by what is in it and goes through all its tables: the bytes once, the rows once.
final class FileScan {
    private FileScan() {}

    /// @throws uk.commonbaseline.sheet.UnreadableFile when it is empty, broken or protected
    static Found of(Path file) throws IOException {
        Format format = Sheets.formatOf(file);
        return format == Format.CSV ? ofText(file) : ofWorkbook(file, format);
    }

    private static Found ofText(Path file) throws IOException {
        TextBytes bytes = TextBytes.of(file);
        TextEncoding encoding = bytes.encoding();
        char delimiter = Delimiter.find(file, encoding.name());
        FileLayout layout = new FileLayout(Format.CSV, encoding.name(), delimiter, List.of());
        TableScan scan = new TableScan("", false);
        try (SheetReader rows = Sheets.open(file, layout)) {
            while (rows.hasNext()) {
                scan.take(rows.next());
            }
        }
        return new Found(
                file,
                Sha256.of(file),
                Format.CSV,
                Optional.of(encoding),
                bytes.lineEnds(),
                bytes.isQuoted(),
                delimiter,
                List.of(scan.end()));
    }

    private static Found ofWorkbook(Path file, Format format) throws IOException {
        List<Sheets.OtherSheet> sheets = Sheets.listAll(file, format);
        List<TableScan> scans = new ArrayList<>();
        sheets.forEach(sheet -> scans.add(new TableScan(sheet.name(), sheet.hidden())));
        List<String> names = sheets.stream().map(Sheets.OtherSheet::name).toList();
        try (SheetReader rows = Sheets.open(file, new FileLayout(format, "utf-8", ',', names))) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                scans.get(row.sheetNo() - 1).take(row);
            }
        }
        List<Table> tables = scans.stream().map(TableScan::end).toList();
        return new Found(file, Sha256.of(file), format, Optional.empty(), "", false, ',', tables);
    }
}
