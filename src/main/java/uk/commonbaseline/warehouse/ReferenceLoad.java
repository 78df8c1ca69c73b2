package uk.commonbaseline.warehouse;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.commonbaseline.feed.Expected;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.sql.SqlFile;
import uk.commonbaseline.warehouse.ReferenceLists.Indicator;
import uk.commonbaseline.warehouse.ReferenceLists.Service;
import uk.commonbaseline.warehouse.ReferenceLists.Subjective;

/// Brings partners, lists, maps and board parameters from `jobs/` into the warehouse, all in one transaction.
@Repository
public class ReferenceLoad {
    private final NamedParameterJdbcTemplate jdbc;

    ReferenceLoad(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /// Rows that are no longer in a list stay for the sake of history, lines of maps with the moment from which we knew
    /// them no more; what is expected is replaced as a whole.
    @Transactional
    public void load(List<Partner> partners, ReferenceLists lists, Map<String, String> parameters, Instant now) {
        loadMethod(partners, lists, parameters);
        learn(lists.maps(), now);
        jdbc.update("delete from warehouse.expected", Map.of());
        each("load-expected", lists.expected(), ReferenceLoad::expected);
    }

    /// All but the maps and what is expected: what is in scope, and how it is valued.
    @Transactional
    public void loadMethod(List<Partner> partners, ReferenceLists lists, Map<String, String> parameters) {
        each("load-partner", partners, ReferenceLoad::partner);
        each("load-service", lists.services(), ReferenceLoad::service);
        each("load-subjective", lists.subjectives(), ReferenceLoad::subjective);
        replaceRules(lists);
        each("load-indicator", lists.indicators(), ReferenceLoad::indicator);
        parameters.forEach((name, value) ->
                jdbc.update(SqlFile.read(ReferenceLoad.class, "load-setting"), Map.of("name", name, "value", value)));
        jdbc.update(SqlFile.read(ReferenceLoad.class, "treat-subjectives"), Map.of());
    }

    private void replaceRules(ReferenceLists lists) {
        jdbc.update("delete from warehouse.subjective_treatment", Map.of());
        each("load-treatment", lists.subjectives(), ReferenceLoad::subjective);
        jdbc.update("delete from warehouse.price_index", Map.of());
        each("load-price-index", lists.prices(), ReferenceLoad::price);
        jdbc.update("update warehouse.trap set percent = null, floor = null, source = null", Map.of());
        each("load-trap", lists.traps(), ReferenceLoad::trap);
    }

    private void learn(List<CodeMaps.Placed> maps, Instant now) {
        jdbc.update(SqlFile.read(ReferenceLoad.class, "begin-code-maps"), Map.of());
        each("load-code-map", maps, ReferenceLoad::map);
        jdbc.update(SqlFile.read(ReferenceLoad.class, "learn-code-maps"), Map.of("now", now.atOffset(ZoneOffset.UTC)));
    }

    private interface Parameters<T> {
        MapSqlParameterSource of(T row);
    }

    private <T> void each(String statement, List<T> rows, Parameters<T> parameters) {
        SqlParameterSource[] batch = new SqlParameterSource[rows.size()];
        for (int position = 0; position < batch.length; position++) {
            batch[position] = parameters.of(rows.get(position)).addValue("position", position + 1);
        }
        jdbc.batchUpdate(SqlFile.read(ReferenceLoad.class, statement), batch);
    }

    private static MapSqlParameterSource partner(Partner partner) {
        return new MapSqlParameterSource()
                .addValue("partner", partner.code())
                .addValue("name", partner.name())
                .addValue("shortName", partner.shortName())
                .addValue("kind", partner.kind())
                .addValue("nationalCode", partner.nationalCode().orElse(null))
                .addValue("population", partner.population().orElse(null))
                .addValue("joined", Date.valueOf(partner.joined()))
                .addValue("left", partner.left().map(Date::valueOf).orElse(null))
                .addValue("aliases", partner.aliases().toArray(String[]::new));
    }

    private static MapSqlParameterSource service(Service service) {
        return new MapSqlParameterSource()
                .addValue("service", service.code())
                .addValue("name", service.name())
                .addValue("shortName", service.shortName())
                .addValue("ring", service.ring());
    }

    private static MapSqlParameterSource subjective(Subjective subjective) {
        return new MapSqlParameterSource()
                .addValue("subjective", subjective.code())
                .addValue("groupNo", subjective.groupNo())
                .addValue("groupName", subjective.groupName())
                .addValue("name", subjective.name())
                .addValue("treatment", subjective.treatment())
                .addValue("excludedAs", subjective.excludedAs().orElse(null))
                .addValue("saveable", subjective.saveable())
                .addValue("fullCost", subjective.fullCost())
                .addValue("memo", subjective.memo())
                .addValue("priceBy", subjective.priceBy())
                .addValue("validFrom", emptyAsNull(subjective.validity().fromWritten()))
                .addValue("validTo", emptyAsNull(subjective.validity().toWritten()));
    }

    private static MapSqlParameterSource price(PriceIndex index) {
        return new MapSqlParameterSource()
                .addValue("kind", index.kind())
                .addValue("year", index.year().startsIn())
                .addValue("level", index.level())
                .addValue("source", index.source());
    }

    private static MapSqlParameterSource trap(TrapLimit limit) {
        return new MapSqlParameterSource()
                .addValue("trap", limit.trap())
                .addValue("percent", limit.percent())
                .addValue("floor", limit.floor())
                .addValue("source", limit.source());
    }

    private static MapSqlParameterSource indicator(Indicator indicator) {
        return new MapSqlParameterSource()
                .addValue("indicator", indicator.code())
                .addValue("service", indicator.service().orElse(null))
                .addValue("name", indicator.name())
                .addValue("unit", indicator.unit())
                .addValue("direction", indicator.direction());
    }

    private static MapSqlParameterSource map(CodeMaps.Placed placed) {
        CodeMap map = placed.map();
        return new MapSqlParameterSource()
                .addValue("council", map.council())
                .addValue("dimension", map.dimension())
                .addValue("code", map.code())
                .addValue("target", map.target())
                .addValue("shareFrom", placed.shareFrom())
                .addValue("shareTo", placed.shareTo())
                .addValue("validFrom", emptyAsNull(map.validity().fromWritten()))
                .addValue("validTo", emptyAsNull(map.validity().toWritten()))
                .addValue("decidedBy", text(map.decidedBy()))
                .addValue("approvedBy", text(map.approvedBy()))
                .addValue("comment", text(map.comment()));
    }

    private static MapSqlParameterSource expected(Expected expected) {
        return new MapSqlParameterSource()
                .addValue("council", expected.council())
                .addValue("feed", expected.feed())
                .addValue("kind", expected.kind().word())
                .addValue("period", expected.period())
                .addValue("year", expected.year().map(FinancialYear::startsIn).orElse(null));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(Optional<String> text) {
        return text.orElse(null);
    }
}
