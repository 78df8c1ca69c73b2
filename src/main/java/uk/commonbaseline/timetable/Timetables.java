package uk.commonbaseline.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// Plans when each service of each partner moves, for the options of an appraisal, and keeps the result.
@Component
public class Timetables {
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    public Timetables(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
        this.batches = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// Plans all options, or leaves them when they stand already. All or nothing is written.
    public void work(int appraisalId, List<Workings> workings) {
        transaction.executeWithoutResult(_ -> {
            if (!statement("stands", appraisalId).query(Boolean.class).single()) {
                List<Tie> ties = statement("contracts", appraisalId)
                        .query((row, _) -> tie(row))
                        .list();
                workings.forEach(option -> write(appraisalId, option, ties));
            }
        });
    }

    private JdbcClient.StatementSpec statement(String name, int appraisalId) {
        return database.sql(SqlFile.read(Timetables.class, name)).param("appraisal", appraisalId);
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getString("council"),
                row.getString("service"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("notice"),
                row.getInt("delivery_id"),
                row.getInt("sheet_no"),
                row.getInt("row_no"));
    }

    private void write(int appraisalId, Workings option, List<Tie> ties) {
        Moves moves = Moves.of(option);
        List<Schedule.TakingPart> parts = statement("parts", appraisalId)
                .param("option", option.option())
                .query((row, _) -> new Schedule.TakingPart(row.getString("council"), row.getString("service")))
                .list();
        List<Object[]> rows = new ArrayList<>();
        for (Planned line : Schedule.of(moves.decision(), moves.moves(), parts, ties)) {
            rows.add(row(appraisalId, option.option(), line, rows.size() + 1));
        }
        batches.batchUpdate(SqlFile.read(Timetables.class, "insert_move"), rows);
    }

    private static @Nullable Object[] row(int appraisalId, String option, Planned line, int position) {
        return new @Nullable Object[] {
            appraisalId,
            option,
            line.phase(),
            line.partner(),
            line.service(),
            firstDay(line.wanted()),
            firstDay(line.possible()),
            line.monthsToMove(),
            line.slack(),
            Spelling.of(line.heldBy()),
            line.awaited().orElse(""),
            line.tie().map(Tie::deliveryId).orElse(null),
            line.tie().map(Tie::sheetNo).orElse(null),
            line.tie().map(Tie::rowNo).orElse(null),
            line.open(),
            position
        };
    }

    private static LocalDate firstDay(YearMonth month) {
        return month.atDay(1);
    }
}
