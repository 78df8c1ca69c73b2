package uk.commonbaseline.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.partnership.FinancialYear;

/// What indicators are judged by: each council's one figure for a denominator, and the published quartiles. Lists
/// that are not there are empty.
public record QualityLists(List<Denominator> denominators, List<Quartiles> quartiles) {
    public QualityLists {
        denominators = List.copyOf(denominators);
        quartiles = List.copyOf(quartiles);
    }

    /// The agreed figure of a council and year, in the unit of the denominator.
    public record Denominator(
            String council, String denominator, FinancialYear year, BigDecimal amount, String source, ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "the denominator \"%s\" of %s for %s".formatted(denominator, council, year);
        }

        @Override
        public Validity validity() {
            return Validity.ALWAYS;
        }
    }

    /// Of all bodies of a kind in a year.
    public record Quartiles(
            String indicator,
            String kind,
            FinancialYear year,
            BigDecimal lower,
            BigDecimal median,
            BigDecimal upper,
            String source,
            ListFile.Row row)
            implements DatedLine {
        @Override
        public String key() {
            return "%s of a %s for %s".formatted(indicator, kind, year);
        }

        @Override
        public Validity validity() {
            return Validity.ALWAYS;
        }
    }

    /// Reads the lists in `jobs/reference`.
    ///
    /// @throws uk.commonbaseline.settings.SettingsMistake at the first mistake
    static QualityLists read(Path folder, Set<String> councils, Set<String> indicators) {
        return new QualityLists(
                DatedLine.read(
                        folder.resolve("denominators.csv"),
                        row -> denominator(row, councils),
                        "council",
                        "denominator",
                        "financial_year",
                        "amount",
                        "source"),
                DatedLine.read(
                        folder.resolve("quartiles.csv"),
                        row -> quartiles(row, indicators),
                        "indicator",
                        "kind",
                        "financial_year",
                        "lower",
                        "median",
                        "upper",
                        "source"));
    }

    private static Denominator denominator(ListFile.Row row, Set<String> councils) {
        BigDecimal amount = DatedLine.number(row, "amount");
        if (amount.signum() == 0) {
            throw row.mistake("\"amount\" can't be 0; nothing can be divided by it");
        }
        return new Denominator(
                DatedLine.council(row, councils), row.get("denominator"), year(row), amount, row.get("source"), row);
    }

    private static Quartiles quartiles(ListFile.Row row, Set<String> indicators) {
        if (!indicators.contains(row.get("indicator"))) {
            throw row.mistake("\"%s\" is no indicator that we know".formatted(row.get("indicator")));
        }
        Quartiles quartiles = new Quartiles(
                row.get("indicator"),
                row.get("kind"),
                year(row),
                DatedLine.number(row, "lower"),
                DatedLine.number(row, "median"),
                DatedLine.number(row, "upper"),
                row.get("source"),
                row);
        if (quartiles.lower().compareTo(quartiles.median()) > 0
                || quartiles.median().compareTo(quartiles.upper()) > 0) {
            throw row.mistake("\"lower\", \"median\" and \"upper\" must rise, whichever direction is better");
        }
        return quartiles;
    }

    private static FinancialYear year(ListFile.Row row) {
        return FinancialYear.find(row.get("financial_year"))
                .orElseThrow(() -> row.mistake("\"financial_year\" must be a financial year such as 2007/08, not \"%s\""
                        .formatted(row.get("financial_year"))));
    }
}
