package uk.commonbaseline.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.savings.Workings;
import uk.commonbaseline.sql.SqlFile;

/// Writes the workbook of an appraisal that stands in the warehouse.
@Component
public class OptionsWorkbook {
    private final JdbcClient database;

    public OptionsWorkbook(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    /// Writes the file; one that stands there is replaced. The same appraisal and edition give the same bytes.
    ///
    /// @param options all of the appraisal
    /// @param edition of the board pack, or empty
    /// @throws UncheckedIOException when it can't be written
    public void write(int appraisalId, List<Workings> options, String partnership, String edition, Path file) {
        WorkbookFacts facts = database.sql(SqlFile.read(OptionsWorkbook.class, "facts"))
                .param("appraisal", appraisalId)
                .query((row, _) -> facts(row, partnership, edition))
                .single();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CashWorkbook.write(options, facts, kept(appraisalId), out);
        } catch (IOException problem) {
            throw new UncheckedIOException("%s could not be written.".formatted(file), problem);
        }
    }

    private Map<String, KeptFigures> kept(int appraisalId) {
        Map<String, Map<String, Held>> figures = new HashMap<>();
        database.sql(SqlFile.read(OptionsWorkbook.class, "kept"))
                .param("appraisal", appraisalId)
                .query((RowCallbackHandler) row -> figures.computeIfAbsent(
                                Objects.requireNonNull(row.getString("option")), _ -> new HashMap<>())
                        .put(Objects.requireNonNull(row.getString("name")), held(row.getBigDecimal("figure"))));
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new KeptFigures(each.getValue())));
    }

    private static Held held(@Nullable BigDecimal figure) {
        return figure == null ? Held.NEVER : Held.of(figure);
    }

    private static WorkbookFacts facts(ResultSet row, String partnership, String edition) throws SQLException {
        return new WorkbookFacts(
                partnership,
                row.getString("baseline"),
                edition,
                row.getString("assumption_set"),
                new FinancialYear(row.getInt("financial_year")),
                Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class))
                        .toInstant(),
                new Pounds(row.getBigDecimal("target_saving")));
    }
}
