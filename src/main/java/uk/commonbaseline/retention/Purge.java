package uk.commonbaseline.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.inbound.Home;
import uk.commonbaseline.sql.SqlFile;

/// Removes files and notes whose time is over, and records what, when, by whom and why. The register keeps each
/// delivery and its hash. What a frozen baseline was made from stays, unless somebody says otherwise with a reason.
@Component
public class Purge {
    private static final Pattern WORKBOOK = Pattern.compile(".* - to correct R-(\\d{5,9})\\.(xlsx|xls|ods)");
    private static final Pattern OLD_LOG = Pattern.compile("baseline\\.log\\..+|postgresql\\.log\\.\\d+");

    private final Home home;
    private final JdbcClient jdbc;

    Purge(Home home, DataSource dataSource) {
        this.home = home;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Who removes things, and why.
    public record Order(String by, String reason, int keepDays, boolean althoughFrozen) {}

    /// All whose time is over, that which frozen baselines hold included.
    public List<Purgeable> find(int keepDays, Instant now) throws IOException {
        Instant before = now.minus(Duration.ofDays(keepDays));
        List<Purgeable> found = new ArrayList<>(originals(before));
        found.addAll(workbooks(before));
        found.addAll(logs(before));
        found.addAll(batchNotes(before));
        return found;
    }

    /// Removes what was found, but what frozen baselines hold only where the order says so. A purge that was stopped
    /// is finished by the next one.
    ///
    /// @return what was removed
    public List<Purgeable> purge(List<Purgeable> found, Order order, Instant now) throws IOException {
        List<Purgeable> going = found.stream()
                .filter(each -> order.althoughFrozen() || !each.isHeld())
                .toList();
        if (going.isEmpty()) {
            return going;
        }
        int purge = begin(order, packsLost(going), now);
        int number = 0;
        for (Purgeable each : going) {
            remove(each, now.minus(Duration.ofDays(order.keepDays())));
            record(purge, ++number, each);
        }
        return going;
    }

    /// The frozen baselines whose packs can't be built anew once these are gone.
    public static List<String> packsLost(List<Purgeable> going) {
        return going.stream()
                .flatMap(each -> each.heldBy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Purgeable> originals(Instant before) {
        return jdbc.sql(SqlFile.read(Purge.class, "originals"))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Purgeable(
                        row.getString("kind"),
                        row.getString("path"),
                        row.getString("what"),
                        row.getInt("delivery_id"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        List.of((String[]) row.getArray("held_by").getArray())))
                .list();
    }

    private List<Purgeable> workbooks(Instant before) throws IOException {
        List<Purgeable> found = new ArrayList<>();
        for (Path file : oldFiles(home.returned(), before)) {
            Matcher workbook = WORKBOOK.matcher(String.valueOf(file.getFileName()));
            if (workbook.matches()) {
                String folder = home.relative(file.resolveSibling(""));
                found.add(file("returned", file, folder, Integer.valueOf(workbook.group(1))));
            }
        }
        return found;
    }

    private List<Purgeable> logs(Instant before) throws IOException {
        List<Purgeable> found = new ArrayList<>();
        for (Path file : oldFiles(home.logs(), before)) {
            if (OLD_LOG.matcher(String.valueOf(file.getFileName())).matches()) {
                found.add(file("log", file, home.relative(file), null));
            }
        }
        return found;
    }

    private Purgeable file(String kind, Path file, String what, @Nullable Integer delivery) throws IOException {
        return new Purgeable(kind, home.relative(file), what, delivery, null, Files.size(file), List.of());
    }

    private static List<Path> oldFiles(Path folder, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(file);
                }
            }
        }
        return old;
    }

    private List<Purgeable> batchNotes(Instant before) {
        long runs = jdbc.sql(SqlFile.read(Purge.class, "count-batch"))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        return runs == 0
                ? List.of()
                : List.of(new Purgeable("batch", "", "notes of runs that were completed", null, null, runs, List.of()));
    }

    private int begin(Order order, List<String> packsLost, Instant now) {
        return jdbc.sql(SqlFile.read(Purge.class, "insert-purge"))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", order.by())
                .param("reason", order.reason())
                .param("days", order.keepDays())
                .param("lost", packsLost.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private void remove(Purgeable each, Instant before) throws IOException {
        if (each.path().isEmpty()) {
            jdbc.sql(SqlFile.read(Purge.class, "delete-batch"))
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
        } else {
            Files.deleteIfExists(home.resolve(each.path()));
        }
    }

    private void record(int purge, int number, Purgeable each) {
        jdbc.sql(SqlFile.read(Purge.class, "insert-purged"))
                .param("purge", purge)
                .param("number", number)
                .param("kind", each.kind())
                .param("what", each.what())
                .param("delivery", each.delivery())
                .param("sha256", each.sha256())
                .param("bytes", each.bytes())
                .update();
    }
}
