package uk.commonbaseline.savings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.sql.SqlFile;

/// Appraisals as they stand in the warehouse.
final class AppraisalTables {
    private final JdbcClient database;

    AppraisalTables(JdbcClient database) {
        this.database = database;
    }

    Optional<Integer> find(int baselineId, String assumptionSet) {
        return database.sql(SqlFile.read(AppraisalTables.class, "find_appraisal"))
                .param("baseline", baselineId)
                .param("assumptionSet", assumptionSet)
                .query(Integer.class)
                .optional();
    }

    /// Writes an appraisal with all its options and answers its number.
    int write(int baselineId, String assumptionSet, Terms terms, Instant madeAt, List<Judged> options) {
        int appraisalId = database.sql(SqlFile.read(AppraisalTables.class, "insert_appraisal"))
                .param("baseline", baselineId)
                .param("assumptionSet", assumptionSet)
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
                .param(
                        "discountRate",
                        terms.discountRate(options.getFirst().costing().option().decisionYear()))
                .param("years", terms.years())
                .param("target", terms.targetSaving().amount())
                .query(Integer.class)
                .single();
        for (int position = 0; position < options.size(); position++) {
            new OptionTables(database, appraisalId, options.get(position)).write(position + 1, terms);
        }
        return appraisalId;
    }

    List<Appraised.Line> listOptions(int appraisalId) {
        return database.sql(SqlFile.read(AppraisalTables.class, "list_options"))
                .param("appraisal", appraisalId)
                .query((row, _) -> line(row))
                .list();
    }

    private static Appraised.Line line(ResultSet row) throws SQLException {
        return new Appraised.Line(
                row.getString("option"),
                row.getString("name"),
                new Pounds(row.getBigDecimal("net_saving")),
                new Pounds(row.getBigDecimal("net_saving_low")),
                new Pounds(row.getBigDecimal("net_saving_high")),
                new Pounds(row.getBigDecimal("one_off_cost")),
                new Pounds(row.getBigDecimal("npv")),
                Optional.ofNullable(row.getBigDecimal("payback_years")));
    }
}
