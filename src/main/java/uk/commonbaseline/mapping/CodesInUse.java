package uk.commonbaseline.mapping;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.baseline.BaselineSettings;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

/// Looks up which codes stand in published deliveries, and what hangs on each.
public final class CodesInUse {
    private CodesInUse() {}

    /// All of them, the most at stake first.
    public static List<CodeInUse> list(DataSource warehouse, BaselineSettings settings) {
        return JdbcClient.create(warehouse)
                .sql(SqlFile.read(CodesInUse.class, "codes-in-use"))
                .param("year", settings.year().startsIn())
                .param("basis", settings.basis().id())
                .param("staffAsAt", settings.staffAsAt())
                .query((row, _) -> new CodeInUse(
                        new CodeKey(row.getString("council"), row.getString("dimension"), row.getString("code")),
                        row.getString("name"),
                        new Stake(
                                new Pounds(row.getBigDecimal("pounds")),
                                new Pounds(row.getBigDecimal("moved")),
                                new Fte(row.getBigDecimal("fte")),
                                row.getLong("rows"))))
                .list()
                .stream()
                .sorted(CodeInUse.MOST_FIRST)
                .toList();
    }
}
