package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.settings.SettingsMistake;

/// The level of one price index in one year. Only the ratio of two years means anything.
///
/// @param kind one of [#KINDS]
/// @param level above 0
/// @param source where the figure comes from
public record PriceIndex(String kind, FinancialYear year, BigDecimal level, String source) {
    static final String DEFLATOR = "deflator";
    /// Employee costs follow the pay award, contracts their own index, all else the deflator.
    public static final List<String> KINDS = List.of("pay-award", "contract", DEFLATOR);

    /// Reads `price-indices.csv`; a partnership that reports at its own year's prices need not have one.
    ///
    /// @throws SettingsMistake at the first mistake
    static List<PriceIndex> read(Path file) {
        List<PriceIndex> indices = new ArrayList<>();
        if (!Files.exists(file)) {
            return indices;
        }
        for (ListFile.Row row : ListFile.read(file, "year", "index", "kind", "source")) {
            PriceIndex index = index(row);
            if (indices.stream().anyMatch(before -> before.isFor(index.kind, index.year))) {
                throw row.mistake(
                        "there are two levels of %s for %s; one of them must go".formatted(index.kind, index.year));
            }
            indices.add(index);
        }
        return indices;
    }

    /// Refuses a price base that one of the indices does not reach.
    ///
    /// @throws SettingsMistake naming the line that is missing
    public static void refuseMissing(Path jobs, List<PriceIndex> indices, FinancialYear year, FinancialYear priceBase) {
        if (year.equals(priceBase)) {
            return;
        }
        for (String kind : KINDS) {
            for (FinancialYear needed : List.of(year, priceBase)) {
                if (indices.stream().noneMatch(index -> index.isFor(kind, needed))) {
                    throw new SettingsMistake(
                            jobs.resolve("reference").resolve("price-indices.csv"),
                            0,
                            "there is no level of %s for %s, which the price base %s in jobs/baseline.yml needs; add the line with its source, or take \"price-base\" out"
                                    .formatted(kind, needed, priceBase));
                }
            }
        }
    }

    private boolean isFor(String wanted, FinancialYear in) {
        return kind.equals(wanted) && year.equals(in);
    }

    private static PriceIndex index(ListFile.Row row) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw row.mistake("\"kind\" is one of %s, not \"%s\"".formatted(String.join(", ", KINDS), kind));
        }
        return new PriceIndex(kind, year(row), level(row), row.get("source"));
    }

    private static FinancialYear year(ListFile.Row row) {
        try {
            return FinancialYear.getParsed(row.get("year"));
        } catch (IllegalArgumentException _) {
            throw row.mistake(
                    "\"year\" must be a financial year such as 2007/08, not \"%s\"".formatted(row.get("year")));
        }
    }

    private static BigDecimal level(ListFile.Row row) {
        BigDecimal level = TrapLimit.number(row, "index");
        if (level.signum() == 0) {
            throw row.mistake("\"index\" must be above 0");
        }
        return level;
    }
}
