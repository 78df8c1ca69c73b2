package uk.commonbaseline.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.report.Readership;
import uk.commonbaseline.run.PastEdition.Hashes;
import uk.commonbaseline.run.PastEdition.PastFile;
import uk.commonbaseline.run.PastEdition.Signature;
import uk.commonbaseline.run.PastEdition.TakenBack;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.RecipeFiles;

/// Editions that were printed, with what they were made of.
@Repository
public class PastEditions {
    private final JdbcClient jdbc;
    private final RecipeFiles recipes;
    private final LastIssues issues;

    PastEditions(DataSource dataSource, RecipeFiles recipes, LastIssues issues) {
        this.jdbc = JdbcClient.create(dataSource);
        this.recipes = recipes;
        this.issues = issues;
    }

    /// There is no such edition.
    public static final class NoSuchEdition extends RuntimeException {
        NoSuchEdition(String name, List<String> there) {
            super("There is no edition %s. %s"
                    .formatted(
                            name,
                            there.isEmpty()
                                    ? "None was printed yet; ./baseline report prints one."
                                    : "There are: " + String.join(", ", there) + "."));
        }
    }

    /// Notes when and with which settings an edition was printed.
    @Transactional
    public void keep(String edition, Map<String, byte[]> settings, Instant madeAt) {
        jdbc.sql("update warehouse.edition set made_at = ? where edition = ?")
                .params(madeAt.atOffset(ZoneOffset.UTC), edition)
                .update();
        new TreeMap<>(settings)
                .forEach((path, content) -> jdbc.sql(SqlFile.read(PastEditions.class, "keep-edition-recipe"))
                        .param("edition", edition)
                        .param("path", path)
                        .param("sha256", recipes.keep(content))
                        .update());
    }

    /// An edition by its name, `2008-06 v1`, or by its folder's, `2008-06-v1`.
    ///
    /// @throws NoSuchEdition when it was never printed
    /// @throws Recipes.NotKept when it was printed before settings were kept
    public PastEdition get(String edition) {
        String name = edition.replaceFirst("-v(\\d+)$", " v$1");
        return jdbc.sql(SqlFile.read(PastEditions.class, "find-past-edition"))
                .param("edition", name)
                .query((row, _) -> past(row))
                .optional()
                .orElseThrow(() -> new NoSuchEdition(edition, list()));
    }

    /// Their names in the order in which they were printed.
    List<String> list() {
        return jdbc.sql(SqlFile.read(PastEditions.class, "list-past-editions"))
                .<String>query((row, _) -> row.getString(1))
                .list();
    }

    /// For whom besides the project each was printed, by the name of its folder.
    Map<String, List<Readership>> readers() {
        Map<String, List<Readership>> readers = new TreeMap<>();
        jdbc.sql(SqlFile.read(PastEditions.class, "list-past-readers")).query(row -> {
            readers.computeIfAbsent(row.getString("folder"), _ -> new ArrayList<>())
                    .add(new Readership(row.getString("readership")));
        });
        return readers;
    }

    private PastEdition past(ResultSet row) throws SQLException {
        String name = row.getString("edition");
        Map<String, byte[]> ofBaseline = recipes.list(row.getInt("baseline_id"));
        Map<String, byte[]> ofEdition = recipe(row.getInt("edition_id"));
        @Nullable OffsetDateTime madeAt = row.getObject("made_at", OffsetDateTime.class);
        if (ofBaseline.isEmpty() || ofEdition.isEmpty() || madeAt == null) {
            throw new Recipes.NotKept(ofBaseline.isEmpty() ? row.getString("baseline") : name);
        }
        Instant asOf = instant(row, "data_as_of");
        return new PastEdition(
                name,
                row.getBoolean("draft"),
                row.getBoolean("costed"),
                madeAt.toInstant(),
                instant(row, "costed_at"),
                row.getString("baseline"),
                instant(row, "frozen_at"),
                asOf,
                new Hashes(
                        row.getString("content_hash"), row.getString("pack_sha256"), row.getString("figures_sha256")),
                ofBaseline,
                ofEdition,
                files(asOf),
                signatures(row.getInt("baseline_id"), madeAt),
                issues.find(name));
    }

    private Map<String, byte[]> recipe(int editionId) {
        Map<String, byte[]> settings = new TreeMap<>();
        jdbc.sql(SqlFile.read(PastEditions.class, "list-past-recipe"))
                .param("id", editionId)
                .query(row -> {
                    settings.put(row.getString("path"), row.getBytes("content"));
                });
        return settings;
    }

    private List<PastFile> files(Instant until) {
        return jdbc.sql(SqlFile.read(PastEditions.class, "list-past-deliveries"))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> file(row))
                .list();
    }

    private List<Signature> signatures(int baselineId, OffsetDateTime madeAt) {
        return jdbc.sql(SqlFile.read(PastEditions.class, "list-past-signatures"))
                .param("id", baselineId)
                .param("until", madeAt)
                .query((row, _) -> new Signature(
                        row.getString("council"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getObject("signed_on", LocalDate.class),
                        instant(row, "noted_at")))
                .list();
    }

    private static PastFile file(ResultSet row) throws SQLException {
        return new PastFile(
                row.getInt("delivery_id"),
                row.getString("sha256"),
                row.getString("council"),
                row.getString("feed"),
                row.getString("period"),
                row.getString("file_name"),
                instant(row, "received_at"),
                row.getString("run"),
                row.getString("kept_as"),
                instant(row, "published_at"),
                Optional.ofNullable(row.getBytes("definition")),
                takenBack(row));
    }

    private static Optional<TakenBack> takenBack(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new TakenBack(at.toInstant(), row.getString("withdrawn_by"), row.getString("reason")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
