package uk.commonbaseline.warehouse;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.sql.SqlFile;

/// Compares the on-costs of a loaded staff file with what the rates in force make of its salaries, as a whole, since
/// single posts differ for good reasons. Where the file gives none, or no rate is known, nothing is compared.
@Repository
public class OnCostCheck {
    private final JdbcClient jdbc;
    private final Deliveries deliveries;

    OnCostCheck(DataSource dataSource, Deliveries deliveries) {
        this.jdbc = JdbcClient.create(dataSource);
        this.deliveries = deliveries;
    }

    /// Asks about each on-cost that differs; asking again replaces what was asked.
    public void note(int id) {
        deliveries.keepAnew(
                id,
                OnCostsDiffer.CODE,
                jdbc.sql(SqlFile.read(OnCostCheck.class, "on-costs-differ"))
                        .param("id", id)
                        .<Finding>query((row, _) -> new OnCostsDiffer(
                                row.getString("what"),
                                row.getString("supplied"),
                                row.getString("computed"),
                                row.getInt("posts"),
                                row.getString("rows")))
                        .list());
    }
}
