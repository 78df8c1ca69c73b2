package uk.commonbaseline.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.sql.SqlFile;

/// An edition as the warehouse knows it.
///
/// @param appraisalId the costed options that it shows, or null
public record PrintedEdition(
        int id,
        String edition,
        String partnership,
        int baselineId,
        @Nullable Integer appraisalId,
        boolean draft) {

    /// All that were printed, the newest first.
    public static List<PrintedEdition> listAll(DataSource database) {
        return JdbcClient.create(database)
                .sql(SqlFile.read(PrintedEdition.class, "list-editions"))
                .query((row, _) -> new PrintedEdition(
                        row.getInt("edition_id"),
                        row.getString("edition"),
                        row.getString("partnership"),
                        row.getInt("baseline_id"),
                        row.getObject("appraisal_id", Integer.class),
                        row.getBoolean("draft")))
                .list();
    }

    /// The edition of this name, written as on its pages or as its folder: `2008-06 v1` or `2008-06-v1`.
    public static Optional<PrintedEdition> find(List<PrintedEdition> among, String name) {
        return among.stream()
                .filter(each -> plain(each.edition()).equals(plain(name)))
                .findFirst();
    }

    EditionLabel label() {
        return new EditionLabel(partnership, edition, draft);
    }

    private static String plain(String name) {
        return name.strip().replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
