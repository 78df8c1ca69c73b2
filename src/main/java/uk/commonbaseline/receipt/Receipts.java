package uk.commonbaseline.receipt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.commonbaseline.partnership.AsAt;
import uk.commonbaseline.receipt.Receipt.Group;
import uk.commonbaseline.receipt.Receipt.Line;
import uk.commonbaseline.receipt.Receipt.OutOfScope;
import uk.commonbaseline.receipt.Receipt.Waived;
import uk.commonbaseline.sql.SqlFile;

/// Puts a receipt together from what the warehouse knows of a delivery.
@Repository
public class Receipts {
    private final JdbcClient jdbc;

    Receipts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// The receipt of one delivery; corrections are asked for within `workingDays` of the run.
    public Receipt get(int deliveryId, String partnership, int workingDays, AsAt now) {
        return jdbc.sql(SqlFile.read(Receipts.class, "receipt"))
                .param("id", deliveryId)
                .query((row, _) -> receipt(row, partnership, workingDays, now))
                .single();
    }

    private Receipt receipt(ResultSet row, String partnership, int workingDays, AsAt now) throws SQLException {
        int id = row.getInt("delivery_id");
        return new Receipt(
                id,
                partnership,
                row.getString("council_name"),
                row.getString("feed"),
                row.getString("file_name"),
                row.getString("period"),
                row.getInt("version"),
                Optional.ofNullable((Integer) row.getObject("replaced_version")),
                Optional.ofNullable(row.getString("first_received")),
                row.getString("sha256"),
                instant(row, "received_at"),
                now.moment(),
                row.getString("outcome"),
                WorkingDays.after(now.day(), workingDays),
                rows(row),
                amounts(id),
                outOfScope(id),
                groups(id),
                waived(id),
                comparisons(id));
    }

    private List<Waived> waived(int id) {
        return jdbc.sql(SqlFile.read(Receipts.class, "receipt-waived"))
                .param("id", id)
                .query((row, _) -> new Waived(
                        row.getString("code"),
                        row.getInt("occurrences"),
                        row.getString("words"),
                        row.getString("owner"),
                        row.getString("reason"),
                        row.getString("accepted_by"),
                        row.getString("expires"),
                        row.getString("effect").equals("waived")))
                .list();
    }

    private List<String> comparisons(int id) {
        return jdbc.sql(SqlFile.read(Receipts.class, "receipt-comparisons"))
                .param("id", id)
                .<String>query((row, _) -> row.getString("words"))
                .list();
    }

    private static Line rows(ResultSet row) throws SQLException {
        int read = row.getInt("rows_read");
        int accepted = row.getInt("rows_accepted");
        int rejected = row.getInt("rows_rejected");
        int leftOut = row.getInt("rows_excluded");
        return new Line(
                "Rows",
                whole(read),
                whole(accepted),
                whole(rejected),
                whole(leftOut),
                whole(read - accepted - rejected - leftOut));
    }

    private List<Line> amounts(int id) {
        return jdbc.sql(SqlFile.read(Receipts.class, "receipt-amounts"))
                .param("id", id)
                .query((row, _) -> {
                    BigDecimal read = row.getBigDecimal("read");
                    BigDecimal accepted = row.getBigDecimal("accepted");
                    BigDecimal rejected = row.getBigDecimal("rejected");
                    BigDecimal excluded = row.getBigDecimal("excluded");
                    return new Line(
                            row.getString("name"),
                            money(read),
                            money(accepted),
                            money(rejected),
                            money(excluded),
                            money(read.subtract(accepted).subtract(rejected).subtract(excluded)));
                })
                .list();
    }

    private List<OutOfScope> outOfScope(int id) {
        return jdbc.sql(SqlFile.read(Receipts.class, "receipt-out-of-scope"))
                .param("id", id)
                .query((row, _) -> new OutOfScope(
                        row.getString("name"),
                        row.getString("because"),
                        row.getInt("rows"),
                        row.getString("amount_words")))
                .list();
    }

    private List<Group> groups(int id) {
        List<Group> groups = new ArrayList<>(jdbc.sql(SqlFile.read(Receipts.class, "receipt-findings"))
                .param("id", id)
                .query((row, _) -> new Group(
                        row.getString("consequence"),
                        places(row),
                        row.getInt("occurrences"),
                        row.getString("words"),
                        row.getString("remedy")))
                .list());
        groups.addAll(jdbc.sql(SqlFile.read(Receipts.class, "receipt-more-findings"))
                .param("id", id)
                .query((row, _) -> new Group(
                        row.getString("consequence"),
                        List.of(),
                        row.getInt("more"),
                        "%s more of the kind \"%s\".".formatted(whole(row.getInt("more")), row.getString("code")),
                        "Correct those listed first; they are likely to have one cause."))
                .list());
        return groups;
    }

    private static List<String> places(ResultSet row) throws SQLException {
        String[] sheets = (String[]) row.getArray("sheets").getArray();
        Integer[] rows = (Integer[]) row.getArray("row_nos").getArray();
        String[] columns = (String[]) row.getArray("columns").getArray();
        return PlaceRanges.of(sheets, rows, columns);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? Instant.EPOCH : moment.toInstant();
    }

    private static String whole(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String money(BigDecimal amount) {
        BigDecimal shown = amount.stripTrailingZeros().scale() > 2 ? amount.stripTrailingZeros() : amount.setScale(2);
        return String.format(Locale.UK, "%,." + Math.max(2, shown.scale()) + "f", shown);
    }
}
