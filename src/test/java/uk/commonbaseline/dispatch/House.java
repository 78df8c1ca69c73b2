package uk.commonbaseline.dispatch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Sha256;

/// A partnership with a board's folder, an outbox and a clock of its own. The program works in the loader's role.
final class House implements AutoCloseable {
    static final String PDF = "baseline-and-options.pdf";
    static final int CORRECTION_DAYS = 5;
    private static final Map<String, String> NAMES =
            new LinkedHashMap<>(Map.of("WDC", "Wycombe DC", "CDC", "Chiltern DC"));

    private final Path folder;
    private final DataSource owner = TestDatabase.fresh().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(owner);
    private final AnnotationConfigApplicationContext beans;
    private Instant now = Instant.parse("2008-07-01T02:30:00Z");
    private String settings = "";

    House(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(board());
        this.beans = Wired.over(
                asLoader(owner),
                Dispatch.class,
                EditionMail.class,
                OfficerMail.class,
                Outbox.class,
                OwedEditions.class,
                Folders.class);
        jdbc.sql("""
                insert into warehouse.baseline (name, financial_year, basis_id, staff_as_at, frozen_at, data_cut, embedded_below,
                    in_from, map_version, data_as_of)
                select 'B-1', 2007, min(basis_id), date '2008-03-31', now(), now(), 0.2, 0.5, rpad('0', 64, '0'), now()
                from warehouse.basis""").update();
    }

    private static DataSource asLoader(DataSource owner) {
        return new DelegatingDataSource(owner) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set role baseline_loader");
                }
                return connection;
            }
        };
    }

    static Councils councils() {
        return new Councils(NAMES);
    }

    Path board() {
        return folder.resolve("board");
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    DataSource dataSource() {
        return owner;
    }

    Dispatch dispatch() {
        return beans.getBean(Dispatch.class);
    }

    /// The content of `jobs/dispatch.yml` from now on.
    House with(String content) {
        settings = content;
        return this;
    }

    /// Settings for a server on this machine that is quick to give up waiting.
    static String mail(int port, String rest) {
        return """
                mail:
                  host: 127.0.0.1
                  port: %d
                  security: none
                  from: baseline@example.org
                  questions: the partnership team, team@example.org
                  connect-seconds: 1
                  answer-seconds: 1
                  tries: 3
                """.formatted(port) + rest;
    }

    Occasion occasion() throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(jobs.resolve(DispatchSettings.FILE), settings);
        DispatchSettings read =
                DispatchSettings.find(jobs, folder.resolve("home"), councils()).orElseThrow();
        return new Occasion(read, "Support Services Partnership", councils(), board(), () -> now);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /// Prints an edition for the project, the public and one council.
    void prints(String edition, boolean draft) throws IOException {
        dispatch().printing(edition, now);
        for (String reader : List.of("restricted", "public", "WDC")) {
            print(edition, reader, draft, "%PDF of " + edition + " for " + reader);
        }
        jdbc.sql("""
                insert into warehouse.edition (edition, partnership, baseline_id, draft, pack_sha256, figures_sha256, made_at)
                select ?, 'Support Services Partnership', baseline_id, ?, rpad('0', 64, '0'), rpad('0', 64, '0'), ? from warehouse.baseline
                on conflict (edition) do update set made_at = excluded.made_at""").params(edition.replace("-v", " v"), draft, Outbox.at(now)).update();
    }

    /// Writes one reader's folder of an edition.
    void print(String edition, String reader, boolean draft, String pdf) throws IOException {
        Path into = reader.equals("restricted")
                ? board().resolve(edition)
                : board().resolve(edition).resolve(reader);
        Map<String, String> files = new TreeMap<>(
                Map.of(PDF, pdf, "tables.xlsx", "workbook for " + reader, "tables/T-1.csv", "a,b\n1,2\n"));
        Map<String, String> fingerprints = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(into.resolve(file.getKey()).resolveSibling("."));
            Files.writeString(into.resolve(file.getKey()), file.getValue());
            fingerprints.put(file.getKey(), Sha256.of(file.getValue()));
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("partnership", "Support Services Partnership");
        manifest.put("edition", edition.replace("-v", " v"));
        manifest.put("readership", reader);
        manifest.put("draft", draft);
        manifest.put("baseline", "B-1");
        manifest.put("whatChanged", "Wycombe sent its ledger again.");
        manifest.put("headline", "Two councils spend £1.2m a year");
        manifest.put("files", fingerprints);
        new ObjectMapper().writeValue(into.resolve("manifest.json").toFile(), manifest);
    }

    /// Puts a delivery into the register; answers its number.
    int received(String council, String file, String outcome, int rows, int rejected) {
        return jdbc.sql("""
                insert into warehouse.delivery (sha256, council, feed, kind, period, version, file_name, bytes, received_at, run,
                    claimed_as, state, outcome, rows_read, rows_rejected)
                values (:sha256, :council, 'cost', 'cost', null, 1, :file, 1, '2008-06-30', '2008-07-01T01-30-00.5Z',
                    'c', case :outcome when 'rejected' then 'refused' else 'published' end, :outcome, :rows, :rejected)
                returning delivery_id""")
                .param("sha256", Sha256.of(file))
                .param("council", council)
                .param("file", file)
                .param("outcome", outcome)
                .param("rows", rows)
                .param("rejected", rejected)
                .query(Integer.class)
                .single();
    }

    List<String> states() {
        return dispatch().list().stream()
                .map(each -> "%s %s %s".formatted(each.kind().written(), each.address(), each.state()))
                .toList();
    }

    @Override
    public void close() {
        beans.close();
    }
}
