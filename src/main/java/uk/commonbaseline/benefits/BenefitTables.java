package uk.commonbaseline.benefits;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import uk.commonbaseline.options.Schedule.Watch;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.sql.SqlFile;

/// Keeps one comparison; the caller's transaction makes it all or nothing.
final class BenefitTables {
    private final NamedParameterJdbcTemplate database;

    BenefitTables(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /// Keeps a comparison and adds it up again from the facts.
    ///
    /// @throws LedgerDoesNotTie when they say something else
    void keep(Found found, Instant asOf, Instant madeAt) {
        int run = Objects.requireNonNull(database.queryForObject(
                SqlFile.read(BenefitTables.class, "insert-run"), run(found, asOf, madeAt), Integer.class));
        insert("council", run, found.councils().stream().map(BenefitTables::council));
        insert(
                "price",
                run,
                found.measured().stream()
                        .flatMap(year -> year.prices().stream())
                        .map(BenefitTables::price));
        insert(
                "source",
                run,
                found.measured().stream()
                        .flatMap(year -> year.sources().stream())
                        .map(BenefitTables::source));
        insert("cell", run, found.ledger().entries().stream().map(BenefitTables::cell));
        insert("claim", run, found.claims().stream().map(BenefitTables::claim));
        insert("position", run, found.positions().stream().map(BenefitTables::position));
        insert(
                "measure",
                run,
                found.measured().stream()
                        .flatMap(year -> year.measures().stream())
                        .map(measure -> measure(measure, found.watchOf(measure))));
        mustTie(run);
    }

    private void mustTie(int run) {
        List<String> differences = database.query(
                SqlFile.read(BenefitTables.class, "list-differences"),
                Map.of("run", run),
                (row, _) -> Objects.requireNonNull(row.getString(1)));
        if (!differences.isEmpty()) {
            throw new LedgerDoesNotTie(differences);
        }
    }

    private void insert(String table, int run, Stream<MapSqlParameterSource> rows) {
        database.batchUpdate(
                SqlFile.read(BenefitTables.class, "insert-" + table),
                rows.map(row -> row.addValue("run_id", run)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource run(Found found, Instant asOf, Instant madeAt) {
        return new MapSqlParameterSource("baseline_id", found.baseline().id())
                .addValue("appraisal_id", found.appraisalId())
                .addValue("option", found.option())
                .addValue("as_of", asOf.atOffset(ZoneOffset.UTC))
                .addValue("made_at", madeAt.atOffset(ZoneOffset.UTC))
                .addValue("from_year", found.years().getFirst().startsIn())
                .addValue("to_year", found.years().getLast().startsIn())
                .addValue("price_base", found.baseline().priceBase().startsIn())
                .addValue("delivered_from", found.deliveredFrom())
                .addValue("content_hash", found.hash());
    }

    private static MapSqlParameterSource council(CouncilYear year) {
        return of(year.year())
                .addValue("council", year.council())
                .addValue("measured", year.notMeasured().isEmpty())
                .addValue("because", year.notMeasured());
    }

    private static MapSqlParameterSource price(Measured.Restated price) {
        return of(price.from().year())
                .addValue("price_index", price.from().kind())
                .addValue("from_level", price.from().level())
                .addValue("to_level", price.to().level())
                .addValue("source", price.from().source());
    }

    private static MapSqlParameterSource source(Source source) {
        return of(source.year(), source.cell())
                .addValue("delivery_id", source.deliveryId())
                .addValue("cost_centre_code", source.costCentre())
                .addValue("subjective_code", source.subjective())
                .addValue("price_index", source.index())
                .addValue("rows", source.rows())
                .addValue("supplied", source.supplied().amount())
                .addValue("amount", source.amount().amount());
    }

    private static MapSqlParameterSource cell(Ledger.Entry entry) {
        Optional<Cell.Later> later = entry.cell().later();
        return of(entry.year(), entry.cell().key())
                .addValue("baseline", entry.cell().baseline().amount())
                .addValue("supplied", amount(later.map(Cell.Later::supplied)))
                .addValue("current", amount(later.map(Cell.Later::current)))
                .addValue("delivered", entry.delivered().amount())
                .addValue("unclaimed", amount(entry.unclaimed()));
    }

    private static MapSqlParameterSource claim(JudgedClaim judged) {
        Claim claim = judged.claim();
        return of(judged.year(), claim.cell())
                .addValue("claim", claim.number())
                .addValue("line", claim.line())
                .addValue("cashable", claim.nature() == Nature.CASHABLE)
                .addValue("claimed", claim.written().amount())
                .addValue("amount", claim.amount().amount())
                .addValue("counted", judged.counted().amount())
                .addValue("state", judged.state().word())
                .addValue("words", judged.words())
                .addValue("evidence_kind", claim.evidence().kind().word())
                .addValue("evidence", claim.evidence().written())
                .addValue("owner", claim.owner())
                .addValue("comment", claim.comment())
                .addValue("place", claim.place());
    }

    private static MapSqlParameterSource position(Position position) {
        return of(position.year())
                .addValue("line", position.key().line())
                .addValue("nature", Spelling.of(position.key().nature()))
                .addValue("council", position.key().council())
                .addValue("service", position.key().service())
                .addValue("planned", position.planned().amount())
                .addValue("forecast", position.forecast().amount())
                .addValue("delivered", amount(position.delivered()))
                .addValue("state", position.state().word())
                .addValue(
                        "expected_year",
                        position.expected().map(FinancialYear::startsIn).orElse(null))
                .addValue("words", position.words());
    }

    private static MapSqlParameterSource measure(Measure measure, Optional<Watch> watch) {
        return of(measure.year())
                .addValue("council", measure.council())
                .addValue("measure", measure.measure())
                .addValue("service", measure.service())
                .addValue("baseline", measure.baseline().orElse(null))
                .addValue("current", measure.current().orElse(null))
                .addValue("target", watch.map(Watch::target).orElse(null))
                .addValue("by_year", watch.map(each -> each.by().startsIn()).orElse(null))
                .addValue("direction", measure.direction())
                .addValue("verdict", measure.verdict(watch))
                .addValue("words", measure.notMeasured());
    }

    private static @Nullable BigDecimal amount(Optional<Pounds> pounds) {
        return pounds.map(Pounds::amount).orElse(null);
    }

    private static MapSqlParameterSource of(FinancialYear year) {
        return new MapSqlParameterSource("financial_year", year.startsIn());
    }

    private static MapSqlParameterSource of(FinancialYear year, CellKey cell) {
        return of(year).addValue("council", cell.council())
                .addValue("service", cell.service())
                .addValue("group_no", cell.group());
    }
}
