package uk.commonbaseline.benefits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.commonbaseline.partnership.FinancialYear;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Spelling;
import uk.commonbaseline.savings.Nature;
import uk.commonbaseline.settings.SettingsMistake;
import uk.commonbaseline.settings.Suggestion;
import uk.commonbaseline.warehouse.ListFile;
import uk.commonbaseline.warehouse.PriceIndex;

/// Reads what officers claim, `jobs/benefits/claims/<council>.csv`, and what they forecast,
/// `jobs/benefits/forecasts/<council>.csv`. Each council has files of its own, so that nobody writes into another's and
/// the claimant needs no column.
final class ClaimFiles {
    private static final String[] CLAIM_COLUMNS = {
        "claim",
        "option",
        "line",
        "service",
        "group",
        "financial_year",
        "recurring",
        "amount",
        "prices",
        "price_index",
        "cashable",
        "evidence",
        "owner",
        "comment"
    };
    private static final String[] FORECAST_COLUMNS = {
        "option", "line", "service", "financial_year", "amount", "owner", "because"
    };
    private static final Pattern EVIDENCE =
            Pattern.compile("(post|contract|cost-centre):(?:([A-Z0-9]+)/)?(\\S(?:.*\\S)?)");

    private final Path folder;
    private final Known known;

    ClaimFiles(Path jobs, Known known) {
        this.folder = jobs.resolve("benefits");
        this.known = known;
    }

    /// What the files may name.
    ///
    /// @param options all options of the appraisal
    /// @param plan of the chosen option
    record Known(
            List<String> councils,
            Set<String> services,
            Set<String> options,
            String option,
            PlanScope plan,
            PriceLevels prices,
            FinancialYear baselineYear) {
        Known {
            councils = List.copyOf(councils);
            services = Set.copyOf(services);
            options = Set.copyOf(options);
        }
    }

