package uk.commonbaseline.warehouse;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.sql.SqlFile;

/// The maps as they were known at an earlier moment, written as the files that `jobs/maps` held then.
@Repository
public class MapsKnown {
    private static final List<String> COLUMNS = List.of(
            "code", "name", "target", "weight", "valid_from", "valid_to", "decided_by", "approved_by", "comment");

    private final JdbcClient jdbc;

    MapsKnown(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Line(String file, List<String> cells) {}

    /// Content by path under `jobs`, such as `maps/BCC/unit.csv`; names of codes are left empty.
    public Map<String, byte[]> at(Instant moment) {
        Map<String, List<List<String>>> files = new TreeMap<>();
        for (Line line : lines(moment)) {
            files.computeIfAbsent(line.file(), _ -> new ArrayList<>()).add(line.cells());
        }
        Map<String, byte[]> written = new TreeMap<>();
        files.forEach((path, lines) -> written.put(path, csv(lines)));
        return written;
    }

    private List<Line> lines(Instant moment) {
        return jdbc.sql(SqlFile.read(MapsKnown.class, "list-maps-known"))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Line(
                        "maps/%s/%s.csv".formatted(row.getString("council"), row.getString("dimension")), cells(row)))
                .list();
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            cells.add(row.getString(column));
        }
        return cells;
    }

    private static byte[] csv(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(lines);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
