package uk.commonbaseline.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.report.FigureTrace;
import uk.commonbaseline.report.PrintedEdition;
import uk.commonbaseline.sql.SqlFile;

/// Finds a row's delivery, and what became of it.
final class RowTracing {
    private final DataSource database;
    private final JdbcClient jdbc;
    private final Archive archive;

    RowTracing(DataSource database, Archive archive) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.archive = archive;
    }

    /// A version of the file that was asked about.
    ///
    /// @param keptAs relative to home; empty where it was never kept
    record Held(
            int id,
            String council,
            String feed,
            String period,
            int version,
            String fileName,
            String sha256,
            String state,
            String keptAs,
            String readSha256) {}

    /// A sheet of a delivery as it was read.
    record SheetOf(int number, String name) {}

    List<TracedRow> trace(AskedRow asked) {
        List<Held> all = jdbc.sql(SqlFile.read(RowTracing.class, "find-deliveries"))
                .param("file", asked.file())
                .query((row, _) -> held(row))
                .list();
        if (all.isEmpty()) {
            throw new CannotTrace(
                    "No file \"%s\" has been received. Give its name as it was sent, or the first digits of its sha256; ./baseline status lists all."
                            .formatted(asked.file()));
        }
        List<Held> counting =
                all.stream().filter(held -> held.state().equals("published")).toList();
        return (counting.isEmpty() ? all : counting)
                .stream().map(held -> trace(held, asked)).toList();
    }

    private TracedRow trace(Held held, AskedRow asked) {
        SheetOf sheet = sheet(held, asked);
        List<TracedRow.Found> facts = facts(held, sheet, asked.row());
        List<TracedRow.Rejected> rejected = rejected(held, sheet, asked.row());
        List<TracedRow.Told> findings = findings(held, sheet, asked.row());
        String standing = facts.isEmpty()
                ? new RowStanding(archive).of(held, sheet, asked.row(), !rejected.isEmpty())
                : "a row of data, accepted";
        Optional<PrintedEdition> newest =
                PrintedEdition.listAll(database).stream().findFirst();
        return new TracedRow(
                held.id(),
                held.council(),
                held.feed(),
                held.period(),
                held.version(),
                held.fileName(),
                held.sha256(),
                held.state(),
                sheet.name(),
                asked.row(),
                standing,
                facts,
                rejected,
                findings,
                newest.map(PrintedEdition::edition).orElse(""),
                facts.isEmpty()
                        ? Map.of()
                        : newest.map(edition -> refs(edition, held, sheet, asked.row()))
                                .orElse(Map.of()));
    }

    /// A record of several rows is known by its first.
    private Map<String, Set<String>> refs(PrintedEdition edition, Held held, SheetOf sheet, int row) {
        List<Integer> records = jdbc.sql(SqlFile.read(RowTracing.class, "record-rows"))
                .param("id", held.id())
                .param("sheet", sheet.number())
                .param("row", row)
                .query((record, _) -> record.getInt(1))
                .list();
        try (FigureTrace trace = FigureTrace.open(database, edition)) {
            Map<String, Set<String>> refs = new TreeMap<>();
            records.forEach(each -> trace.refsHolding(held.id(), sheet.number(), each)
                    .forEach((source, its) ->
                            refs.computeIfAbsent(source, _ -> new TreeSet<>()).addAll(its)));
            return refs;
        }
    }

    private SheetOf sheet(Held held, AskedRow asked) {
        List<SheetOf> sheets = jdbc.sql(SqlFile.read(RowTracing.class, "list-sheets"))
                .param("id", held.id())
                .query((row, _) -> new SheetOf(row.getInt("sheet_no"), row.getString("sheet")))
                .list();
        if (asked.sheet().isEmpty()) {
            if (sheets.size() > 1) {
                throw new CannotTrace("\"%s\" has several sheets. Name one: %s."
                        .formatted(held.fileName(), names(held, sheets, asked.row())));
            }
            return sheets.isEmpty() ? new SheetOf(1, "") : sheets.getFirst();
        }
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(asked.sheet().get()))
                .findFirst()
                .orElseThrow(() -> new CannotTrace("No sheet \"%s\" of \"%s\" was read. Those that were: %s."
                        .formatted(asked.sheet().get(), held.fileName(), names(held, sheets, asked.row()))));
    }

    private static String names(Held held, List<SheetOf> sheets, int row) {
        return String.join(
                ", ",
                sheets.stream()
                        .map(sheet -> "\"%s!%s:%d\"".formatted(held.fileName(), sheet.name(), row))
                        .toList());
    }

    private List<TracedRow.Found> facts(Held held, SheetOf sheet, int row) {
        return jdbc.sql(SqlFile.read(RowTracing.class, "row-facts"))
                .param("id", held.id())
                .param("sheet", sheet.number())
                .param("row", row)
                .query((found, _) -> new TracedRow.Found(
                        found.getString("kind"),
                        found.getInt("part"),
                        found.getBigDecimal("amount"),
                        found.getString("unit"),
                        found.getString("baseline"),
                        found.getString("decision"),
                        found.getString("service")))
                .list();
    }

    private List<TracedRow.Rejected> rejected(Held held, SheetOf sheet, int row) {
        return jdbc.sql(SqlFile.read(RowTracing.class, "row-rejects"))
                .param("id", held.id())
                .param("sheet", sheet.number())
                .param("row", row)
                .query((found, _) -> new TracedRow.Rejected(found.getString("measure"), found.getBigDecimal("amount")))
                .list();
    }

    private List<TracedRow.Told> findings(Held held, SheetOf sheet, int row) {
        return jdbc.sql(SqlFile.read(RowTracing.class, "row-findings"))
                .param("id", held.id())
                .param("sheet", sheet.name())
                .param("row", row)
                .query((found, _) -> new TracedRow.Told(
                        found.getString("code"), found.getString("column_letter"), found.getString("words")))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getInt("delivery_id"),
                row.getString("council"),
                row.getString("feed"),
                row.getString("period"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("state"),
                row.getString("kept_as"),
                row.getString("read_sha256"));
    }
}