    /// The claims of the chosen option, in the order of partners and lines.
    ///
    /// @throws SettingsMistake at the first mistake of any file
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Path file : files("claims")) {
            Set<String> numbers = new HashSet<>();
            for (ListFile.Row row : ListFile.read(file, CLAIM_COLUMNS)) {
                if (!numbers.add(row.get("claim"))) {
                    throw row.mistake("there are two claims \"%s\"".formatted(row.get("claim")));
                }
                if (isOfOption(row)) {
                    claims.add(claim(council(file), row));
                }
            }
        }
        return List.copyOf(claims);
    }

    /// The forecasts of the chosen option.
    ///
    /// @throws SettingsMistake at the first mistake of any file
    List<Forecast> forecasts() {
        List<Forecast> forecasts = new ArrayList<>();
        for (Path file : files("forecasts")) {
            for (ListFile.Row row : ListFile.read(file, FORECAST_COLUMNS)) {
                if (isOfOption(row)) {
                    Forecast forecast = forecast(council(file), row);
                    if (forecasts.stream().anyMatch(other -> isSame(other, forecast))) {
                        throw row.mistake("there are two forecasts of this line, service and year");
                    }
                    forecasts.add(forecast);
                }
            }
        }
        return List.copyOf(forecasts);
    }

    /// How many claims are of options that were not chosen.
    int waiting() {
        return (int) files("claims").stream()
                .flatMap(file -> ListFile.read(file, CLAIM_COLUMNS).stream())
                .filter(row -> !isOfOption(row))
                .count();
    }

    /// How many forecasts are of years that have been measured since.
    int overtaken(List<Measured> measured) {
        return (int) forecasts().stream()
                .filter(each -> measured.stream()
                        .anyMatch(later -> later.year().year().equals(each.year())
                                && later.year().whyNotMeasured(each.council()).isEmpty()))
                .count();
    }

    private static boolean isSame(Forecast one, Forecast other) {
        return one.line().equals(other.line())
                && one.council().equals(other.council())
                && one.service().equals(other.service())
                && one.year().equals(other.year());
    }

    /// In the order of partners; a file of nobody is refused.
    private List<Path> files(String kind) {
        Path kindFolder = folder.resolve(kind);
        if (!Files.isDirectory(kindFolder)) {
            return List.of();
        }
        try (var found = Files.list(kindFolder)) {
            List<Path> files = found.filter(file -> !isHidden(file)).sorted().toList();
            files.stream()
                    .filter(file -> !String.valueOf(file.getFileName()).endsWith(".csv"))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new SettingsMistake(
                                file,
                                0,
                                "only files such as %s.csv are read here"
                                        .formatted(known.councils().getFirst()));
                    });
            files.stream()
                    .filter(file -> !known.councils().contains(council(file)))
                    .findFirst()
                    .ifPresent(file -> {
                        throw new SettingsMistake(
                                file,
                                0,
                                "there is no partner \"%s\" in jobs/partners.yml%s"
                                        .formatted(council(file), Suggestion.among(known.councils(), council(file))));
                    });
            return known.councils().stream()
                    .map(council -> kindFolder.resolve(council + ".csv"))
                    .filter(files::contains)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder " + kindFolder + " can't be read.", problem);
        }
    }

    /// What editors and systems leave beside files.
    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).matches("\\..*|~\\$.*|.*~");
    }

    private static String council(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "");
    }

    private boolean isOfOption(ListFile.Row row) {
        return ClaimCells.among(known.options(), row, "option", "costed option").equals(known.option());
    }

    private Claim claim(String council, ListFile.Row row) {
        boolean cashable = ClaimCells.yesOrNo(row, "cashable");
        BigDecimal amount = ClaimCells.amount(row);
        FinancialYear year = ClaimCells.year(row, "financial_year");
        if (amount.signum() == 0) {
            throw row.mistake("a claim of nought claims nothing; take the line out");
        }
        if (year.compareTo(known.baselineYear()) <= 0) {
            throw row.mistake("%s is no year after the baseline's, %s".formatted(year, known.baselineYear()));
        }
        String line = line(row);
        Nature nature = nature(row, cashable);
        CellKey cell = new CellKey(
                council, ClaimCells.among(known.services(), row, "service", "service"), ClaimCells.group(row));
        known.plan().whyNot(line, cell).ifPresent(words -> {
            throw row.mistake(words);
        });
        return new Claim(
                row.get("claim"),
                line,
                nature,
                cell,
                year,
                ClaimCells.yesOrNo(row, "recurring"),
                new Pounds(amount),
                atBasePrices(row, amount),
                evidence(council, row),
                row.get("owner"),
                row.find("comment").orElse(""),
                "%s, line %d".formatted(row.file().getFileName(), row.line()));
    }

    private Forecast forecast(String council, ListFile.Row row) {
        row.get("owner");
        Forecast forecast = new Forecast(
                line(row),
                council,
                ClaimCells.among(known.services(), row, "service", "service"),
                ClaimCells.year(row, "financial_year"),
                new Pounds(ClaimCells.amount(row)),
                row.get("because"));
        if (forecast.year().compareTo(known.baselineYear()) <= 0) {
            throw row.mistake(
                    "%s is no year after the baseline's, %s".formatted(forecast.year(), known.baselineYear()));
        }
        known.plan().whyNot(forecast).ifPresent(words -> {
            throw row.mistake(words);
        });
        return forecast;
    }

    private String line(ListFile.Row row) {
        return ClaimCells.among(known.plan().lines(), row, "line", "savings line of option " + known.option());
    }

    private Nature nature(ListFile.Row row, boolean cashable) {
        return known.plan()
                .nature(row.get("line"), cashable)
                .orElseThrow(() -> row.mistake("the line %s is planned as %s"
                        .formatted(row.get("line"), cashable ? "not cashable" : "cashable")));
    }

    private Pounds atBasePrices(ListFile.Row row, BigDecimal amount) {
        if (row.find("prices").isEmpty() && row.find("price_index").isPresent()) {
            throw row.mistake(
                    "\"price_index\" is %s but \"prices\" is empty; write at whose year's prices the amount stands, or leave both empty"
                            .formatted(row.get("price_index")));
        }
        FinancialYear prices = row.find("prices").isPresent()
                ? ClaimCells.year(row, "prices")
                : known.prices().base();
        if (prices.equals(known.prices().base())) {
            return new Pounds(amount);
        }
        String index = ClaimCells.among(Set.copyOf(PriceIndex.KINDS), row, "price_index", "price index");
        return known.prices()
                .restated(amount, index, prices)
                .orElseThrow(
                        () -> row.mistake("there is no level of %s for %s or %s in jobs/reference/price-indices.csv"
                                .formatted(index, prices, known.prices().base())));
    }

    private Evidence evidence(String council, ListFile.Row row) {
        Matcher written = EVIDENCE.matcher(row.get("evidence"));
        if (!written.matches()) {
            throw row.mistake(
                    "\"%s\" is no evidence such as post:P-0117, contract:C-12, contract:WDC/C-12 or cost-centre:H100"
                            .formatted(row.get("evidence")));
        }
        String holder = Optional.ofNullable(written.group(2)).orElse(council);
        if (!known.councils().contains(holder)) {
            throw row.mistake(
                    "there is no partner \"%s\"%s".formatted(holder, Suggestion.among(known.councils(), holder)));
        }
        Evidence.Kind kind = Spelling.read(Evidence.Kind.class, written.group(1));
        return new Evidence(kind, holder, written.group(3));
    }
}
