package uk.commonbaseline.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.sql.SqlFile;

/// Settings as they were when they were used, so that what was made with them can be made again. Each content is kept
/// once.
@Repository
public class RecipeFiles {
    private final JdbcClient jdbc;

    public RecipeFiles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Keeps the definition by which a delivery is read.
    @Transactional
    public void keepDefinition(int deliveryId, Path definition) throws IOException {
        jdbc.sql("update warehouse.delivery set feed_file = ? where delivery_id = ?")
                .param(keep(Files.readAllBytes(definition)))
                .param(deliveryId)
                .update();
    }

    /// Keeps a content, and answers its sha256.
    @Transactional
    public String keep(byte[] content) {
        String sha256 = Sha256.of(content);
        jdbc.sql(SqlFile.read(RecipeFiles.class, "keep-recipe-file"))
                .param("sha256", sha256)
                .param("content", content)
                .update();
        return sha256;
    }

    /// Keeps the settings of a baseline that is being frozen.
    @Transactional
    public void keep(int baselineId, Map<String, byte[]> settings) {
        new TreeMap<>(settings)
                .forEach((path, content) -> jdbc.sql(
                                "insert into warehouse.baseline_recipe (baseline_id, path, sha256) values (?, ?, ?)")
                        .params(baselineId, path, keep(content))
                        .update());
    }

    /// The settings of a frozen baseline: content by path under `jobs`; empty for one frozen before they were kept.
    public Map<String, byte[]> list(int baselineId) {
        Map<String, byte[]> settings = new TreeMap<>();
        jdbc.sql(SqlFile.read(RecipeFiles.class, "list-recipe"))
                .param("id", baselineId)
                .query(row -> {
                    settings.put(row.getString("path"), row.getBytes("content"));
                });
        return settings;
    }
}
