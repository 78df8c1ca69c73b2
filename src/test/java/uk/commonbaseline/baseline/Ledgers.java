package uk.commonbaseline.baseline;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.commonbaseline.database.TestDatabase;
import uk.commonbaseline.database.Wired;
import uk.commonbaseline.partnership.Basis;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.reconcile.Checks;
import uk.commonbaseline.sql.SqlFile;

/// Two councils, Abc and Xyz, whose ledgers a test posts row by row and then freezes.
final class Ledgers implements AutoCloseable {
    private final DataSource dataSource = TestDatabase.fresh().dataSource();
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final AnnotationConfigApplicationContext beans = Wired.over(dataSource, Freeze.class, Checks.class);

    Ledgers() {
        run(SqlFile.read(Ledgers.class, "costs"));
    }

    Ledgers post(LedgerRow... rows) {
        for (LedgerRow row : rows) {
            database.sql(SqlFile.read(Ledgers.class, "post-cost"))
                    .param("council", row.council())
                    .param("file", row.file())
                    .param("year", row.year())
                    .param("period", row.period())
                    .param("basis", row.basis().id())
                    .param("capital", row.capital())
                    .param("oneOff", row.oneOff())
                    .param("service", row.service())
                    .param("subjective", row.subjective())
                    .param("supplier", row.supplier(), Types.VARCHAR)
                    .param("amount", row.amount())
                    .update();
        }
        return this;
    }

    Ledgers run(String statement) {
        database.sql(statement).update();
        return this;
    }

    Baseline freeze() {
        return beans.getBean(Freeze.class)
                .freeze(
                        "B-2007/08-1",
                        new BaselineSettings(
                                "B-2007/08-1",
                                new FinancialYear(2007),
                                Basis.OUTTURN,
                                LocalDate.of(2008, 3, 31),
                                new BigDecimal("0.2"),
                                new BigDecimal("0.5"),
                                Pounds.of("4000000"),
                                "the bid"),
                        Instant.parse("2008-07-01T02:30:00Z"));
    }

    /// The first column of each row of an answer.
    List<String> texts(String query) {
        return database.sql(query).query((row, _) -> row.getString(1)).list();
    }

    @Override
    public void close() {
        beans.close();
    }
}
