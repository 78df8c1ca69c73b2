package uk.commonbaseline.reconcile;

import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Reconciliation.Agreed;
import uk.commonbaseline.reconcile.Reconciliation.Differs;
import uk.commonbaseline.sql.SqlFile;

/// Read = accepted + rejected + left out, for each measure of a delivery and for its rows. "Read" was counted while
/// reading the cells; "accepted" and "rejected" are counted from what the warehouse holds.
@Component
public class Conservation {
    private final JdbcClient jdbc;

    Conservation(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// One outcome per measure, and one for the rows.
    public List<Reconciliation> check(int deliveryId) {
        return jdbc.sql(SqlFile.read(Conservation.class, "conservation"))
                .param("id", deliveryId)
                .query((row, _) ->
                        outcome(row.getString("measure"), row.getBigDecimal("read"), row.getBigDecimal("accounted")))
                .list();
    }

    private static Reconciliation outcome(String measure, BigDecimal read, BigDecimal accounted) {
        if (read.compareTo(accounted) == 0) {
            return new Agreed(measure);
        }
        Pounds residual = Pounds.rounded(read.subtract(accounted));
        return new Differs(
                measure,
                residual,
                "%s: %s was read, but %s is accounted for; %s is missing or too much."
                        .formatted(measure, read.toPlainString(), accounted.toPlainString(), residual));
    }
}
