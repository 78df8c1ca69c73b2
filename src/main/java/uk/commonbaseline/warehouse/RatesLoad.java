package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.PayRates.Award;
import uk.commonbaseline.warehouse.PayRates.Grade;
import uk.commonbaseline.warehouse.PayRates.NiRate;
import uk.commonbaseline.warehouse.PayRates.PensionRate;
import uk.commonbaseline.warehouse.PayRates.SpinePoint;
import uk.commonbaseline.warehouse.QualityLists.Denominator;
import uk.commonbaseline.warehouse.QualityLists.Quartiles;

/// Brings the lists of rates into the warehouse, each as a whole. Lines that are gone stay with the moment from which
/// we
/// knew them no more.
final class RatesLoad {
    private final NamedParameterJdbcTemplate jdbc;
    private final Instant now;

    RatesLoad(NamedParameterJdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    void load(PayRates rates, QualityLists quality) {
        learn(new Columns<>("pay-awards", rates.awards())
                .with("effective_from", line -> line.from().toString())
                .with("percent", line -> text(line.percent()))
                .with("source", Award::source));
        learn(dated(new Columns<>("ni-rates", rates.ni()))
                .with("lower_earnings_limit", line -> text(line.lowerEarningsLimit()))
                .with("secondary_threshold", line -> text(line.secondaryThreshold()))
                .with("upper_limit", line -> text(line.upperLimit()))
                .with("rate", line -> text(line.rate()))
                .with("contracted_out_rate", line -> text(line.contractedOutRate()))
                .with("rebate", line -> text(line.rebate()))
                .with("source", NiRate::source));
        learn(dated(new Columns<>("pension-rates", rates.pensions()))
                .with("council", PensionRate::council)
                .with("future_service", line -> text(line.futureService()))
                .with("deficit", line -> text(line.deficit()))
                .with("source", PensionRate::source));
        learn(dated(new Columns<>("spine-points", rates.points()))
                .with("point", line -> Integer.toString(line.point()))
                .with("salary", line -> text(line.salary()))
                .with("source", SpinePoint::source));
        learn(dated(new Columns<>("grades", rates.grades()))
                .with("council", Grade::council)
                .with("grade", Grade::grade)
                .with("lowest_point", line -> Integer.toString(line.lowest()))
                .with("highest_point", line -> Integer.toString(line.highest()))
                .with("source", Grade::source));
        learn(new Columns<>("denominators", quality.denominators())
                .with("council", Denominator::council)
                .with("denominator", Denominator::denominator)
                .with("financial_year", line -> Integer.toString(line.year().startsIn()))
                .with("amount", line -> text(line.amount()))
                .with("source", Denominator::source));
        learn(new Columns<>("quartiles", quality.quartiles())
                .with("indicator", Quartiles::indicator)
                .with("kind", Quartiles::kind)
                .with("financial_year", line -> Integer.toString(line.year().startsIn()))
                .with("lower", line -> text(line.lower()))
                .with("median", line -> text(line.median()))
                .with("upper", line -> text(line.upper()))
                .with("source", Quartiles::source));
    }

    /// The lines of a list as one array of text for each column, as the statement of the list takes them.
    private record Columns<T>(String list, List<T> lines, MapSqlParameterSource arrays) {
        Columns(String list, List<T> lines) {
            this(list, lines, new MapSqlParameterSource());
        }

        Columns<T> with(String column, Function<T, @Nullable String> cell) {
            @Nullable String[] cells = new @Nullable String[lines.size()];
            for (int at = 0; at < cells.length; at++) {
                cells[at] = cell.apply(lines.get(at));
            }
            arrays.addValue(column, cells);
            return this;
        }
    }

    private static <T extends DatedLine> Columns<T> dated(Columns<T> columns) {
        return columns.with("valid_from", line -> from(line.validity())).with("valid_to", line -> to(line.validity()));
    }

    private static String from(Validity validity) {
        return validity.from().equals(LocalDate.MIN) ? "-infinity" : validity.fromWritten();
    }

    private static String to(Validity validity) {
        return validity.to().equals(LocalDate.MAX) ? "infinity" : validity.toWritten();
    }

    private void learn(Columns<?> columns) {
        jdbc.update(
                SqlFile.read(RatesLoad.class, "learn-" + columns.list()),
                columns.arrays().addValue("now", now.atOffset(ZoneOffset.UTC)));
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
