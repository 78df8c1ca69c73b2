package uk.commonbaseline.savings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

/// Reads the base of all savings from a frozen baseline.
final class FrozenBase {
    private final JdbcClient database;

    FrozenBase(JdbcClient database) {
        this.database = database;
    }

    /// Reads all cells of one baseline.
    ///
    /// @throws NoFrozenBaseline when there is none with that number, or it is still being made
    BaseByCell read(int baselineId) {
        boolean frozen = database.sql(SqlFile.read(FrozenBase.class, "baseline_is_frozen"))
                .param("baseline", baselineId)
                .query(Boolean.class)
                .single();
        if (!frozen) {
            throw new NoFrozenBaseline(baselineId);
        }
        return new BaseByCell(database.sql(SqlFile.read(FrozenBase.class, "base_by_cell"))
                .param("baseline", baselineId)
                .query((row, _) -> cell(row))
                .list());
    }

    /// Heads of population by partner.
    Map<String, Integer> population() {
        Map<String, Integer> population = new LinkedHashMap<>();
        database.sql(SqlFile.read(FrozenBase.class, "population")).query(row -> {
            population.put(row.getString("partner"), row.getInt("population"));
        });
        return population;
    }

    private static BaseCell cell(ResultSet row) throws SQLException {
        return new BaseCell(
                row.getString("council"),
                row.getString("service"),
                row.getInt("group_no"),
                new Pounds(row.getBigDecimal("in_scope")),
                new Pounds(row.getBigDecimal("saveable")),
                new Pounds(row.getBigDecimal("planned")),
                new Fte(row.getBigDecimal("fte")));
    }
}
